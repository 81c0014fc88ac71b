import { kilometresBetween } from '../../model/distance.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Mention } from '../../model/mention.ts'
import type { Place } from '../../model/place.ts'
import { tokenAt } from '../../text/token-at.ts'
import { homeTownsOf } from './home-towns.ts'
import type { Reading } from './reading.ts'

/** A town is named this early by a report that is set in it. */
const LEAD = 4
/** Less than this share of the mentions of towns and counties makes no setting. */
const MOST = 0.5
/** So large a share where nothing wider than a town is named. */
const NEARLY_ALL = 0.66
/** Once by its name and once beside something of it, at least. */
const LEAST = 3
/** So often named, and so large a share, make a setting wherever the report comes to it. */
const MANY = 6
const BULK = 0.8
/** So many times as often as its country a capital is named for itself. */
const OF_ITSELF = 2

/**
 * Id of the town, else the county, that a report without a dateline is set in: named among its first sentences and, with what
 * lies around it, more than all others it names, or nearly the only place of all; undefined where none stands out, or it is a
 * capital, which may stand for its country unless that is hardly named. Where people come from counts only where nothing else tells.
 */
export const townOf = (reading: Reading, code: string): string | undefined =>
  townAmong(reading, code, homeTownsOf(reading)) ?? townAmong(reading, code, NONE)

const NONE: ReadonlySet<string> = new Set()

/** Where a report would be set by its mentions but those `left` out. */
function townAmong(reading: Reading, code: string, left: ReadonlySet<string>): string | undefined {
  const { document } = reading.source
  const last = document.sentences[Math.min(LEAD, document.sentences.length) - 1]
  const { towns, all, national } = townsOf(reading, left)
  const suits =
    (type: Place['type']) =>
    ({ place, own, weight, around, first, isHome }: Town): boolean => {
      if (place.type !== type || (code !== '' && place.country !== code)) return false
      const nation = national.get(place.country) ?? 0
      if (place.featureCode === 'P.PPLC' && (own === 0 || around < nation * OF_ITSELF)) return false
      // Of three towns side by side, each named once, none is meant before the others, but their county.
      if (weight < around * MOST) return false
      const isEarly = last !== undefined && first < last.end
      if (isEarly && around >= LEAST && around >= all * MOST) return true
      if (around >= MANY && around >= all * BULK) return true
      return national.size === 0 && isEarly && isHome && around >= all * NEARLY_ALL
    }
  return (heaviest(towns.filter(suits('city'))) ?? heaviest(towns.filter(suits('admin2'))))?.place.id
}

/** The heaviest towns and counties of an article, the weight of all it names, and that of the countries it names. */
function townsOf(reading: Reading, left: ReadonlySet<string>): Towns {
  const { mentions, knowledge } = reading.source
  const { gazetteer } = knowledge
  const named = new Map<string, Town>()
  const national = new Map<string, number>()
  let all = 0
  for (const mention of mentions) {
    const { id: own, placeIds, kind, attributive, start } = mention
    if (left.has(own)) continue
    const place = placeIds[0] ? gazetteer.place(placeIds[0]) : undefined
    if (!place) continue
    if (kind === 'demonym' || kind === 'metonym' || !isLocal(place)) {
      const isDivision = place.type === 'admin1'
      const weight = isDivision ? 0 : kind === 'name' && !attributive ? 2 : 1
      national.set(place.country, (national.get(place.country) ?? 0) + weight)
      continue
    }
    const home = isHome(reading, mention)
    const weight = kind === 'name' && (!attributive || home) ? 2 : 1
    all += weight
    for (const id of [place.id, ...place.within]) {
      const at = gazetteer.place(id)
      if (!at) continue
      const town = named.get(id) ?? { place: at, own: 0, weight: 0, around: 0, first: start, isHome: false }
      if (id === place.id) town.own += weight
      town.weight += weight
      town.isHome ||= home
      named.set(id, town)
    }
  }
  const towns = [...named.values()]
  const heavy = towns.toSorted((a, b) => b.weight - a.weight).slice(0, HEAVY)
  for (const town of heavy) addAround(town, towns)
  return { towns: heavy, all, national }
}

/** So many towns and counties of an article are looked at as its setting. */
const HEAVY = 12

/** What lies beside a town is news of the same parts: Palmdale of Lancaster, an airport of its city. */
function addAround(town: Town, towns: readonly Town[]): void {
  town.around = town.weight
  if (town.place.type !== 'city') return
  for (const other of towns) {
    const { place } = other
    if (other === town || other.own === 0 || place.type === 'admin2' || place.country !== town.place.country)
      continue
    if (place.within.includes(town.place.id) || kilometresBetween(place, town.place) > CITY_KM) continue
    town.around += other.own
    town.first = Math.min(town.first, other.first)
    town.isHome ||= other.isHome
  }
}

/** The half of a great city across. */
const CITY_KM = 25

interface Towns {
  readonly towns: readonly Town[]
  readonly all: number
  readonly national: ReadonlyMap<string, number>
}

interface Town {
  readonly place: CuratedPlace
  /** Of its own name. */
  own: number
  /** Of all that an article names of it. */
  weight: number
  /** With what lies around it. */
  around: number
  first: number
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
