import { describe, expect, test } from 'vitest'
import { only, tell } from './occurrences/tell.ts'

/** The hour of the one event of a type: `from–to`, its part of the day, its zone. */
function clockOf(text: string, type: string): string | null {
  const clock = only(tell(text), type)?.clock
  return clock ? [`${clock.from}–${clock.to}`, clock.part, clock.zone].filter(Boolean).join(' ') : null
}

describe('the hour of an event', () => {
  test.each([
    ['with its day', 'A bomb exploded in Rome at 8:15 p.m. on Thursday.', 'bombing', '20:15–20:15'],
    ['after its day', 'A bomb exploded in Rome on Thursday at about 8 p.m.', 'bombing', '20:00–20:00'],
    ['that opens the sentence', 'At 8 a.m. Friday, a bomb exploded in Rome.', 'bombing', '08:00–08:00'],
    ['apart from its day', 'On Thursday a bomb exploded in Rome at 8:15 p.m.', 'bombing', '20:15–20:15'],
    [
      'in a zone',
      'A bomb exploded in Rome at 8:15 p.m. local time on Thursday.',
      'bombing',
      '20:15–20:15 local time',
    ],
    ['of a part of the day', 'A bomb exploded in Rome late Thursday.', 'bombing', '18:00–24:00 late'],
    [
      'of a part of the day before the day',
      'In the early hours of Thursday a bomb exploded in Rome.',
      'bombing',
      '00:00–06:00 early morning',
    ],
    [
      'of the event its day is of',
      'Police arrested a man at 9 p.m. on Thursday over a bombing in Rome on Monday.',
      'arrest',
      '21:00–21:00',
    ],
  ])('%s', (_, text, type, clock) => expect(clockOf(text, type)).toBe(clock))

  test.each([
    ['up to which it lasted', 'Thousands protested in Rome until 8 p.m. on Thursday.', 'protest'],
    ['of another day', 'A bomb exploded in Rome on Monday; at 9 p.m. on Thursday police came.', 'bombing'],
    [
      'of another event',
      'Police arrested a man at 9 p.m. on Thursday over a bombing in Rome on Monday.',
      'bombing',
    ],
    ['of a month', 'Thousands protested in Rome in December at 8 p.m. each day.', 'protest'],
    ['of the next day', 'He was hit by a car in Rome on Thursday and died shortly after midnight.', 'death'],
    ['that none tells', 'A bomb exploded in Rome on Thursday.', 'bombing'],
  ])('none %s', (_, text, type) => expect(clockOf(text, type)).toBeNull())
})
