import { describe, expect, test } from 'vitest'
import type { MapLink } from '../../../src/app/map-links.ts'
import { bendArcs, type End, placeCues } from '../../../src/ui/map/arcs.ts'
import { around, guessWidth, makeRoom } from '../../../src/ui/map/room.ts'
import { frameAt } from './story.ts'

const link = (from: string, to: string, cue = 'after'): MapLink => ({
  ...{ id: `${from} ${to}`, from, to, cue, voice: 'article', events: [], links: [], weight: 1 },
})
const end = (x: number, y: number): End => ({ x, y, gap: 15 })
const frame = frameAt(0, 0, 3)
const emptyRoom = () => makeRoom([4, 4, 732, 532])
const all = (links: readonly MapLink[]) => new Set(links.map(one => one.id))

describe('an arc', () => {
  test('runs from the cause to the consequence, and stops short of both marks', () => {
    const ends = new Map([
      ['a', end(100, 200)],
      ['b', end(400, 200)],
    ])
    const [arc] = bendArcs([link('a', 'b')], ends, all([link('a', 'b')]), frame, emptyRoom())
    expect(Math.hypot(arc!.from.x - 100, arc!.from.y - 200)).toBeCloseTo(15)
    expect(Math.hypot(arc!.to.x - 400, arc!.to.y - 200)).toBeCloseTo(17)
    expect(Math.abs(arc!.turn)).toBeLessThan(45)
  })

  test('goes round what stands in its way', () => {
    const ends = new Map([
      ['a', end(100, 200)],
      ['b', end(400, 200)],
    ])
    const room = emptyRoom()
    room.take(around({ x: 250, y: 180 }, 60, 30))
    const [arc] = bendArcs([link('a', 'b')], ends, new Set(['a b']), frame, room)
    expect(arc!.trace.every(point => room.count(around(point, 1)) === 0)).toBe(true)
  })

  test.each([
    [
      'whose ends nearly touch',
      new Map([
        ['a', end(100, 200)],
        ['b', end(140, 200)],
      ]),
    ],
    ['with an end out of view', new Map([['a', end(100, 200)]])],
  ])('%s is not drawn', (_, ends) => {
    expect(bendArcs([link('a', 'b')], ends, new Set(), frame, emptyRoom())).toEqual([])
  })

  test('there and back are two lines, not one', () => {
    const links = [link('a', 'b'), link('b', 'a')]
    const ends = new Map([
      ['a', end(100, 200)],
      ['b', end(500, 200)],
    ])
    const [there, back] = bendArcs(links, ends, all(links), frame, emptyRoom())
    expect(Math.abs(there!.trace[8]!.y - back!.trace[8]!.y)).toBeGreaterThan(20)
  })
})

describe('a cue', () => {
  const ends = new Map([
    ['a', end(100, 200)],
    ['b', end(500, 200)],
    ['c', end(500, 240)],
  ])

  test('stands on its arc, and two never on each other', () => {
    const links = [link('a', 'b', 'in retaliation'), link('a', 'c', 'in retaliation')]
    const room = emptyRoom()
    const cues = placeCues(bendArcs(links, ends, all(links), frame, room), room, guessWidth)
    expect(cues).toHaveLength(2)
    const [one, two] = cues
    expect(Math.abs(one!.at.y - two!.at.y) > 17 || Math.abs(one!.at.x - two!.at.x) > 80).toBe(true)
  })

  test('is left off faint arcs', () => {
    const arcs = bendArcs([link('a', 'b')], ends, new Set(), frame, emptyRoom())
    expect(placeCues(arcs, emptyRoom(), guessWidth)).toEqual([])
  })
})
