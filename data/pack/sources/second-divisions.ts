import type { Basis, WorldRow } from '../../../src/gazetteer/world/row.ts'
import { namesOf, townNames, unlike } from './district-names.ts'
import { areaFinder, type Sources } from './division-areas.ts'
import { plain } from './english.ts'
import type { Context } from './first-divisions.ts'
import type { Settlement } from './settlements.ts'

/** Second-order divisions, and the settlements that are known to lie in one for having its name. */
export interface SecondDivisions {
  /** By GeoNames' code. */
  readonly rows: ReadonlyMap<string, WorldRow>
  readonly bySeat: ReadonlyMap<Settlement, WorldRow>
}

/** How a division's point is known, the surest first. */
const SUREST: readonly Basis[] = ['outline', 'settlements', 'settlement', 'namesake', 'around']

/** Second-order divisions of all countries, at the best point that is known of each; those of which none is are left out. */
export function secondDivisions(
  sources: Sources,
  first: readonly WorldRow[],
  context: Context,
): SecondDivisions {
  const areaOf = areaFinder(sources, context)
  const towns = townNames(sources.byCounty)
  // Asturias is a province and a region, and one place.
  for (const { division, name, aliases } of first)
    for (const each of [name, ...aliases]) towns.add(`${division} ${plain(each)}`)
  const rows = new Map<string, WorldRow>()
  const seats = new Map<Settlement, WorldRow[]>()
  const taken = new Set<string>()
  const known = [...sources.named]
    .map(([code, name]) => ({ code, name, area: areaOf(code) }))
    .filter(({ area }) => area)
    .sort(
      (a, b) => SUREST.indexOf(a.area!.basis) - SUREST.indexOf(b.area!.basis) || (a.code < b.code ? -1 : 1),
    )
  for (const { code, name, area } of known) {
    const { point, radiusKm, basis, inside, seat } = area!
    const division = code.slice(0, code.indexOf('.', 3))
    const population = twoDigits(inside.reduce((sum, { population }) => sum + population, 0))
    const names = namesOf(name, division, towns, context, { basis, population })
    const [first, ...aliases] = unlike(taken, division, names, { code, town: inside[0] })
    const row: WorldRow = {
      geonames: 0,
      ident: '',
      name: first!,
      aliases,
      foreign: [],
      division,
      lat: point[1],
      lon: point[0],
      featureCode: 'A.ADM2',
      population,
      radiusKm,
      basis,
    }
    rows.set(code, row)
    if (seat?.same) seats.set(seat.settlement, [...(seats.get(seat.settlement) ?? []), row])
  }
  return {
    rows,
    bySeat: new Map([...seats].flatMap(([town, [row, other]]) => (other ? [] : [[town, row!]]))),
  }
}

/** People of a division's settlements are no census of it: two digits say as much as is known. */
function twoDigits(people: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people || 1)) - 1)
  return Math.round(people / step) * step
}
