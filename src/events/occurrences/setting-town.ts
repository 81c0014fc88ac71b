import { kilometresBetween } from '../../model/distance.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Mention } from '../../model/mention.ts'
import type { Place } from '../../model/place.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Reading } from './reading.ts'

/** A town is named this early by a report that is set in it. */
const LEAD = 4
/** Less than this share of the mentions of towns and counties makes no setting. */
const MOST = 0.5
/** So large a share where nothing wider than a town is named. */
const NEARLY_ALL = 0.66
/** Once by its name and once beside something of it, at least. */
const LEAST = 3
/** Three names or more that all lie in one county are set in it, wherever the report comes to them. */
const MANY = 6

/**
 * Id of the town, else the county, that a report without a dateline is set in: named among its first sentences, and more
 * than all others it names, or nearly the only place of all; undefined where none stands out, or it is a capital, which may stand for its
 * country unless a district of it is named and the country is not.
 */
export function townOf(reading: Reading, code: string): string | undefined {
  const { document, mentions, knowledge } = reading.source
  const { gazetteer } = knowledge
  const last = document.sentences[Math.min(LEAD, document.sentences.length) - 1]
  const towns = new Map<string, Town>()
  let all = 0
  let wider = false
  const nations = new Set<string>()
  const districts = new Set<Point>()
  for (const mention of mentions) {
    const { placeIds, kind, attributive, start } = mention
    const place = placeIds[0] ? gazetteer.place(placeIds[0]) : undefined
    if (!place) continue
    if (kind === 'demonym' || !isLocal(place)) {
      wider = true
      if (place.type !== 'admin1') nations.add(place.country)
      continue
    }
    if (place.type === 'district') districts.add(place)
    const weight = kind === 'name' && !attributive ? 2 : 1
    all += weight
    for (const id of [place.id, ...place.within]) {
      const town = towns.get(id) ?? { id, weight: 0, first: start, isHome: false }
      town.weight += weight
      town.isHome ||= isHome(reading, mention)
      towns.set(id, town)
    }
  }
  const suits =
    (type: Place['type']) =>
    ({ id, weight, first, isHome }: Town): boolean => {
      const place = gazetteer.place(id)
      if (place?.type !== type) return false
      if (place.featureCode === 'P.PPLC' && (nations.has(place.country) || !hasPart(place, districts)))
        return false
      if (code !== '' && place.country !== code) return false
      const isEarly = last !== undefined && first < last.end
      if (weight >= LEAST && weight >= all * MOST && isEarly) return true
      if (weight === all && weight >= MANY) return true
      return !wider && isEarly && isHome && weight >= all * NEARLY_ALL
    }
  const found = [...towns.values()]
  return (heaviest(found.filter(suits('city'))) ?? heaviest(found.filter(suits('admin2'))))?.id
}

type Point = Pick<CuratedPlace, 'country' | 'lat' | 'lon'>

/** Whether one of the districts is this town's: gazetteers tell of most only in which county or region they lie. */
const hasPart = (town: Point, districts: ReadonlySet<Point>): boolean =>
  [...districts].some(one => one.country === town.country && kilometresBetween(one, town) < CITY_KM)

/** The half of a great city across. */
const CITY_KM = 25

interface Town {
  readonly id: string
  weight: number
  readonly first: number
  /** Whether it once is told as where something is or belongs. */
  isHome: boolean
}

/** "in Rochester", "Rochester firefighters"; but "Rochester-based Kodak" and "Ann Lee, of Rochester," may be anywhere. */
function isHome({ tokens }: Reading, { start, end, attributive }: Mention): boolean {
  const at = tokenAt({ tokens }, start)
  if (attributive)
    return !/^(?:-|–|based|native|natives)$/.test(tokens[tokenAt({ tokens }, end)]?.folded ?? '')
  return HERE.has(tokens[at - 1]?.folded ?? '')
}

const HERE = new Set(['in', 'at', 'near', 'around', 'across', 'outside', 'throughout'])

/** Whether a place is a town or a part of the country no larger than a county. */
export const isLocal = ({ type }: Pick<Place, 'type'>): boolean => LOCAL.has(type)

const LOCAL: ReadonlySet<Place['type']> = new Set(['city', 'admin2', 'district', 'facility'])

const heaviest = (towns: readonly Town[]): Town | undefined =>
  towns.reduce<Town | undefined>(
    (best, town) => (best && best.weight >= town.weight ? best : town),
    undefined,
  )
