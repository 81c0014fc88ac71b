import { describe, expect, test } from 'vitest'
import { SIDE, squaresUnder } from '../../../src/ui/map/ground/canvas-tile.ts'

describe('squares under a canvas tile', () => {
  test('at a whole zoom a tile is one square', () => {
    expect(squaresUnder({ x: 3, y: 2, z: 3 })).toEqual([
      { square: { z: 3, x: 3, y: 2 }, left: 0, top: 0, side: SIDE },
    ])
  })

  test.each([1.25, 3.5, 7.75, 12.25])('at zoom %d they cover it without a gap', zoom => {
    const placed = squaresUnder({ x: 1, y: 1, z: zoom })
    const covers = (x: number, y: number) =>
      placed.filter(({ left, top, side }) => left <= x && x < left + side && top <= y && y < top + side)
        .length
    for (const x of [0, 100, 255.5]) for (const y of [0, 100, 255.5]) expect(covers(x, y)).toBe(1)
  })

  test('past the world’s edge the other side begins', () => {
    expect(squaresUnder({ x: -1, y: 0, z: 2 })[0]!.square).toEqual({ z: 2, x: 3, y: 0 })
    expect(squaresUnder({ x: 4, y: 0, z: 2 })[0]!.square).toEqual({ z: 2, x: 0, y: 0 })
  })

  test('there is nothing above the top of the world and below its bottom', () => {
    expect(squaresUnder({ x: 0, y: -1, z: 2 })).toEqual([])
    expect(squaresUnder({ x: 0, y: 4, z: 2 })).toEqual([])
  })
})
