import type { Words } from '../en/index.ts'
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

/** The same in German. */
export const de: Words = {
  locale: 'de',
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
