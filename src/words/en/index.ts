import { about } from './about.ts'
import { article } from './article.ts'
import { collection } from './collection.ts'
import { collectionTime } from './collection-time.ts'
import { commands } from './commands.ts'
import { compose } from './compose.ts'
import { correct } from './correct.ts'
import { dates } from './dates.ts'
import { event } from './event.ts'
import { exporting } from './export.ts'
import { features } from './features.ts'
import { filter } from './filter.ts'
import { find } from './find.ts'
import { help } from './help.ts'
import { inspector } from './inspector.ts'
import { keep } from './keep.ts'
import { keptCollections } from './kept-collections.ts'
import { keys } from './keys.ts'
import { layers } from './layers.ts'
import { lists } from './lists.ts'
import { map } from './map.ts'
import { menu } from './menu.ts'
import { nouns } from './nouns.ts'
import { page } from './page.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import { play } from './play.ts'
import { print } from './print.ts'
import { share } from './share.ts'
import { timeline } from './timeline.ts'
import { tour } from './tour.ts'

/** All the page says of itself, in English; the words of a story are not among them. */
export const en = {
  /** How numbers, plurals and lists are written: British, so that no comma stands before an “and”. */
  locale: 'en-GB',
  nouns,
  dates,
  place,
  event,
  page,
  menu,
  article,
  inspector,
  lists,
  map,
  play,
  timeline,
  exporting,
  layers,
  collection,
  collectionTime,
  keptCollections,
  keep,
  compose,
  correct,
  commands,
  find,
  features,
  filter,
  keys,
  help,
  about,
  tour,
  print,
  share,
  picture,
}

/** What each language has to say: the same words, by the same names. */
export type Words = typeof en

/** What can be counted. */
export type Noun = keyof typeof nouns
