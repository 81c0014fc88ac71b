import type { Basis } from '../../../src/gazetteer/world/row.ts'
import type { NaturalDivision } from './natural-earth.ts'
import { type Area, KM_A_DEGREE, LEAST_KM, radiusOf } from './radius.ts'
import { type Seat, seatFinder } from './seats.ts'
import type { Settlement } from './settlements.ts'

/** What second-order divisions are made of. */
export interface Sources {
  /** GeoNames' names by code. */
  readonly named: ReadonlyMap<string, string>
  /** Settlements by the codes of their first and second division. */
  readonly byDivision: ReadonlyMap<string, readonly Settlement[]>
  readonly byCounty: ReadonlyMap<string, readonly Settlement[]>
  /** Outlines of second-order divisions, and of first-order ones Natural Earth has joined, by code. */
  readonly outlines: ReadonlyMap<string, Area>
}

/** Where a second-order division is, how that is known, and what it is known by. */
export interface KnownArea extends Area {
  readonly basis: Basis
  /** Settlements that GeoNames puts into it, most people first. */
  readonly inside: readonly Settlement[]
  readonly seat?: Seat
}

/** A first-order division no wider than this is as near to all in it as a settlement would be. Its radius in kilometres. */
const NARROW = 12

/** Finds where divisions are, from the surest source each has; undefined where none knows. */
export function areaFinder(
  { named, byDivision, byCounty, outlines }: Sources,
  { natural }: { readonly natural: ReadonlyMap<string, NaturalDivision> },
): (code: string) => KnownArea | undefined {
  const outer = outerAreas(byDivision, code => outlines.get(code) ?? natural.get(code))
  const seatOf = seatFinder(named, byDivision)
  const parts = countBy([...named.keys()].map(firstOf))
  /** Half as much again as the radius of a division of the mean size: 97 in 100 middles are no farther from a namesake. */
  const reach = (code: string): number => {
    const { radiusKm } = outer(firstOf(code))!
    const mean = radiusKm / Math.sqrt(parts.get(firstOf(code))!)
    return Math.max(LEAST_KM, Math.round(Math.min(radiusKm, 1.5 * mean)))
  }
  return code => {
    const inside = [...(byCounty.get(code) ?? [])].sort((a, b) => b.population - a.population)
    const outline = outlines.get(code)
    if (outline) return { ...outline, basis: 'outline', inside }
    if (inside.length > 1) return { ...radiusOf(inside), basis: 'settlements', inside }
    if (inside.length > 0) return { ...at(inside[0]!), radiusKm: reach(code), basis: 'settlement', inside }
    const seat = seatOf(code)
    if (seat) return { ...at(seat.settlement), radiusKm: reach(code), basis: 'namesake', inside, seat }
    const around = outer(firstOf(code))
    const isNarrow = around?.isOutline && around.radiusKm <= NARROW
    return isNarrow ? { point: around.point, radiusKm: around.radiusKm, basis: 'around', inside } : undefined
  }
}

const firstOf = (code: string) => code.slice(0, code.indexOf('.', 3))
const at = ({ lat, lon }: Settlement) => ({ point: [lon, lat] as Area['point'] })

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Areas of first-order divisions: their outline where their settlements lie in it, else those. */
function outerAreas(
  byDivision: ReadonlyMap<string, readonly Settlement[]>,
  outlineOf: (code: string) => Area | undefined,
): (code: string) => (Area & { readonly isOutline: boolean }) | undefined {
  const known = new Map<string, (Area & { readonly isOutline: boolean }) | undefined>()
  return code => {
    if (!known.has(code)) known.set(code, outerArea(byDivision.get(code) ?? [], outlineOf(code)))
    return known.get(code)
  }
}

function outerArea(rows: readonly Settlement[], outline: Area | undefined) {
  if (rows.length === 0) return undefined
  const mean = radiusOf(rows)
  if (!outline) return { ...mean, isOutline: false }
  const [[lon, lat], [east, north]] = [outline.point, mean.point]
  const off = Math.hypot((east - lon) * Math.cos((lat * Math.PI) / 180), north - lat) * KM_A_DEGREE
  // A country may have given the code to another division since the outline was drawn.
  const isPresent = Math.max(off, mean.radiusKm) <= 1.5 * outline.radiusKm + LEAST_KM
  return isPresent ? { ...outline, isOutline: true } : { ...mean, isOutline: false }
}
