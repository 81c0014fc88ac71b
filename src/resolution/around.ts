import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { type Found, foundAt } from './found.ts'
import { before, type Memory, type Remembered } from './memory.ts'

/** Federations whose newspapers write "the state" for one of theirs. */
const FEDERATIONS = new Set(['US', 'AU', 'IN', 'MX', 'BR', 'NG'])
/** Sentences back to the city. */
const REACH = 3

/** "the state" where only a city has been named: the one the city lies in, if no city of another state is as near. */
export function stateAround(reference: Reference, memory: Memory): Found | undefined {
  const here = sentenceAt(memory.document, reference.start)
  const cities: Remembered[] = []
  for (const one of before(memory.seen, reference.start)) {
    if (here - one.sentence > REACH) break
    if (one.place.type === 'city' && one.mention.kind !== 'organisation') cities.push(one)
  }
  const [nearest] = cities
  if (!nearest || !FEDERATIONS.has(nearest.place.country)) return undefined
  if (cities.some(({ place }) => place.admin1 !== nearest.place.admin1)) return undefined
  const state = divisionOf(nearest.place, memory)
  const words = `“${nearest.mention.surface}” lies in it`
  return state && foundAt(state, { rule: 'coreference', words, weight: 15 }, 0.55, nearest)
}

/** The first-order division a city lies in, as a place. */
export const divisionOf = (
  city: CuratedPlace,
  { knowledge: { gazetteer } }: Memory,
): CuratedPlace | undefined =>
  gazetteer.names
    .get(city.admin1)
    .map(sense => gazetteer.place(sense.placeId))
    .find(place => place?.type === 'admin1' && place.country === city.country)
