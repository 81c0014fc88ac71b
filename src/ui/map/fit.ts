import type { MapPlace, MapStory } from '../../app/map-view.ts'
import type { Lands } from './basemap.ts'
import { byCode } from './basemap.ts'
import { type Camera, latOf, lonOf, WORLD, worldX, worldY } from './frame.ts'
import { type Bounds, mainland, union } from './outlines.ts'

/** The weight that must be in view at first. */
const MOST = 0.7
/** How much farther than the farthest so far a place may lie and still be taken in, km. */
const STEP = 2.2
const LEAST_REACH = 300

interface Mass {
  readonly place: MapPlace
  readonly lat: number
  readonly lon: number
  readonly weight: number
}

/**
 * The bounds a story opens at, in world coordinates: where most of its weight is, with the countries around it.
 * Places far off (a capital that only sent troops) are left to chips at the edges.
 */
export function firstBounds(map: MapStory, lands: Lands | null): Bounds | null {
  const named = map.countries.filter(country => country.role !== 'actor')
  const countries = named.map(country => ({ country, bounds: landOf(country, lands) }))
  const core = coreBounds(map)
  if (!core) return wholes(countries, map)
  if (weightOf(named) > MUCH_MORE * weightOf(spotsOf(map))) {
    const whole = wholes(countries, map)
    return whole ? joinAcross(whole, core) : core
  }
  return countries
    .filter(one => one.country.role === 'told')
    .reduce((all, one) => (one.bounds ? withCountry(all, one.bounds) : all), core)
}

/** The bounds of the spots that hold most of a story's weight; null where it has none. */
export function coreBounds(map: MapStory): Bounds | null {
  const spots = spotsOf(map)
  if (spots.length === 0) return null
  return cluster(spots.map(massOf))
    .map(({ place }) => boundsOfPlace(place, null))
    .reduce(joinAcross)
}

/**
 * The points and small regions where the story is; homes of those who act only where it has no others
 * and names no country either, or a report from Gaza would open on an agency in Geneva.
 */
function spotsOf({ points, regions, countries }: MapStory): readonly MapPlace[] {
  const spots = [...points, ...regions.filter(isSmall)]
  const told = spots.filter(place => place.role !== 'actor')
  return told.length > 0 || countries.some(country => country.role !== 'actor') ? told : spots
}

/** Countries that outweigh all spots so many times are what the story is about. */
const MUCH_MORE = 2

const weightOf = (places: readonly MapPlace[]) => places.reduce((sum, place) => sum + place.weight, 0)

/** Regions wider than this show where things are no better than a country does, m. */
const SMALL = 150_000

const isSmall = ({ view }: MapPlace) => view.place.uncertaintyM <= SMALL

/** The bounds of a place's own extent: a country's land, a region, or its point. */
export function boundsOfPlace(place: MapPlace, lands: Lands | null): Bounds {
  const { lat, lon, geometry, type } = place.view.place
  const land = type === 'country' ? landOf(place, lands) : null
  if (land) return land
  if (!geometry || geometry.type === 'Point') return pointBounds(lat, lon)
  const numbers = geometry.coordinates.flat(3) as number[]
  const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [pointBounds(numbers[i + 1]!, x)] : []))
  return points.reduce(joinAcross)
}

/** Space to leave around bounds, in px. */
export interface Padding {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The camera that shows bounds inside its padding, no closer than `closest`. */
export function cameraFor(
  bounds: Bounds,
  size: Pick<Camera, 'width' | 'height'>,
  pad: Padding,
  closest: number,
): Camera {
  const wide = Math.max(60, size.width - pad.left - pad.right)
  const tall = Math.max(60, size.height - pad.top - pad.bottom)
  const fit = Math.min(
    wide / (bounds.right - bounds.left || 1e-9),
    tall / (bounds.bottom - bounds.top || 1e-9),
  )
  const zoom = Math.min(closest, Math.floor(Math.log2(fit) * 4) / 4)
  const scale = 2 ** zoom
  const x = (bounds.left + bounds.right) / 2 + (pad.right - pad.left) / 2 / scale
  const y = (bounds.top + bounds.bottom) / 2 + (pad.bottom - pad.top) / 2 / scale
  return { ...size, lat: latOf(y), lon: lonOf(x), zoom }
}

/** Joins bounds the short way round the world. */
export function joinAcross(a: Bounds, b: Bounds): Bounds {
  const shift = WORLD * Math.round(((a.left + a.right) / 2 - (b.left + b.right) / 2) / WORLD)
  return union(a, { ...b, left: b.left + shift, right: b.right + shift })
}

const pointBounds = (lat: number, lon: number): Bounds => {
  const [x, y] = [worldX(lon), worldY(lat)]
  return { left: x, right: x, top: y, bottom: y }
}

const massOf = (place: MapPlace): Mass => ({
  place,
  lat: place.view.place.lat,
  lon: place.view.place.lon,
  weight: place.weight,
})

function landOf({ view }: MapPlace, lands: Lands | null): Bounds | null {
  const outline = lands && byCode(lands, view.place.country)
  return outline ? mainland(outline) : null
}

/** The tightest group that holds most of the weight, and what lies not much farther out. */
function cluster(masses: readonly Mass[]): Mass[] {
  let best: Mass[] = [...masses]
  let least = Infinity
  for (const middle of masses) {
    const sorted = [...masses].sort((a, b) => kilometres(middle, a) - kilometres(middle, b))
    const end = endOfMost(sorted.map(mass => mass.weight))
    const radius = kilometres(middle, sorted[end]!)
    if (radius >= least) continue
    least = radius
    best = takeIn(middle, sorted, end)
  }
  return best
}

function takeIn(middle: Mass, sorted: readonly Mass[], end: number): Mass[] {
  let reach = kilometres(middle, sorted[end]!)
  let last = end
  for (let i = end + 1; i < sorted.length; i++) {
    const next = kilometres(middle, sorted[i]!)
    if (next > STEP * Math.max(reach, LEAST_REACH)) break
    reach = next
    last = i
  }
  return sorted.slice(0, last + 1)
}

/** A country is taken in whole if that does not dwarf what happens in it. */
function withCountry(bounds: Bounds, land: Bounds): Bounds {
  const joined = joinAcross(bounds, land)
  const span = (b: Bounds) => Math.max(b.right - b.left, b.bottom - b.top)
  const inside =
    joined.right - joined.left < span(land) * 1.8 && joined.bottom - joined.top < span(land) * 1.8
  return inside && span(joined) < Math.max(12, span(bounds) * 1.6) ? joined : bounds
}

/** A story of whole countries opens at those its weight is in, or at what else it has. */
function wholes(
  countries: readonly { readonly country: MapPlace; readonly bounds: Bounds | null }[],
  map: MapStory,
): Bounds | null {
  const lands = countries.filter(one => one.bounds !== null)
  if (lands.length === 0) {
    const region = map.regions[0] ?? map.courses[0]
    return region ? boundsOfPlace(region, null) : null
  }
  const end = endOfMost(lands.map(one => one.country.weight))
  return lands
    .slice(0, end + 1)
    .map(one => one.bounds!)
    .reduce(joinAcross)
}

/** The index up to which weights add up to most of all. */
function endOfMost(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = (1 - MOST) * total
  let end = weights.length - 1
  while (end > 0 && weights[end]! <= left + 1e-9) left -= weights[end--]!
  return end
}

/** Great-circle distance. */
function kilometres(a: Mass, b: Mass): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
