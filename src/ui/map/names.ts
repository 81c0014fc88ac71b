import type { MapPlace } from '../../app/map-view.ts'
import type { Frame, Point } from './frame.ts'
import { mainland, type Outline, type Piece } from './outlines.ts'
import { around, type Box, type Measure, type Room, type TextStyle } from './room.ts'

/** A city the basemap may name. */
export interface CityName {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly capital: boolean
}

/** A sea, gulf or ocean the basemap may name, from `minZoom` on. */
export interface WaterName {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly minZoom: number
}

/** A name of the basemap, where it found room. */
export interface Name {
  readonly text: string
  readonly kind: 'country' | 'city' | 'water'
  readonly at: Point
  /** For a city: the side of its dot the name is on. */
  readonly side: 'right' | 'left' | 'middle'
}

/** A country of the story and where its name stands; null where it found no room. */
export interface CountryLabel {
  readonly place: MapPlace
  readonly at: Point | null
}

/** Names the story's countries, in the widest free part of each. Takes the room it uses. */
export function nameCountries(
  countries: readonly { readonly place: MapPlace; readonly outline: Outline }[],
  frame: Frame,
  room: Room,
  measure: Measure,
): CountryLabel[] {
  return countries.map(({ place, outline }) => {
    const text = place.name.toUpperCase()
    const half =
      Math.max(measure(text, place.role === 'told' ? 'told' : 'country'), measure(place.note, 'note')) / 2
    const spots = [...widest(outline, frame), ...beside(outline, frame)].map(at => ({
      at: { x: at.x, y: at.y },
      box: around({ x: at.x, y: at.y + 7 }, half + 4, 18),
    }))
    const spot =
      spots.find(({ box }) => room.isFree(box)) ?? (place.role === 'told' ? leastInTheWay(spots, room) : null)
    if (spot) room.take(spot.box)
    return { place, at: spot?.at ?? null }
  })
}

/** A country things happen in is named even where it must cover something: there is no mark to reach it by. */
function leastInTheWay<T extends { readonly box: Box }>(spots: readonly T[], room: Room): T | null {
  return spots.reduce<T | null>((a, b) => (a && room.count(a.box) <= room.count(b.box) ? a : b), null)
}

/** Names everything else that finds room: countries by their size, seas, then cities by theirs. */
export function nameBasemap(
  outlines: readonly Outline[],
  waters: readonly WaterName[],
  cities: readonly CityName[],
  frame: Frame,
  room: Room,
  measure: Measure,
): Name[] {
  return [
    ...outlines.flatMap(outline => nameCountry(outline, frame, room, measure)),
    ...waters.flatMap(water => nameWater(water, frame, room, measure)),
    ...nameCities(cities, frame, room, measure),
  ]
}

function nameCountry(outline: Outline, frame: Frame, room: Room, measure: Measure): Name[] {
  const first = outline.pieces[0]
  if (!first || (first.bounds.right - first.bounds.left) * 2 ** frame.zoom < 40) return []
  const text = outline.name.toUpperCase()
  const half = measure(text, 'country') / 2 + 4
  const at = widest(outline, frame).find(
    spot => spot.width > 2 * half * 0.9 && room.isFree(around(spot, half, 9)),
  )
  if (!at) return []
  room.take(around(at, half, 9))
  return [{ text: outline.name, kind: 'country', at, side: 'middle' }]
}

function nameWater(water: WaterName, frame: Frame, room: Room, measure: Measure): Name[] {
  if (frame.zoom < water.minZoom) return []
  const at = frame.at(water.lat, water.lon)
  const box = around(at, measure(water.name, 'water') / 2 + 4, 9)
  if (!room.isFree(box)) return []
  room.take(box)
  return [{ text: water.name, kind: 'water', at, side: 'middle' }]
}

/** More names than this are noise. */
const MOST_CITIES = 24

/** Inhabitants a city needs to be named at a zoom; a capital needs fewer. */
function leastPopulation(zoom: number): number {
  const steps = [
    [3, 1e12],
    [4, 5e6],
    [5, 2e6],
    [6, 8e5],
    [7, 4e5],
    [8, 1.5e5],
    [9, 5e4],
    [10, 1.5e4],
  ] as const
  return steps.find(([until]) => zoom < until)?.[1] ?? 0
}

function nameCities(cities: readonly CityName[], frame: Frame, room: Room, measure: Measure): Name[] {
  const least = leastPopulation(frame.zoom)
  const names: Name[] = []
  for (const city of cities) {
    if (names.length >= MOST_CITIES || city.population < least / 10) break
    if (city.population < (city.capital && frame.zoom >= 4 ? least / 10 : least)) continue
    const name = nameCity(city, frame, room, measure)
    if (name) names.push(name)
  }
  return names
}

