import type { Frame, Point } from './frame.ts'
import type { Outline } from './outlines.ts'
import { around, type Box, type Measure, type Room } from './room.ts'
import { widest } from './stretches.ts'

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
