import { describe, expect, test } from 'vitest'
import type { MapLink } from '../../../src/app/map-links.ts'
import { isLong } from '../../../src/ui/map/arcs.ts'
import { speaking } from '../../../src/ui/map/links-in-view.ts'

const line = (i: number, events: readonly string[] = [`e${i}`]): MapLink => ({
  id: `${i}`,
  from: `p${i % 8}`,
  to: `p${(i + 3) % 8}`,
  cue: 'after',
  voice: 'article',
  events,
  links: [],
  weight: 100 - i,
})
const lines = (count: number) => Array.from({ length: count }, (_, i) => line(i))
const none = new Set<string>()

describe('lines drawn with their words', () => {
  test('all, while they are few', () => expect(speaking(lines(12), none, []).size).toBe(12))

  test('sooner too many in a narrow pane', () => {
    expect(speaking(lines(6), none, [], true).size).toBe(6)
    expect(speaking(lines(7), none, [], true).size).toBe(5)
  })

  test('of forty the weightiest few', () =>
    expect([...speaking(lines(40), none, [])]).toEqual(['0', '1', '2', '3', '4']))

  test('of forty those of the chosen event', () =>
    expect([...speaking(lines(40), new Set(['e33']), [])]).toEqual(['33']))

  test('of forty those of the chosen place', () => {
    const at = [...speaking(lines(40), none, ['p2'])]
    expect(at.length).toBeGreaterThan(5)
    expect(at.every(id => ['p2'].includes(line(Number(id)).from) || line(Number(id)).to === 'p2')).toBe(true)
  })

  test('never a tangle, though an event has forty', () =>
    expect(
      speaking(
        Array.from({ length: 40 }, (_, i) => line(i, ['hub'])),
        new Set(['hub']),
        [],
      ).size,
    ).toBe(12))

  test('the weightiest where the chosen event has none', () =>
    expect(speaking(lines(40), new Set(['lonely']), []).size).toBe(5))
})

describe('a line has two ends', () => {
  const end = (x: number) => ({ x, y: 100, gap: 15 })
  const ends = new Map([
    ['p0', end(100)],
    ['p3', end(400)],
    ['p1', end(120)],
  ])
  test.each([
    ['far apart', line(0), true],
    ['one out of view', line(1), false],
    ['both out of view', line(2), false],
    ['too near for an arc', { ...line(0), to: 'p1' }, false],
  ])('%s', (_, one, long) => expect(isLong(one, ends)).toBe(long))
})
