import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { divisionOf } from './around.ts'
import { type Found, foundAt } from './found.ts'
import { type Memory, startingAt } from './memory.ts'

/** Countries whose provinces or states are governed by premiers, and whose papers call theirs "the government". */
const PREMIERS = new Set(['CA', 'AU'])
/** The share of the towns named of a country that must lie in the province. */
const MOST = 0.5

/** "the government", "the capital" where a premier acts before any prime minister is told of: the province's, not Canada's. */
export function provinceToldOf(memory: Memory): CuratedPlace | undefined {
  if (!PREMIERS.has(memory.focus)) return undefined
  const { text } = memory.document
  const premier = text.search(/\b[Pp]remier\b/)
  if (premier < 0) return undefined
  const minister = text.search(/\b[Pp]rime [Mm]inister\b/)
  return minister >= 0 && minister < premier ? undefined : mostNamed(memory)
}

function mostNamed(memory: Memory): CuratedPlace | undefined {
  const towns = memory.seen.filter(({ place }) => place.type === 'city' && place.country === memory.focus)
  const counts = new Map<string, number>()
  for (const { place } of towns) counts.set(place.admin1, (counts.get(place.admin1) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  const town = most && most[1] > towns.length * MOST && towns.find(({ place }) => place.admin1 === most[0])
  return town ? divisionOf(town.place, memory) : undefined
}

/** "the government in Sydney" is that of New South Wales. */
function governmentInSeat({ end }: Reference, memory: Memory): Found | undefined {
  if (memory.document.text.slice(end, end + 4) !== ' in ') return undefined
  const seat = startingAt(memory.seen, end + 4)
  if (seat?.place.featureCode !== 'P.PPLA') return undefined
  const division = divisionOf(seat.place, memory)
  const words = `Governed from ${seat.place.name}, which stands beside it`
  return division && foundAt(division, { rule: 'capital', words, weight: 25 }, 0.6, seat)
}

/** "the government": the province's where it sits in its capital or the article's premier acts. */
export function provincialGovernment(reference: Reference, memory: Memory): Found | undefined {
  const inSeat = governmentInSeat(reference, memory)
  if (inSeat) return inSeat
  const province = provinceToldOf(memory)
  const words = `The article is of ${province?.name} and its premier`
  return province && foundAt(province, { rule: 'focus', words, weight: 20 }, 0.6)
}

/** "the capital" where nothing says of what: the province's where its premier acts. */
export function provincialCapital(reference: Reference, memory: Memory): Found | undefined {
  if (reference.owner || (reference.apposed && startingAt(memory.seen, reference.apposed.start)))
    return undefined
  const province = provinceToldOf(memory)
  const city = province?.capital ? memory.knowledge.gazetteer.place(province.capital) : undefined
  const words = `Capital of ${province?.name}, which the article is of`
  return city && foundAt(city, { rule: 'capital', words, weight: 25 }, 0.6)
}
