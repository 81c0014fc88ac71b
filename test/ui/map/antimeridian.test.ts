import { describe, expect, test } from 'vitest'
import { splitSeams, unroll, unrollRing } from '../../../src/ui/map/antimeridian.ts'

describe('lines over the antimeridian', () => {
  test.each([
    [
      'eastward',
      [
        [178, 0],
        [-179, 1],
        [-177, 2],
      ],
      [178, 181, 183],
    ],
    [
      'westward',
      [
        [-178, 0],
        [179, 1],
        [177, 2],
      ],
      [-178, -181, -183],
    ],
    [
      'there and back',
      [
        [179, 0],
        [-179, 0],
        [179, 0],
      ],
      [179, 181, 179],
    ],
    [
      'not near it at all',
      [
        [10, 0],
        [-10, 0],
      ],
      [10, -10],
    ],
  ] as const)('%s run on', (_, line, longitudes) => {
    expect(unroll(line).map(([lon]) => lon)).toEqual(longitudes)
  })

  test('a ring round the pole is closed over it', () => {
    const ring = unrollRing([
      [0, -70],
      [120, -70],
      [-120, -70],
      [0, -70],
    ])
    expect(ring.map(([lon]) => lon)).toEqual([0, 120, 240, 360, 360, 0, 0])
    expect(ring.slice(-3).map(([, lat]) => lat)).toEqual([-90, -90, -70])
  })

  test('a ring that only crosses is not', () => {
    expect(
      unrollRing([
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 0],
      ]),
    ).toHaveLength(4)
  })

  test('the stretch along the line itself is not drawn', () => {
    const parts = splitSeams([
      [170, 0],
      [180, 0],
      [180, 10],
      [170, 10],
    ])
    expect(parts).toEqual([
      [
        [170, 0],
        [180, 0],
      ],
      [
        [180, 10],
        [170, 10],
      ],
    ])
  })

  test('a line that touches it once stays whole', () => {
    expect(
      splitSeams([
        [170, 0],
        [180, 0],
        [175, 5],
      ]),
    ).toHaveLength(1)
  })
})
