import { type CuratedPlace, importanceOf } from '../index.ts'
import type { MapName } from './protocol.ts'

/** What a label of a place says and how it is drawn. */
export function labelOf(place: CuratedPlace): Omit<MapName, 'from' | 'until'> {
  const { id, lat, lon, geometry } = place
  const kind = kindOf(place)
  const rank = rankOf(place)
  return {
    ...{ id, name: shortOf(place), lat, lon, kind, weight: importanceOf(place) },
    ...(rank ? { rank } : {}),
    ...(kind === 'district' || kind === 'province' ? { radiusM: place.uncertaintyM } : {}),
    ...(kind === 'river' && geometry?.type === 'LineString' ? { course: geometry.coordinates } : {}),
  }
}

/** The zooms between which a place is worth naming on the map, whatever else there is; null if never. */
export function zoomsOf(place: CuratedPlace): Pick<MapName, 'from' | 'until'> | null {
  const { type, featureCode } = place
  if (type === 'city') return { from: cityFrom(place), until: ALWAYS }
  if (type === 'district') return { from: 10.5, until: ALWAYS }
  if (type === 'admin1') return provinceZooms(place)
  if (type === 'river') return between(bySize(place, 260), 4.5, 8.5, 8.5)
  if (type === 'water') return waterZooms(place)
  if (/^T\./.test(featureCode)) return between(bySize(place, 160), 3, bySize(place, 1400), 5)
  return type === 'facility' || type === 'base' ? siteZooms(place) : null
}

const ALWAYS = 99

/** From one zoom, but not before `least`, until another, but not before `most`. */
const between = (from: number, least: number, until: number, most: number) => ({
  from: Math.max(from, least),
  until: Math.max(until, most),
})

/** Inhabitants a city needs, by zoom. */
const CITIES = [
  [3, 5e6],
  [4, 2e6],
  [5, 8e5],
  [6, 3e5],
  [7, 1e5],
  [7.5, 3e4],
  [8, 5e3],
  [9, 1e3],
] as const

/** Capitals count as larger than they are: of countries ten times, of provinces twice. */
const SEATS: Readonly<Record<string, number>> = { 'P.PPLC': 10, 'P.PPLA': 2 }

function cityFrom({ population, featureCode }: CuratedPlace): number {
  const people = population * (SEATS[featureCode] ?? 1)
  const from = CITIES.find(([, least]) => people >= least)?.[0] ?? 10
  return featureCode === 'P.PPLC' && population < 5e6 ? Math.max(4, from) : from
}

/** A province is named while it is more than a spot and less than the whole view; small ones never are. */
function provinceZooms(place: CuratedPlace) {
  const from = Math.max(5, bySize(place, 70))
  const until = Math.max(7, Math.min(8.5, bySize(place, 900)))
  return from < until ? { from, until } : null
}

/** A sea is named once it takes up some room, and until it is the whole view. */
function waterZooms(place: CuratedPlace) {
  if (place.featureCode === 'H.OCN') return between(bySize(place, 50), 1, bySize(place, 6000), 5)
  if (NARROW.has(place.featureCode)) return between(bySize(place, 25), 5, 11, 11)
  return between(bySize(place, 50), 2.5, bySize(place, 2500), 8)
}

const NARROW: ReadonlySet<string> = new Set(['H.STRT', 'H.CHN', 'H.CNL', 'H.HBR', 'H.SD'])

/** Large grounds are named from afar, single buildings on a map of their town. */
const LARGE: ReadonlySet<string> = new Set([
  ...['S.AIRP', 'S.AIRB', 'S.AIRF', 'L.MILB', 'L.NVB', 'L.OILF', 'L.GASF', 'L.PRT'],
  ...['S.DAM', 'S.CSTM', 'S.ANS', 'S.INSM'],
])

/** A single building is not pointed at past the zoom where its place is known no better than to this many px. */
const DOUBT = 56

function siteZooms(place: CuratedPlace) {
  if (place.type === 'base' || LARGE.has(place.featureCode)) return { from: 9.5, until: ALWAYS }
  const until = bySize(place, DOUBT)
  return until > 11 ? { from: 11, until } : null
}

/** The zoom at which a place's radius takes this many px. */
const bySize = ({ uncertaintyM, lat }: CuratedPlace, px: number): number =>
  Math.log2((px * METRES_PER_PX * Math.cos((lat * Math.PI) / 180)) / Math.max(1, uncertaintyM))

/** At the equator, zoom 0. */
const METRES_PER_PX = 156_543

function kindOf({ type }: CuratedPlace): MapName['kind'] {
  if (type === 'city' || type === 'district' || type === 'water' || type === 'river') return type
  if (type === 'admin1') return 'province'
  return type === 'landform' || type === 'region' ? 'land' : 'site'
}

function rankOf({ type, featureCode, population }: CuratedPlace): MapName['rank'] {
  if (type !== 'city') return undefined
  return featureCode === 'P.PPLC' ? 'capital' : population >= 1e6 ? 'major' : undefined
}

/** A label needs neither what tells a name from its like elsewhere, nor the word its style says. */
function shortOf({ name, shortName, type }: CuratedPlace): string {
  const short = shortName ?? name.replace(/ \([^)]*\)$/, '')
  return type === 'admin1'
    ? short.replace(/ (?:Province|Governorate|Prefecture|Department|State)$/, '')
    : short
}
