import { expect, test } from 'vitest'
import { eventsOf, focusOnEvent, focusOnSpan } from '../../src/app/focus.ts'
import { dayNumber } from '../../src/app/story-time.ts'
import { date, event, link, mention, place, story } from '../support/story.ts'

const at = (placeId: string) => [{ placeId, role: 'site' as const, evidence: 'text' as const }]
const told = story({
  places: [place('rome'), place('oslo'), place('lima')],
  events: [
    event('strike', { date: date('2021-05-03'), places: at('rome') }),
    event('answer', { date: date('2021-05-05'), places: at('oslo') }),
    event('talks', { date: date('2021-06-01'), places: at('lima') }),
    event('call', {}),
  ],
  links: [link('strike', 'answer'), link('answer', 'talks'), link('call', 'strike')],
})

test('a span holds its events, their places, and the links between two of them only', () => {
  const focus = focusOnSpan(told, { from: dayNumber('2021-05-01'), to: dayNumber('2021-05-09') })
  expect([...focus.events]).toEqual(['strike', 'answer'])
  expect(focus.places).toEqual(['rome', 'oslo'])
  expect([...focus.links]).toEqual(['strike-answer'])
})

test('a span in which nothing happened dims everything', () => {
  const focus = focusOnSpan(told, { from: 0, to: 9 })
  expect([focus.events.size, focus.places.length, focus.links.size]).toEqual([0, 0, 0])
})

test('an event holds its own place first, all its links, and where they lead', () => {
  const focus = focusOnEvent(told, told.events[1]!)
  expect([...focus.events]).toEqual(['answer'])
  expect(focus.places).toEqual(['oslo', 'rome', 'lima'])
  expect([...focus.links]).toEqual(['strike-answer', 'answer-talks'])
})

test('an event without place or link is alone', () => {
  const alone = story({ events: [event('a')] })
  const focus = focusOnEvent(alone, alone.events[0]!)
  expect([focus.places.length, focus.links.size]).toEqual([0, 0])
})

test.each([
  ['an event of itself', { kind: 'event', id: 'b' }, ['b']],
  ['a place of all that happened there', { kind: 'place', id: 'rome' }, ['a', 'b']],
  ['a mention of what its sentence tells', { kind: 'mention', id: 'm1' }, ['b']],
  ['a mention elsewhere of all that is told of its place', { kind: 'mention', id: 'm2' }, ['a', 'b']],
  ['a mention of no place of nothing', { kind: 'mention', id: 'm3' }, []],
  ['what is gone of nothing', { kind: 'mention', id: 'm9' }, []],
  ['no choice of nothing', null, []],
] as const)('%s', (_, choice, ids) => {
  const one = story({
    events: [
      event('a', { places: at('rome'), excerpt: { start: 0, end: 20 } }),
      event('b', { places: at('rome'), excerpt: { start: 30, end: 60 } }),
      event('c', { places: at('oslo'), excerpt: { start: 30, end: 60 } }),
    ],
    mentions: [
      mention('m1', 40, 44, { placeIds: ['rome'] }),
      mention('m2', 80, 84, { placeIds: ['rome'] }),
      mention('m3', 40, 44),
    ],
  })
  expect([...eventsOf(one, choice)]).toEqual(ids)
})
