import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'

/**
 * How much a reader of maps or a list of finds would miss a place: for a city the power of ten of its inhabitants,
 * a little more for capitals; other kinds stand on the same scale, so that a province weighs as much as a city of a
 * million, and a lake as much as a city of as many inhabitants as it is metres long.
 */
export function importanceOf(place: Pick<CuratedPlace, Weighed>): number {
  const { type, featureCode, population, uncertaintyM } = place
  const people = Math.log10(population + 1)
  if (type === 'city') return people + (SEATS[featureCode] ?? 0)
  if (type === 'district') return Math.max(LEAST.district, people - 0.5)
  if (SIZED.has(type)) return Math.log10(uncertaintyM + 1) + (WATERS[featureCode] ?? 0)
  return (CODES[featureCode] ?? LEAST[type]) + people / 10
}

type Weighed = 'type' | 'featureCode' | 'population' | 'uncertaintyM'

/** Most important first; names settle what is left, so that the order never depends on the data's. */
export const byImportance = (a: CuratedPlace, b: CuratedPlace): number =>
  importanceOf(b) - importanceOf(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** What the seat of a country or a province adds. */
const SEATS: Readonly<Record<string, number>> = { 'P.PPLC': 1.3, 'P.PPLG': 1, 'P.PPLA': 0.4 }

/** Kinds whose extent says how much they matter. */
const SIZED: ReadonlySet<PlaceType> = new Set(['region', 'water', 'river', 'landform'])

/** What newspapers and seafarers name more often than its size says. */
const WATERS: Readonly<Record<string, number>> = {
  ...{ 'H.OCN': 2, 'H.SEA': 1, 'H.GULF': 1, 'H.BAY': 0.8, 'H.STRT': 1.3, 'H.CNL': 1 },
}

const LEAST: Readonly<Record<PlaceType, number>> = {
  ...{ country: 8.5, admin1: 6, admin2: 4.2, city: 0, district: 4 },
  ...{ facility: 3.8, base: 4.2, government: 3, organisation: 3.5 },
  ...{ region: 0, water: 0, river: 0, landform: 0 },
}

/** Kinds whose code says more than their type. */
const CODES: Readonly<Record<string, number>> = {
  ...{ 'A.PCLD': 7, 'A.PCLS': 7, 'A.TERR': 6.5, 'S.AIRP': 5, 'S.BDG': 4, 'R.ST': 3.6 },
}
