import type { CuratedPlace } from '../model/knowledge.ts'
import { type Hit, type How, keyOf, searchCurated } from './find-curated.ts'
import { searchWorld } from './find-world.ts'
import type { Gazetteer } from './gazetteer.ts'
import { liesIn, lookUp } from './look-up.ts'

/** A place that answers a query, and the name of it that does. */
export interface FoundPlace {
  readonly place: CuratedPlace
  /** The name that answered, as the gazetteer writes it: "Bombay" for Mumbai. */
  readonly matched: string
  readonly how: How
}

/**
 * The places a query may mean, likeliest first, each once. Case, diacritics, hyphens and apostrophes do not count.
 * What follows a comma is where to look: "Paris, Texas". Misspellings are guessed at only where nothing else answers.
 */
export function findPlaces(query: string, gazetteer: Gazetteer, limit: number): FoundPlace[] {
  const comma = query.lastIndexOf(',')
  const whole = search(query, gazetteer, () => true, limit)
  if (comma < 0 || whole.some(one => one.how !== 'did you mean')) return whole
  const outer = lookUp(query.slice(comma + 1), gazetteer).filter(({ place }) => isLarge(place))
  return search(query.slice(0, comma), gazetteer, place => outer.some(one => liesIn(place, one.place)), limit)
}

const isLarge = ({ type }: CuratedPlace) =>
  type === 'country' || type === 'admin1' || type === 'admin2' || type === 'region'

/** Longer queries are no name: the longest key has 255 bytes. */
const LONGEST_QUERY = 100

function search(
  query: string,
  gazetteer: Gazetteer,
  accepts: (place: CuratedPlace) => boolean,
  limit: number,
): FoundPlace[] {
  const key = keyOf(query.slice(0, LONGEST_QUERY))
  if (key === '' || limit <= 0) return []
  const exact = best([...exactHits(query, gazetteer), ...hits('beginning', key, gazetteer)], accepts, limit)
  return exact.length > 0 ? exact : best(hits('did you mean', key, gazetteer), accepts, limit)
}

/** On the scale of `importanceOf`: a whole name counts as much as a thousandfold of inhabitants. */
const WHOLE = 3

function exactHits(query: string, gazetteer: Gazetteer): Hit[] {
  return lookUp(query.replaceAll(',', ' '), gazetteer).map(({ place, how, matched, score }) => ({
    place: () => place,
    id: place.id,
    matched,
    how,
    score: score + WHOLE,
  }))
}

const hits = (how: 'beginning' | 'did you mean', key: string, gazetteer: Gazetteer): Hit[] => [
  ...searchCurated(how, key, gazetteer.curated),
  ...(gazetteer.world ? searchWorld(how, key, gazetteer, gazetteer.world) : []),
]

/** Every place's best answer, best first; places are made only as far as they are needed. */
function best(hits: readonly Hit[], accepts: (place: CuratedPlace) => boolean, limit: number): FoundPlace[] {
  const found = new Map<string, FoundPlace>()
  for (const hit of [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))) {
    if (found.size >= limit) break
    if (found.has(hit.id)) continue
    const place = hit.place()
    if (accepts(place)) found.set(hit.id, { place, matched: hit.matched, how: hit.how })
  }
  return [...found.values()]
}
