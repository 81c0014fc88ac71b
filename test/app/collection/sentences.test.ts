import { expect, test } from 'vitest'
import { oncePerSentence } from '../../../src/app/collection/disagreements.ts'
import { event } from '../../support/story.ts'

const telling = (report: number, start: number, end: number) => ({
  report,
  event: event(`e${start}`, { excerpt: { start, end } }),
  places: [],
})

type Told = readonly [report: number, start: number, end: number]

test.each<[string, readonly Told[], number]>([
  [
    'two events in one sentence: it is read once',
    [
      [0, 0, 9],
      [0, 0, 9],
    ],
    1,
  ],
  [
    'the same stretch of two articles: each is read',
    [
      [0, 0, 9],
      [1, 0, 9],
    ],
    2,
  ],
  [
    'two sentences of one article',
    [
      [0, 0, 9],
      [0, 10, 19],
    ],
    2,
  ],
  [
    'a clause of a sentence read before',
    [
      [0, 0, 19],
      [0, 0, 9],
    ],
    2,
  ],
])('%s', (_, told, kept) => {
  expect(oncePerSentence(told.map(one => telling(...one)))).toHaveLength(kept)
})
