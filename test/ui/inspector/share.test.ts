import { expect, test } from 'vitest'
import { shareOf } from '../../../src/ui/correct/options.ts'
import { hundredths } from '../../../src/ui/words.ts'
import { mention } from '../../support/story.ts'

const candidate = (placeId: string, score: number) => ({ placeId, name: placeId, lat: 0, lon: 0, score })

test.each([
  ['rivals share the certainty', ['a'], [1, 0.5, 0.5], [0.5, 0.25, 0.25]],
  ['shares that add up stay', ['a'], [0.75, 0.25], [0.75, 0.25]],
  ['places meant together keep theirs', ['a', 'b'], [1, 1], [1, 1]],
  ['nothing of nothing', ['a'], [0, 0], [0, 0]],
])('%s', (_, placeIds, scores, shares) => {
  const candidates = scores.map((score, i) => candidate('abc'[i]!, score))
  const one = mention('m', 0, 1, { placeIds, candidates })
  expect(candidates.map(each => shareOf(one, each))).toEqual(shares)
})

test.each([
  [1, 99],
  [0.994, 99],
  [0.5, 50],
  [0, 0],
])('%f is %i of 100: never wholly sure', (certainty, of100) => expect(hundredths(certainty)).toBe(of100))
