import { describe, expect, test } from 'vitest'
import type { TimeMark } from '../../../src/app/collection/timeline.ts'
import { dayNumber } from '../../../src/app/story-time.ts'
import { type LaidMarks, layOutMarks, markAt } from '../../../src/ui/collection/timeline/lay-out-marks.ts'
import { makeAxis } from '../../../src/ui/timeline/axis.ts'

const FIRST = dayNumber('2020-03-01')
const axis = makeAxis({ past: null, story: { from: FIRST, to: FIRST + 29 }, later: null }, [], 16, 616)
const room = { left: 0, width: 632, foot: 90, height: 60 }

const mark = (day: number, ...reports: number[]): TimeMark => ({
  event: { id: `${day}`, tellings: [] },
  days: { from: FIRST + day, to: FIRST + day },
  reports: reports.length > 0 ? reports : [0],
})
const many = (count: number, day = 10) => Array.from({ length: count }, () => mark(day))

const dotsOf = (laid: LaidMarks) => (laid.kind === 'dots' ? laid.dots : [])
const barsOf = (laid: LaidMarks) => (laid.kind === 'bars' ? laid.bars : [])

describe('where marks stand', () => {
  test('events of one day stand over each other, within the room', () => {
    const dots = dotsOf(layOutMarks(many(4), axis, room))
    expect(new Set(dots.map(dot => dot.x)).size).toBe(1)
    expect(new Set(dots.map(dot => dot.y)).size).toBe(4)
    for (const { y } of dots) expect(y).toBeGreaterThan(room.foot - room.height)
  })

  test.each([
    ['few are large', 4, 5],
    ['more are smaller', 6, 4],
    ['and smaller still', 7, 3],
  ])('%s', (_, count, radius) => {
    expect(layOutMarks(many(count), axis, room)).toMatchObject({ kind: 'dots', radius })
  })

  test('too many for dots are bars, the fullest as high as there is room, none too low to be seen', () => {
    const bars = barsOf(layOutMarks([...many(900), mark(20, 1)], axis, room))
    expect(bars.map(bar => bar.count)).toEqual([900, 1])
    expect(bars[0]!.height).toBe(room.height)
    expect(bars[1]!.height).toBe(2)
    expect([...bars[1]!.tellings]).toEqual([[1, 1]])
  })

  test('what lies outside of a strip brought closer is left out', () => {
    const near = makeAxis({ past: null, story: { from: FIRST, to: FIRST + 29 }, later: null }, [], 16, 616, 8)
    const dots = dotsOf(layOutMarks([mark(0), mark(29)], near, { ...room, left: 0 }))
    expect(dots).toHaveLength(1)
  })

  test.each([0, 1, 500])('%i events stand somewhere, once each', count => {
    const laid = layOutMarks(
      Array.from({ length: count }, (_, i) => mark(i % 30)),
      axis,
      room,
    )
    const shown = dotsOf(laid).length + barsOf(laid).reduce((sum, bar) => sum + bar.count, 0)
    expect(shown).toBe(count)
  })
})

describe('what is under a pointer', () => {
  const few = layOutMarks([mark(5), mark(20)], axis, room)
  const full = layOutMarks(many(900), axis, room)
  const dot = dotsOf(few)[0]!
  test.each<[string, LaidMarks, number, number, boolean]>([
    ['a dot', few, dot.x, dot.y, true],
    ['a little beside it', few, dot.x + 6, dot.y, true],
    ['far beside it', few, dot.x + 30, dot.y, false],
    ['a bar, at any height', full, barsOf(full)[0]!.x + 2, 5, true],
    ['beside all bars', full, 4, 80, false],
  ])('%s', (_, laid, x, y, found) => expect(markAt(laid, x, y) !== null).toBe(found))
})

test.each([
  ['a story has hours where there is room for them', true, true],
  ['reports tell no more than the day, and a wide day stays whole', false, false],
])('%s', (_, hours, divided) => {
  const few = makeAxis(
    { past: null, story: { from: FIRST, to: FIRST + 2 }, later: null },
    [],
    16,
    1016,
    1,
    hours,
  )
  expect(few.ticks(16, 1016).some(tick => /:/.test(tick.label))).toBe(divided)
  expect(few.ticks(16, 1016).length).toBeGreaterThan(1)
})
