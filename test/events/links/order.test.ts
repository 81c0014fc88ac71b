import { expect, test } from 'vitest'
import { inOrder } from '../../../src/events/links/order.ts'
import type { ProposedLink } from '../../../src/events/links/rule.ts'
import type { LinkRelation, StoryEvent } from '../../../src/index.ts'

const event = (id: string, earliest?: string, latest = earliest): StoryEvent => ({
  id,
  type: 'attack',
  label: id,
  short: id,
  trigger: { start: 0, end: 1 },
  triggers: [{ start: 0, end: 1 }],
  participants: [],
  places: [],
  date:
    earliest && latest
      ? { edtf: `${earliest}/${latest}`, earliest, latest, evidence: 'text', timeIds: [], derivation: [] }
      : null,
  modality: 'asserted',
  excerpt: { start: 0, end: 1 },
})

const link = (from: StoryEvent, relation: LinkRelation, to: StoryEvent): ProposedLink => ({
  from,
  to,
  relation,
  cue: null,
})

const [a, b, c] = [event('a'), event('b'), event('c')]

test('a circle in time is broken at its last link', () => {
  const circle = [link(a, 'before', b), link(b, 'causes', c), link(a, 'after', c)]
  expect(inOrder(circle).kept).toEqual(circle.slice(0, 2))
})

test('relations that say nothing of time may go in circles', () => {
  const both = [link(a, 'purpose', b), link(b, 'about', a)]
  expect(inOrder(both).kept).toEqual(both)
})

test('a link against the dates goes', () => {
  const [early, late] = [event('early', '2020-01-01'), event('late', '2020-01-05')]
  expect(inOrder([link(early, 'after', late)]).kept).toEqual([])
  expect(inOrder([link(late, 'after', early)]).kept).toHaveLength(1)
})

test('dates that overlap contradict nothing', () => {
  const [month, day] = [event('month', '2020-01-01', '2020-01-31'), event('day', '2020-01-05')]
  expect(inOrder([link(month, 'after', day), link(day, 'same_day', month)]).kept).toHaveLength(2)
})

test('what the dates contradict is handed back', () => {
  const [early, late] = [event('early', '2020-01-01'), event('late', '2020-01-05')]
  const wrong = link(early, 'after', late)
  expect(inOrder([wrong]).contradicted).toEqual([wrong])
})
