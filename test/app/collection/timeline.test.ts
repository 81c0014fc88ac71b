import { describe, expect, test } from 'vitest'
import { sharedEvents } from '../../../src/app/collection/shared-events.ts'
import { timeMarks } from '../../../src/app/collection/timeline.ts'
import { dayNumber, isoOf } from '../../../src/app/story-time.ts'
import { report, type Told } from './stories.ts'

/** Marks as words: days, then the articles. */
function marks(told: readonly Told[], wanted = told.map((_, i) => i)) {
  const { days, spans, undated } = timeMarks(sharedEvents(told.map(report)), new Set(wanted))
  const words = (all: typeof days) =>
    all.map(
      ({ days: { from, to }, reports }) => `${isoOf(from)}${to > from ? `/${isoOf(to)}` : ''} ${reports}`,
    )
  return { days: words(days), spans: words(spans), undated }
}

describe('events on a line of time', () => {
  test.each<[string, readonly Told[], ReturnType<typeof marks>]>([
    ['one telling is one mark', [{}], { days: ['2020-03-09 0'], spans: [], undated: 0 }],
    [
      'articles that agree are one mark of both',
      [{}, {}],
      { days: ['2020-03-09 0,1'], spans: [], undated: 0 },
    ],
    [
      'articles that differ on one event are two',
      [{}, { on: '2020-03-08' }],
      { days: ['2020-03-08 1', '2020-03-09 0'], spans: [], undated: 0 },
    ],
    [
      'what is not known to the day is a span',
      [{ on: '2020-03-01/2020-03-09' }],
      { days: [], spans: ['2020-03-01/2020-03-09 0'], undated: 0 },
    ],
    ['what no article dates is counted', [{ on: null }], { days: [], spans: [], undated: 1 }],
  ])('%s', (_, told, expected) => expect(marks(told)).toEqual(expected))

  test('of articles switched off nothing stands there', () => {
    expect(marks([{}, { on: '2020-03-08' }], [1])).toEqual({ days: ['2020-03-08 1'], spans: [], undated: 0 })
    expect(marks([{}], [])).toEqual({ days: [], spans: [], undated: 1 })
  })

  test('ten thousand tellings are sorted in no time', () => {
    const told = Array.from({ length: 1000 }, (_, i) =>
      report({ on: isoOf(dayNumber('2020-01-01') + ((i * 37) % 900)), text: `Event ${i}.` }),
    )
    const events = sharedEvents(told)
    const start = performance.now()
    for (let i = 0; i < 10; i++) timeMarks(events, new Set(told.keys()))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
