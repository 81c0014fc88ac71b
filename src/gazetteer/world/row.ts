/** A place as it is packed: what the sources of the world gazetteer are brought to. */
export interface WorldRow {
  /** GeoNames id of a settlement; 0 where the source gives none. */
  readonly geonames: number
  /** What the source calls it by: OurAirports' ident of an airfield ("ORAA"), '' for the rest. */
  readonly ident: string
  readonly name: string
  /** Other names that stand for it on their own. */
  readonly aliases: readonly string[]
  /** Names in other languages, which are looked up but not looked for in texts. */
  readonly foreign: readonly string[]
  /** GeoNames' code of the first-order division, country first: "IQ.07"; "IQ." where it is not known. */
  readonly division: string
  /** The row of its second-order division, where that is known. */
  readonly district?: WorldRow
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** GeoNames class and code, "P.PPLC". */
  readonly featureCode: string
  /** Inhabitants, 0 where unknown. */
  readonly population: number
  /** Of a division: kilometres from its point within which most of it lies; 0 for the rest. */
  readonly radiusKm: number
  /** Of a division: how its point is known; '' for the rest. */
  readonly basis: Basis
}

/**
 * How a division's point is known: it is the middle of its outline; that of the settlements in it; the only one of those; the
 * settlement it is named after; or the middle of the small first-order division it lies in.
 */
export type Basis = '' | 'outline' | 'settlements' | 'settlement' | 'namesake' | 'around'

/** In the order of their numbers. */
export const BASES: readonly Basis[] = ['', 'outline', 'settlements', 'settlement', 'namesake', 'around']

/** What a packed file says of itself. */
export interface WorldMeta {
  /** Codes of first-order divisions with their names, in the order rows refer to them. */
  readonly divisions: readonly (readonly [code: string, name: string])[]
  /** Feature codes, in the order rows refer to them. */
  readonly features: readonly string[]
  /** Packages it was made of, "name@version". */
  readonly made: readonly string[]
}

/** Parts of a degree that coordinates are rounded to: 0.0005 of a degree is 56 m, well within any town. */
export const DEGREE = 1000
