import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { byImportance, importanceOf } from './importance.ts'
import type { World } from './world/open.ts'
import { typeOf } from './world/place.ts'

/** A part of the world in degrees; it runs eastward from `west` to `east`, over the 180° meridian where it must. */
export interface GeoBounds {
  readonly south: number
  readonly west: number
  readonly north: number
  /** May be less than `west`, or past 180, where the bounds cross the antimeridian. */
  readonly east: number
}

export interface WithinOptions {
  /** No more places than this. */
  readonly limit: number
  /** Kinds of place wanted; all by default. */
  readonly types?: ReadonlySet<PlaceType>
  /** Inhabitants a city or district must have; 0 by default. Capitals of countries need a tenth. Other kinds are not asked. */
  readonly leastPopulation?: number
}

/** The places whose point lies within bounds, edges included, most important first. */
export function placesWithin(
  gazetteer: Pick<Gazetteer, 'curated' | 'world' | 'curatedOf'>,
  bounds: GeoBounds,
  options: WithinOptions,
): CuratedPlace[] {
  const limit = Math.max(0, options.limit)
  const isIn = holder(bounds)
  const wanted = (place: Weighed) => isWanted(place, options)
  const curated = gazetteer.curated.filter(place => wanted(place) && isIn(place.lat, place.lon))
  const { world } = gazetteer
  const found =
    world && holdsAny(world, options.types) ? recordsWithin(world, isIn, wanted, gazetteer.curatedOf) : []
  // Only those that can be among the first are made places: there may be ten thousand others.
  const first = found.sort((a, b) => b.importance - a.importance || a.record - b.record).slice(0, limit)
  return [...curated, ...first.map(({ record }) => world!.place(record))].sort(byImportance).slice(0, limit)
}

/** Of the world there are no rivers or seas: who asks for those need not look through it. */
const holdsAny = ({ meta }: World, types: WithinOptions['types']): boolean =>
  !types || meta.features.some(code => types.has(typeOf(code)))

type Weighed = Pick<CuratedPlace, 'type' | 'featureCode' | 'population'>

function isWanted(
  { type, featureCode, population }: Weighed,
  { types, leastPopulation = 0 }: WithinOptions,
): boolean {
  if (types && !types.has(type)) return false
  if (type !== 'city' && type !== 'district') return true
  return population >= (featureCode === 'P.PPLC' ? leastPopulation / 10 : leastPopulation)
}

/** Places of the world by their number, those left out that are curated too. */
function recordsWithin(
  world: World,
  isIn: (lat: number, lon: number) => boolean,
  wanted: (place: Weighed) => boolean,
  curatedOf: Gazetteer['curatedOf'],
): { readonly record: number; readonly importance: number }[] {
  const found = []
  for (let record = 0; record < world.size; record++) {
    if (!isIn(world.lat(record), world.lon(record))) continue
    const featureCode = world.featureCode(record)
    const place = {
      type: typeOf(featureCode),
      featureCode,
      population: world.population(record),
      uncertaintyM: 0,
    }
    if (wanted(place) && !curatedOf(record)) found.push({ record, importance: importanceOf(place) })
  }
  return found
}

function holder({ south, west, north, east }: GeoBounds): (lat: number, lon: number) => boolean {
  const wide = east >= west ? east - west : turn(east - west)
  return (lat, lon) => lat >= south && lat <= north && (wide >= 360 || turn(lon - west) <= wide)
}

/** Degrees eastward, 0 to 360. */
const turn = (degrees: number) => ((degrees % 360) + 360) % 360
