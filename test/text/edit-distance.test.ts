import { expect, test } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

test.each([
  ['baghdad', 'baghdad', 2, 0],
  ['bagdhad', 'baghdad', 2, 1],
  ['bagdad', 'baghdad', 2, 1],
  ['tehran', 'teheran', 2, 1],
  ['kyiv', 'kiev', 2, 2],
  ['', 'ab', 2, 2],
  // More than asked for is only said to be more.
  ['paris', 'london', 2, 3],
  ['oslo', 'oslofjord', 2, 3],
  ['abcdef', 'fedcba', 1, 2],
])('%s → %s within %i: %i', (a, b, most, edits) => {
  expect(editDistance(a, b, most)).toBe(edits)
  expect(editDistance(b, a, most)).toBe(edits)
})
