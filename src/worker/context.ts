import type { CuratedPlace, Knowledge } from '../index.ts'
import type { ContextCity, ContextWater, MapContext } from './protocol.ts'

/** Smaller cities than this are named only where they are capitals. */
const LEAST_POPULATION = 100_000

/** Gulfs and bays of a smaller radius, in metres, are named as late as lakes and straits. */
const LEAST_SEA = 100_000

/** Lakes and bays of a smaller radius, in metres, are named only where the story does. */
const LEAST_LAKE = 10_000

/** The cities and waters the map names by itself, the biggest first. */
export function mapContext({ gazetteer }: Knowledge): MapContext {
  const places = [...gazetteer.curated, ...citiesOf(gazetteer)]
  return {
    cities: places
      .filter(place => place.type === 'city' && (place.population >= LEAST_POPULATION || isCapital(place)))
      .map(contextCity)
      .sort((a, b) => b.population - a.population),
    waters: [...gazetteer.curated].sort((a, b) => b.uncertaintyM - a.uncertaintyM).flatMap(contextWater),
  }
}

function* citiesOf({ world, curatedOf }: Knowledge['gazetteer']) {
  for (let record = 0; world && record < world.size; record++)
    if (world.population(record) >= LEAST_POPULATION && !curatedOf(record)) yield world.place(record)
}

const isCapital = (place: CuratedPlace) => place.featureCode === 'P.PPLC'

const contextCity = (place: CuratedPlace): ContextCity => ({
  name: place.shortName ?? place.name,
  lat: place.lat,
  lon: place.lon,
  population: place.population,
  capital: isCapital(place),
})

const WATERS: Readonly<Record<string, ContextWater['kind']>> = {
  'H.OCN': 'ocean',
  'H.SEA': 'sea',
  'H.GULF': 'sea',
  'H.BAY': 'sea',
  'H.LK': 'lake',
  'H.LKS': 'lake',
  'H.STRT': 'strait',
  'H.CHN': 'strait',
  'H.STM': 'river',
}

function waterKind({ featureCode, uncertaintyM }: CuratedPlace): ContextWater['kind'] | undefined {
  const kind = WATERS[featureCode]
  const bay = (featureCode === 'H.BAY' || featureCode === 'H.GULF') && uncertaintyM < LEAST_SEA
  return (bay || kind === 'lake') && uncertaintyM < LEAST_LAKE ? undefined : bay ? 'bay' : kind
}

function contextWater(place: CuratedPlace): ContextWater[] {
  const kind = waterKind(place)
  if (!kind) return []
  const course = place.geometry?.type === 'LineString' ? place.geometry.coordinates : undefined
  return [
    {
      name: place.shortName ?? place.name,
      lat: place.lat,
      lon: place.lon,
      kind,
      ...(course ? { course } : {}),
    },
  ]
}
