import { expect, test } from 'vitest'
import type { Choice } from '../../../src/app/session.ts'
import { litOf } from '../../../src/ui/article/lit.ts'
import { date, event, mention, place, sentence, story } from '../../support/story.ts'

const told = story({
  sentences: [sentence(0, 50), sentence(50, 100)],
  places: [place('rome'), place('italy')],
  mentions: [
    mention('city', 10, 14, { placeIds: ['rome'] }),
    mention('land', 20, 25, { placeIds: ['italy'] }),
    mention('again', 60, 64, { placeIds: ['rome'] }),
    mention('lost', 70, 74),
  ],
  events: [
    event('march', {
      trigger: { start: 2, end: 7 },
      excerpt: { start: 0, end: 50 },
      places: [{ placeId: 'rome', role: 'site', evidence: 'text' }],
      date: { ...date('2021-05-14'), timeIds: ['friday'] },
    }),
  ],
})

const lit = (chosen: Choice | null, pointed: Choice | null = null) => {
  const { on, hot, events, times } = litOf(told, chosen, pointed)
  return [on, hot, events, times].map(ids => [...ids].sort().join(' '))
}

test.each<[string, Choice | null, Choice | null, string[]]>([
  ['nothing', null, null, ['', '', '', '']],
  ['a place pointed at lights its mentions', null, { kind: 'place', id: 'rome' }, ['', 'again city', '', '']],
  [
    'a mention pointed at lights those of its place',
    null,
    { kind: 'mention', id: 'again' },
    ['', 'again city', '', ''],
  ],
  [
    'a chosen mention is filled, the others lit',
    { kind: 'mention', id: 'again' },
    null,
    ['again', 'city', '', ''],
  ],
  [
    'a mention without a place lights itself alone',
    null,
    { kind: 'mention', id: 'lost' },
    ['', 'lost', '', ''],
  ],
  ['a chosen place fills its best mention', { kind: 'place', id: 'rome' }, null, ['city', 'again', '', '']],
  [
    'an open event shows its words, its date, and its place where it is told',
    { kind: 'event', id: 'march' },
    null,
    ['city', '', 'march', 'friday'],
  ],
  [
    'an event pointed at shows its words, no date',
    null,
    { kind: 'event', id: 'march' },
    ['', 'city', 'march', ''],
  ],
  [
    'what is not of this story lights nothing',
    { kind: 'event', id: 'gone' },
    { kind: 'mention', id: 'gone' },
    ['', '', '', ''],
  ],
])('%s', (_, chosen, pointed, ids) => expect(lit(chosen, pointed)).toEqual(ids))
