import { COUNTRY_FAME } from '../fame.ts'
import { keyOf } from '../scene.ts'
import type { Signs } from './sign.ts'

/** What the rest of the article says of the name. */
export const articleSigns: Signs = (scene, named, note) => {
  const { document, tokens, people } = scene
  const { from, to, meanings } = named
  const key = keyOf(scene, from, to)
  if (scene.located.has(key)) note('located-elsewhere')
  note('times', Math.log2(scene.times.get(key) ?? 1))
  const first = tokens[from]!
  const { dateline } = document
  if (dateline && first.start >= dateline.start && first.start < dateline.end) note('dateline')
  if (people.tokens[from]) note(meanings.fame >= COUNTRY_FAME ? 'person-or-country' : 'person')
  else if (people.surnames.has(tokens[to - 1]!.folded)) note('surname-of-person')
  if (meanings.divisions.some(division => scene.named.has(division))) note('in-named-division')
  else if (meanings.countries.some(country => scene.named.has(country))) note('in-named-country')
}
