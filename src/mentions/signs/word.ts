import type { PlaceType } from '../../model/place.ts'
import { GIVEN_NAME, LEADER, SELDOM_PLACE, SURNAME } from '../kinds.ts'
import { is, tokenAt } from '../surroundings.ts'
import type { Signs } from './sign.ts'

/** What the name is by itself: how it is written, and what else such words are. */
export const wordSigns: Signs = (scene, named, note) => {
  const first = scene.tokens[named.from]!
  const { fame, type, curated, codes, aliases } = named.meanings
  note('fame', fame)
  note('fame-over-3', Math.max(0, fame - 3))
  if (fame < 0) note('uncounted')
  note('candidates', Math.log2(named.senses.length))
  if (curated) note('curated')
  if (codes) note('code')
  else if (aliases) note('only-alias')
  const typeSign = type && TYPES[type]
  if (typeSign) note(typeSign)
  if (named.to - named.from > 1) note(named.to - named.from > 2 ? 'three-words' : 'two-words')
  else singleWord(scene, named, note)
  if (first.allCaps && first.text.length > 4) note('all-capitals')
}

/** The signs of some types. */
const TYPES: Readonly<Partial<Record<PlaceType, string>>> = {
  country: 'type-country',
  admin1: 'type-admin1',
  admin2: 'type-admin2',
  region: 'type-region',
  district: 'type-district',
}

const singleWord: Signs = (scene, { from, meanings }, note) => {
  const { folded, text, allCaps, sentence } = scene.tokens[from]!
  if (is(scene, from, SELDOM_PLACE)) {
    note('seldom-place')
    if (tokenAt(scene, from - 1)?.sentence !== sentence) note('seldom-place-first')
  }
  if (is(scene, from, SURNAME)) note('surname')
  if (is(scene, from, GIVEN_NAME)) note('given-name')
  if (is(scene, from, LEADER)) note('leader')
  if (text.length <= 3 && !allCaps) note('short-word')
  if (allCaps && text.length <= 4 && !text.includes('.') && !scene.titleCase[sentence])
    note(meanings.curated ? 'short-capitals-curated' : 'short-capitals')
  if (scene.lowerCase.has(folded)) note('lower-case-elsewhere')
}
