import { describe, expect, test } from 'vitest'
import { dayNumber, daysOf, storyTime } from '../../src/app/story-time.ts'
import { date, event } from '../support/story.ts'

const range = (from: string, to = from) => ({ from: dayNumber(from), to: dayNumber(to) })

describe('the time of a story', () => {
  test('none without dates', () => expect(storyTime([])).toBeNull())

  test('days near each other are all the story', () =>
    expect(storyTime([range('2021-05-01'), range('2021-05-04'), range('2021-05-14')])).toEqual({
      past: null,
      story: range('2021-05-01', '2021-05-14'),
      later: null,
    }))

  test('a silence of years parts the past from it', () =>
    expect(
      storyTime([range('1999-03-24'), range('2021-05-10'), range('2021-05-12'), range('2021-05-14')]),
    ).toEqual({ past: range('1999-03-24'), story: range('2021-05-10', '2021-05-14'), later: null }))

  test('a plan for years ahead comes later', () =>
    expect(
      storyTime([range('2021-05-10'), range('2021-05-12'), range('2030-01-01', '2030-12-31')])?.later,
    ).toEqual(range('2030-01-01', '2030-12-31')))

  test('a long range does not stretch the story, its end may', () =>
    expect(storyTime([range('2003-01-01', '2021-05-14'), range('2021-05-11'), range('2021-05-13')])).toEqual({
      past: range('2003-01-01'),
      story: range('2021-05-11', '2021-05-14'),
      later: null,
    }))

  test('only long ranges are one story', () =>
    expect(storyTime([range('1990-01-01', '1999-12-31')])?.story).toEqual(range('1990-01-01', '1999-12-31')))

  test('a hundred thousand events are no trouble', () =>
    expect(
      storyTime(Array.from({ length: 100_000 }, (_, i) => ({ from: i % 900, to: i % 900 })))?.story,
    ).toEqual({
      from: 0,
      to: 899,
    }))
})

test.each([
  ['no date', null, null],
  ['a day', date('2021-05-14'), range('2021-05-14')],
  ['a day no calendar knows', date('2021-02-31x'), null],
  ['ends the wrong way round', date('2021-05-14', '2021-05-10'), range('2021-05-10', '2021-05-14')],
  [
    'an open beginning is the week before',
    date('1900-01-01', '2021-05-14', '../2021-05-14'),
    range('2021-05-07', '2021-05-14'),
  ],
])('days of an event: %s', (_, when, days) => expect(daysOf(event('a', { date: when }))).toEqual(days))