function nameCity(city: CityName, frame: Frame, room: Room, measure: Measure): Name | null {
  const at = frame.at(city.lat, city.lon)
  if (at.x < 0 || at.y < 0 || at.x > frame.right || at.y > frame.bottom) return null
  const wide = measure(city.name, 'city') + 10
  const right: Box = [at.x - 4, at.y - 8, at.x + wide, at.y + 8]
  const left: Box = [at.x - wide, at.y - 8, at.x + 4, at.y + 8]
  const box = room.isFree(right) ? right : room.isFree(left) ? left : null
  if (!box) return null
  room.take(box)
  return { text: city.name, kind: 'city', at, side: box === right ? 'right' : 'left' }
}

interface Stretch extends Point {
  readonly width: number
}

/** Under, over and beside a country whose land is too small, or too crowded, for its name. */
function beside(outline: Outline, frame: Frame): Point[] {
  const bounds = mainland(outline)
  if (!bounds) return []
  const scale = 2 ** frame.zoom
  const middle = frame.place((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
  const [dx, dy] = [((bounds.right - bounds.left) / 2) * scale, ((bounds.bottom - bounds.top) / 2) * scale]
  if (Math.max(dx, dy) > 120) return []
  const { x, y } = middle
  return [
    { x, y: y + dy + 14 },
    { x, y: y - dy - 28 },
    { x: x - dx - 48, y: y - 8 },
    { x: x + dx + 48, y: y - 8 },
  ]
}

/** The lines a country is looked at along, as parts of its visible height. */
const SLICES = Array.from({ length: 13 }, (_, i) => (i + 1) / 14)

/** The widest stretches of a country's largest piece in view, the best place for a name first. */
export function widest(outline: Outline, frame: Frame): Stretch[] {
  const piece = outline.pieces[0]
  if (!piece) return []
  const top = Math.max(8, screenY(piece.bounds.top, frame))
  const bottom = Math.min(frame.bottom - 8, screenY(piece.bounds.bottom, frame))
  if (bottom - top < 12) return []
  const middle = (top + bottom) / 2
  const stretches = SLICES.map(part => stretchAt(piece, top + part * (bottom - top), frame)).flatMap(thirds)
  const good = (stretch: Stretch) =>
    stretch.width * (1 - (0.5 * Math.abs(stretch.y - middle)) / (bottom - top))
  return stretches.filter(stretch => stretch.width > 0).sort((a, b) => good(b) - good(a))
}

/** A wide stretch has room for a name off its middle too. */
const thirds = (whole: Stretch): Stretch[] =>
  whole.width < 140
    ? [whole]
    : [0, -0.25, 0.25].map(off => ({
        x: whole.x + off * whole.width,
        y: whole.y,
        width: whole.width * (1 - Math.abs(off) * 1.6),
      }))

const screenY = (y: number, frame: Frame) => frame.place(0, y).y

/** The widest stretch of land in view along one line of the pane. */
function stretchAt(piece: Piece, y: number, frame: Frame): Stretch {
  const scale = 2 ** frame.zoom
  const row = (y - frame.place(0, 0).y) / scale
  const middle = (piece.bounds.left + piece.bounds.right) / 2
  // Measured from the piece's middle, so that the whole of it lies on one copy of the world.
  const origin = frame.place(middle, 0).x
  const crossings = piece.rings.flatMap(ring => cut(ring, row)).map(x => origin + (x - middle) * scale)
  crossings.sort((a, b) => a - b)
  let best: Stretch = { x: 0, y, width: 0 }
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const left = Math.max(8, crossings[i]!)
    const right = Math.min(frame.right - 8, crossings[i + 1]!)
    if (right - left > best.width) best = { x: (left + right) / 2, y, width: right - left }
  }
  return best
}

/** Where a ring crosses a line of equal y. */
function cut(ring: Float64Array, y: number): number[] {
  const out: number[] = []
  for (let i = 0; i < ring.length; i += 2) {
    const j = i + 2 < ring.length ? i + 2 : 0
    const [ay, by] = [ring[i + 1]!, ring[j + 1]!]
    if (ay > y !== by > y) out.push(ring[i]! + ((y - ay) / (by - ay)) * (ring[j]! - ring[i]!))
  }
  return out
}

/** The text style a country's name is measured in. */
export const countryStyle = (place: MapPlace): TextStyle => (place.role === 'told' ? 'told' : 'country')
