import type { CuratedPlace } from '../../model/knowledge.ts'
import type { PlaceType } from '../../model/place.ts'
import type { Basis } from './row.ts'

/** What is told of a place of the world. */
export interface Told {
  readonly id: string
  readonly name: string
  readonly featureCode: string
  /** GeoNames' code of its first-order division, and that one's name. */
  readonly division: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** 0 where the source has no number of GeoNames. */
  readonly geonames: number
  readonly radiusKm: number
  readonly basis: Basis
  /** Id of its second-order division, '' where that is not known. */
  readonly district: string
}

/** A place of the world in the form of curated ones. */
export function placeOf(told: Told): CuratedPlace {
  const { id, featureCode, division, admin1, lat, lon, population, geonames, district } = told
  const { source, licence } = sourceOf(told)
  return {
    id,
    name: nameOf(told),
    type: typeOf(featureCode),
    featureCode,
    country: division.slice(0, 2),
    admin1,
    lat,
    lon,
    uncertaintyM: uncertaintyOf(told),
    source,
    licence,
    links: geonames > 0 ? { geonames } : {},
    population,
    aliases: NONE,
    demonyms: NONE,
    nouns: NONE,
    within: district === '' ? NONE : [district],
  }
}

/**
 * A division is listed under what nothing else is called ("Llvov", where Lviv is the city), and shown under the name it gives
 * its places, unless that is part of the other ("Surin Province").
 */
const nameOf = ({ name, featureCode, admin1 }: Told): string =>
  featureCode !== 'A.ADM1' || admin1 === '' || name.includes(admin1) ? name : admin1

const NONE: readonly string[] = []

/** The type of a feature code of the world's places. */
export function typeOf(featureCode: string): PlaceType {
  switch (featureCode) {
    case 'A.ADM1':
      return 'admin1'
    case 'A.ADM2':
      return 'admin2'
    case 'P.PPLX':
      return 'district'
    case 'S.AIRP':
      return 'facility'
    case 'S.AIRB':
      return 'base'
    default:
      return 'city'
  }
}

/** Metres: a division's radius; for the rest what a town of its size or an airfield measures. */
function uncertaintyOf({ radiusKm, population }: Told): number {
  if (radiusKm > 0) return radiusKm * 1000
  return population > 1_000_000 ? 10_000 : population > 100_000 ? 5_000 : 2_000
}

function sourceOf({ featureCode, division, basis }: Told): { source: string; licence: string } {
  if (featureCode.startsWith('S.')) return { source: 'OurAirports', licence: 'public domain' }
  const ofCensus = featureCode === 'A.ADM2' && CENSUS.has(division.slice(0, 2))
  const outlines = ofCensus ? 'the U.S. Census Bureau' : 'Natural Earth'
  return { source: `GeoNames${POINT[basis](outlines)}`, licence: 'CC BY 4.0' }
}

/** Countries whose counties have outlines. */
const CENSUS: ReadonlySet<string> = new Set(['US', 'PR'])

/** What is said of a division's point. */
const POINT: Readonly<Record<Basis, (outlines: string) => string>> = {
  '': () => '',
  outline: outlines => `; point: middle of its outline by ${outlines}`,
  settlements: () => '; point: middle of the settlements in it',
  settlement: () => '; point: the one settlement known to lie in it',
  namesake: () => '; point: the settlement it is named after',
  around: outlines => `; point: middle of the larger division it lies in, by ${outlines}`,
}
