import { expect, test } from 'vitest'
import { earlierAndLater } from '../../../src/events/links/order.ts'
import { tell } from './told.ts'

const CLAUSES = [
  'Gunmen attacked a school in Herat on Monday',
  'the army bombed a village near Kabul',
  'police arrested two men in Mombasa',
  'thousands marched in Paris',
  'the union called for the closure of the airport',
  'lawmakers passed a resolution in Baghdad',
  'the rally ended',
  'troops stayed in Mali',
]
const JOINTS = [
  ' after ',
  '. In retaliation, ',
  ' three days before ',
  '. Two weeks later, ',
  ' and sparked ',
  '; ',
  ' until ',
]

/** Mulberry32: the same texts on every run. */
function random(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % most
  }
}

function article(seed: number): string {
  const next = random(seed)
  let text = CLAUSES[next(CLAUSES.length)]!
  for (let i = 0; i < 12; i++) text += JOINTS[next(JOINTS.length)]! + CLAUSES[next(CLAUSES.length)]!
  return `${text}.`
}

test.each(Array.from({ length: 40 }, (_, i) => i))('links and dates of text %i agree', seed => {
  const { text, events, links } = tell(article(seed))
  const byId = new Map(events.map(event => [event.id, event]))
  for (const { from, to, cue } of links) {
    expect(from).not.toBe(to)
    expect(byId.has(from) && byId.has(to)).toBe(true)
    if (cue) expect(cue.start < cue.end && cue.end <= text.length).toBe(true)
  }
  expect(
    hasCircle(
      links.map(link => earlierAndLater({ ...link, from: byId.get(link.from)!, to: byId.get(link.to)! })),
    ),
  ).toBe(false)
  for (const { date } of events) if (date) expect(date.earliest <= date.latest).toBe(true)
})

function hasCircle(orders: readonly ReturnType<typeof earlierAndLater>[]): boolean {
  const left = new Set(orders.flatMap(order => (order ? [order.earlier.id, order.later.id] : [])))
  // Taking away what nothing comes before empties the set, unless there is a circle.
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const id of left)
      if (!orders.some(order => order && order.later.id === id && left.has(order.earlier.id))) left.delete(id)
  }
  return left.size > 0
}

test.each([
  '',
  '   ',
  'after',
  'In retaliation',
  'three days before three days before',
  '"""',
  'after after after the',
])('nothing is told by “%s”', text => {
  expect(tell(text).links).toEqual([])
})
