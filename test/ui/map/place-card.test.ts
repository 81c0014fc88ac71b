import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardInput, markAnchor, type Obstacle, placeCard } from '../../../src/ui/map/place-card.ts'
import { around, contains, meet } from '../../../src/ui/map/room.ts'

const bounds = [12, 12, 724, 524] as const

const card = (x: number, y: number, obstacles: readonly Obstacle[] = []): CardInput => {
  const anchor = markAnchor({ x, y })
  return { anchor, beyond: [anchor[0], anchor[2]], obstacles, width: 296, height: 200, bounds }
}

const mark = (x: number, y: number): Obstacle => ({
  box: around({ x, y }, 14),
  cost: 4,
  moves: true,
  mark: true,
})

const boxOf = ({ left, top }: { readonly left: number; readonly top: number }) =>
  [left, top, left + 296, top + 200] as const

describe('the card at a place', () => {
  test('is in view, hides neither its mark nor loses it, and its tail is at the mark', () => {
    const at = fc.record({ x: fc.integer({ min: 40, max: 690 }), y: fc.integer({ min: 40, max: 490 }) })
    fc.assert(
      fc.property(at, fc.array(at, { maxLength: 12 }), ({ x, y }, others) => {
        const obstacles = others.map(one => mark(one.x, one.y))
        const { slide, side, tail, left, top } = placeCard(card(x, y, obstacles), true, null)
        const anchor = markAnchor({ x: x + slide.x, y: y + slide.y })
        expect(contains(bounds, boxOf({ left, top }))).toBe(true)
        expect(meet(boxOf({ left, top }), anchor)).toBe(false)
        expect(contains(bounds, anchor)).toBe(true)
        const upright = side === 'above' || side === 'below'
        const off = upright ? left + tail - (x + slide.x) : top + tail - (y + slide.y)
        expect(Math.abs(off)).toBeLessThanOrEqual(8)
      }),
    )
  })

  test.each([
    ['above', [mark(368, 180), mark(300, 180), mark(420, 200)]],
    ['below', [mark(368, 340), mark(300, 340), mark(420, 340)]],
  ])('keeps off its neighbours %s', (side, neighbours) => {
    const placed = placeCard(card(368, 260, neighbours), false, null)
    expect(placed.side).not.toBe(side)
    for (const { box } of neighbours) expect(meet(boxOf(placed), box)).toBe(false)
  })

  test('the map slides where that uncovers neighbours, and not where it may not', () => {
    const neighbours = [mark(250, 230), mark(500, 230), mark(250, 300), mark(500, 300), mark(368, 260)]
    const slid = placeCard(card(368, 190, neighbours), true, null)
    expect([slid.side, slid.slide.x]).toEqual(['above', 0])
    expect(slid.slide.y).toBeGreaterThan(0)
    expect(placeCard(card(368, 190, neighbours), false, null).slide).toEqual({ x: 0, y: 0 })
  })

  test('stays on its side while that is nearly as good', () => {
    const first = placeCard(card(368, 260), true, null)
    const near = mark(first.left + 20, first.top + 20)
    expect(placeCard(card(368, 260, [{ ...near, cost: 2 }]), false, first.key).key).toBe(first.key)
  })
})
