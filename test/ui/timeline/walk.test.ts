import { describe, expect, test } from 'vitest'
import { isoOf } from '../../../src/app/story-time.ts'
import { layoutTimeline } from '../../../src/ui/timeline/layout.ts'
import { nextIndex, spanOfWalk, walkOrder } from '../../../src/ui/timeline/use-walk.ts'
import { date, event, story } from '../../support/story.ts'

test('events are walked by their first day, the undated last, each once', () => {
  const told = story({
    events: [
      event('vow'),
      event('march', { date: date('2021-05-14') }),
      event('strike', { date: date('2021-05-03') }),
      event('era', { date: date('2003-01-01', '2021-05-14') }),
    ],
  })
  expect(walkOrder(told, layoutTimeline(told, 736, 175))).toEqual(['era', 'strike', 'march', 'vow'])
})

describe('keys lead', () => {
  test.each([
    ['right to the next', 'ArrowRight', 1, 2],
    ['down to the next', 'ArrowDown', 1, 2],
    ['left to the one before', 'ArrowLeft', 1, 0],
    ['Home to the first', 'Home', 3, 0],
    ['End to the last', 'End', 0, 4],
    ['nowhere beyond the last', 'ArrowRight', 4, null],
    ['nowhere before the first', 'ArrowLeft', 0, null],
    ['nowhere from outside', 'ArrowRight', -1, null],
    ['nowhere by another key', 'x', 1, null],
  ])('%s', (_, key, at, to) => expect(nextIndex(key, at, 5)).toBe(to))
})

describe('a walk with Shift chooses', () => {
  const on = (first: string, last = first) => event('e', { date: date(first, last) })
  const chosen = (a: ReturnType<typeof event>, b: ReturnType<typeof event>) => {
    const span = spanOfWalk(a, b)
    return span && `${isoOf(span.from)} ${isoOf(span.to)}`
  }
  test.each([
    ['from day to day', on('2021-05-03'), on('2021-05-08'), '2021-05-03 2021-05-08'],
    ['backwards too', on('2021-05-08'), on('2021-05-03'), '2021-05-03 2021-05-08'],
    [
      'no more of a range than its beginning',
      on('2021-05-03'),
      on('2021-05-05', '2021-05-30'),
      '2021-05-03 2021-05-05',
    ],
    ['nothing new at what has no date', on('2021-05-03'), event('u'), null],
    ['nothing from what has no date', event('u'), on('2021-05-03'), null],
  ])('%s', (_, a, b, span) => expect(chosen(a, b)).toBe(span))
})
