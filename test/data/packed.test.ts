import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PACKAGES } from '../../data/pack/packages.ts'
import { packed, world } from '../support/knowledge.ts'

interface Packed {
  readonly packages: Readonly<Record<string, string>>
  readonly files: Readonly<
    Record<'world-core' | 'world-full', { places: number; bytes: number; gzip: number; sha256: string }>
  >
  readonly counts: Readonly<
    Record<
      'populatedPlaces' | 'firstDivisions' | 'secondDivisions' | 'airfields' | 'names' | 'countries',
      number
    >
  >
  readonly points: Readonly<Record<string, number>>
}

const said = JSON.parse(readFileSync(new URL('../../data/packed.json', import.meta.url), 'utf8')) as Packed

describe('data/packed.json tells the truth', () => {
  test.each(['core', 'full'] as const)('of the bytes of %s', part => {
    const file = said.files[`world-${part}`]
    const bytes = packed(part)
    expect(bytes.length).toBe(file.bytes)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    expect(world(part).size).toBe(file.places)
    const wire = readFileSync(new URL(`../../data/packed/world-${part}.bin.gz`, import.meta.url))
    expect(wire.length).toBe(file.gzip)
  })

  test('of the packages they are made of', () => {
    expect(said.packages).toEqual(PACKAGES)
    expect(world('full').meta.made).toEqual(Object.keys(PACKAGES))
  })

  test('of how many places there are of each kind', () => {
    const full = world('full')
    const counts = new Map<string, number>()
    for (let record = 0; record < full.size; record++) {
      const code = full.featureCode(record)
      const kind = code.startsWith('A.') ? code : code.charAt(0)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({
      P: said.counts.populatedPlaces,
      'A.ADM1': said.counts.firstDivisions,
      'A.ADM2': said.counts.secondDivisions,
      S: said.counts.airfields,
    })
  })
})

test('every second-order division says how its point is known, most by settlements GeoNames puts into it', () => {
  const full = world('full')
  const told = new Map<string, number>()
  for (let record = 0; record < full.size; record++) {
    if (full.featureCode(record) !== 'A.ADM2') continue
    const { source, uncertaintyM } = full.place(record)
    const point = /^GeoNames; point: (.+?)(?:,? by .+)?$/.exec(source)?.[1] ?? ''
    told.set(point, (told.get(point) ?? 0) + 1)
    expect(uncertaintyM).toBeGreaterThanOrEqual(1_000)
  }
  expect([...told.values()].sort()).toEqual(Object.values(said.points).sort())
  expect(said.points.around!).toBeLessThan(0.04 * said.counts.secondDivisions)
})

test('the gazetteer is as large as it says it should be, and no larger to load', () => {
  const { counts, files } = said
  expect(counts.populatedPlaces).toBeGreaterThanOrEqual(140_000)
  expect(counts.names).toBeGreaterThanOrEqual(250_000)
  expect(counts.firstDivisions).toBeGreaterThanOrEqual(3_000)
  expect(counts.secondDivisions).toBeGreaterThanOrEqual(40_000)
  expect(counts.airfields).toBeGreaterThanOrEqual(5_000)
  expect(files['world-full'].gzip).toBeLessThanOrEqual(3_200_000)
  expect(files['world-core'].gzip).toBeLessThanOrEqual(900_000)
})
