import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFolder } from './english.ts'
import { middleOf, type Shape } from './middle.ts'
import type { Area } from './radius.ts'

/** FIPS code of Puerto Rico, whose municipalities are first-order divisions to GeoNames. */
const PUERTO_RICO = '72'

/**
 * Middles of U.S. counties by GeoNames' code, which ends in the FIPS code that the outlines have; states are known by name.
 * Those of Puerto Rico's municipalities are by the codes of first-order divisions, "PR.063".
 */
export function readCountyOutlines(packages: string, states: ReadonlyMap<string, string>): Map<string, Area> {
  const file = join(packageFolder(packages, 'us-atlas'), 'counties-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const codes = new Map(
    [...states].filter(([code]) => code.startsWith('US.')).map(([code, name]) => [name, code]),
  )
  const features = (layer: 'states' | 'counties') =>
    feature(atlas, atlas.objects[layer] as GeometryCollection).features
  const byFips = new Map(
    features('states').map(({ id, properties }) => [
      String(id),
      codes.get((properties as { name: string }).name),
    ]),
  ).set(PUERTO_RICO, 'PR')
  const found = new Map<string, Area>()
  for (const { id, geometry } of features('counties')) {
    const state = byFips.get(String(id).slice(0, 2))
    const area = middleOf([geometry as unknown as Shape])
    if (state && area) found.set(`${state}.${String(id).slice(2)}`, area)
  }
  return found
}
