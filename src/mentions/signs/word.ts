import { isCurated } from '../../gazetteer/gazetteer.ts'
import type { Signs } from './sign.ts'

/** What the name is by itself: how it is written, and what else such words are. */
export const wordSigns: Signs = (scene, named, note) => {
  const first = scene.tokens[named.from]!
  note('fame', named.fame)
  note('fame-over-3', Math.max(0, named.fame - 3))
  if (named.fame < 0) note('uncounted')
  note('candidates', Math.log2(named.places.length))
  if (named.places.some(isCurated)) note('curated')
  if (named.senses.every(sense => sense.how === 'code')) note('code')
  else if (named.senses.every(sense => sense.how !== 'name')) note('only-alias')
  for (const type of TYPES) if (named.places[0]!.type === type) note(`type-${type}`)
  if (named.to - named.from > 1) note(named.to - named.from > 2 ? 'three-words' : 'two-words')
  else singleWord(scene, named, note)
  if (first.allCaps && first.text.length > 4) note('all-capitals')
}

const TYPES = ['country', 'admin1', 'admin2', 'region', 'district'] as const

const singleWord: Signs = (scene, { from, places }, note) => {
  const { words, offices } = scene.knowledge
  const { folded, text, allCaps, sentence } = scene.tokens[from]!
  if (words('seldom-places').has(folded)) {
    note('seldom-place')
    if (scene.tokens[from - 1]?.sentence !== sentence) note('seldom-place-first')
  }
  if (words('surnames').has(folded)) note('surname')
  if (words('given-names').has(folded)) note('given-name')
  if (offices.get(text).length > 0) note('leader')
  if (text.length <= 3 && !allCaps) note('short-word')
  if (allCaps && text.length <= 4 && !text.includes('.') && !scene.titleCase[sentence])
    note(places.some(isCurated) ? 'short-capitals-curated' : 'short-capitals')
  if (scene.lowerCase.has(folded)) note('lower-case-elsewhere')
}
