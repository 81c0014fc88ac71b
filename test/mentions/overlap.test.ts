import { expect, test } from 'vitest'
import { withoutClashes } from '../../src/mentions/overlap.ts'
import type { Proposal } from '../../src/mentions/rule.ts'

const proposal = (start: number, end: number, open = false): Proposal => ({
  start,
  end,
  open,
  silent: false,
  kind: 'name',
  head: { start, end },
  candidates: [],
  attributive: false,
  reasons: [],
  likelihood: 1,
})
const spans = (...proposals: Proposal[]) =>
  withoutClashes(proposals).map(({ start, end }) => `${start}-${end}`)

test.each([
  ['side by side both stay', [proposal(0, 3), proposal(4, 8)], ['0-3', '4-8']],
  ['an open one keeps what is inside', [proposal(0, 9, true), proposal(2, 5)], ['0-9', '2-5']],
  ['a closed one does not', [proposal(0, 9), proposal(2, 5)], ['0-9']],
  ['the one listed first wins', [proposal(2, 5), proposal(0, 9)], ['2-5']],
  ['of equal spans the first wins', [proposal(0, 4, true), proposal(0, 4)], ['0-4']],
  ['crossing ones clash even when open', [proposal(0, 5, true), proposal(3, 8)], ['0-5']],
])('%s', (_, proposals, expected) => expect(spans(...proposals)).toEqual(expected))
