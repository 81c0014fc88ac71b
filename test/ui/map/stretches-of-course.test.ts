import { expect, test } from 'vitest'
import { stretchesOf } from '../../../src/ui/map/ground/stretches-of-course.ts'

/** A course northwards with steps of so many kilometres. */
const course = (...steps: number[]) =>
  [0, ...steps].map(
    (_, i) => [44, 30 + steps.slice(0, i).reduce((sum, step) => sum + step, 0) / 111.2] as const,
  )
const legs = (count: number, km: number) => Array.from({ length: count }, () => km)
const shown = (...steps: number[]) =>
  stretchesOf(course(...steps)).map(({ layer, course }) => `${layer} of ${course.length - 1}`)

test.each([
  ['a fine one is shown whole', legs(12, 1), ['course of 12']],
  ['a rough one is not shown', legs(12, 20), []],
  ['one between is shown from a little afar', legs(12, 4), ['coarse course of 12']],
  ['a point is no course', [], []],
])('%s', (_, steps, expected) => expect(shown(...steps)).toEqual(expected))

test('one that is fine through a city alone is shown there', () => {
  const stretches = stretchesOf(course(...legs(10, 30), ...legs(20, 0.8), ...legs(10, 30)))
  const fine = stretches.filter(({ layer }) => layer === 'course')
  expect(fine).toHaveLength(1)
  expect(fine[0]!.course.length).toBeGreaterThan(12)
  // The rough legs beside it are not drawn along with it, or but for one.
  const all = stretches.reduce((sum, stretch) => sum + stretch.course.length - 1, 0)
  expect(all).toBeLessThanOrEqual(22)
})

test('one long reach among short ones leaves no hole', () =>
  expect(shown(...legs(8, 0.8), 6, ...legs(8, 0.8))).toEqual(['course of 17']))
