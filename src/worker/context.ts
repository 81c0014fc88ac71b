import { type CuratedPlace, type Knowledge, type PlaceType, placesWithin } from '../index.ts'
import { labelOf, zoomsOf } from './label.ts'
import type { MapName, View } from './protocol.ts'
import { riversIn } from './rivers.ts'

/** More names than this fit on no screen. */
const MOST = 150

/** The side of a square, in px, within which names compete. */
const CELL = 128
/** Names a square may have more than once round; the rest would only collide. */
const PER_CELL = 10

/** The names for a part of the map, most important first: the most important of every square before any square's second. */
export function namesFor({ gazetteer }: Pick<Knowledge, 'gazetteer'>, view: View): MapName[] {
  const { bounds, zoom } = view
  const candidates = placesWithin(gazetteer, bounds, {
    limit: CANDIDATES,
    types: typesAt(zoom),
    leastPopulation: leastPopulation(zoom),
  })
  const rivers = zoom < RIVERS ? [] : riversIn(gazetteer, bounds).flatMap(place => chosenAlone(place, zoom))
  const chosen = [...rivers, ...takeTurns(candidates, zoom)]
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST)
    .map(({ name }) => name)
    .sort((a, b) => b.weight - a.weight)
  return withoutEchoes(chosen)
}

interface Chosen {
  readonly name: MapName
  /** How many of its square were chosen before it. */
  readonly turn: number
}

/** Places named at a zoom, a few to a square; they come most important first. */
function takeTurns(candidates: readonly CuratedPlace[], zoom: number): Chosen[] {
  const cells = new Map<string, number>()
  const settled = new Set<string>()
  return candidates.flatMap(place => {
    const key = cellOf(place, zoom)
    const turn = cells.get(key) ?? 0
    const name = turn < PER_CELL ? nameAt(place, zoom, !settled.has(key)) : null
    if (!name) return []
    cells.set(key, turn + 1)
    if (name.kind === 'city') settled.add(key)
    return [{ name, turn }]
  })
}

function chosenAlone(place: CuratedPlace, zoom: number): Chosen[] {
  const name = nameAt(place, zoom, false)
  return name ? [{ name, turn: 0 }] : []
}

/** A province called as its city says nothing the city does not. */
function withoutEchoes(names: readonly MapName[]): MapName[] {
  const cities = new Set(names.filter(one => one.kind === 'city').map(one => one.name))
  return names.filter(one => one.kind !== 'province' || !cities.has(one.name))
}

/** From afar no river is named. */
const RIVERS = 4

/** Enough for every square of a large screen, at any zoom. */
const CANDIDATES = 3000

/** How many zoom steps early a town is named where there is no larger one around. */
const ALONE = 1.5
/** A view stands for those up to half a zoom closer. */
const STEP = 0.5
/** No town stands alone on a map of a continent. */
const ALONE_FROM = 4

function nameAt(place: CuratedPlace, zoom: number, alone: boolean): MapName | null {
  const zooms = zoomsOf(place)
  if (!zooms || zoom >= zooms.until) return null
  const early = alone && place.type === 'city' ? Math.min(ALONE, Math.max(0, zooms.from - ALONE_FROM)) : 0
  const from = zooms.from - early
  return zoom + STEP > from ? { ...labelOf(place), from, until: zooms.until } : null
}

/** Kinds that may have a name at a zoom: the rest need not be looked at. */
function typesAt(zoom: number): ReadonlySet<PlaceType> {
  const types: PlaceType[] = ['city', 'water', 'landform', 'region', 'admin1']
  return new Set(zoom < 9 ? types : [...types, 'district', 'facility', 'base'])
}

/** A bound that spares the look at villages; what is named is decided place by place. */
const leastPopulation = (zoom: number): number =>
  zoom >= 7 ? 0 : zoom >= 6 ? 5_000 : zoom >= 5 ? 50_000 : zoom >= 4 ? 150_000 : 1_000_000

function cellOf({ lat, lon }: CuratedPlace, zoom: number): string {
  const cells = (256 * 2 ** zoom) / CELL
  const y = Math.asinh(Math.tan((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)) / (2 * Math.PI)
  return `${Math.floor((lon / 360) * cells)} ${Math.floor(y * cells)}`
}
