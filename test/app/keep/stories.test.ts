import { describe, expect, test } from 'vitest'
import { copyName } from '../../../src/app/keep/stories.ts'

describe('a copy has a name of its own', () => {
  test.each([
    ['March', [], 'March (copy)'],
    ['March', ['March', 'March (copy)'], 'March (copy 2)'],
    ['March (copy)', ['March', 'March (copy)'], 'March (copy 2)'],
    ['March (copy 2)', ['March (copy)', 'March (copy 2)'], 'March (copy 3)'],
    // A number that became free is taken again.
    ['March', ['March (copy 2)'], 'March (copy)'],
  ])('of %j among %j', (title, taken, name) => expect(copyName(title, taken)).toBe(name))

  test.each([
    ['The (copy) desk', 'The (copy) desk (copy)'],
    ['March (copy of a copy)', 'March (copy of a copy) (copy)'],
    ['March (copy x)', 'March (copy x) (copy)'],
    [' (copy)', ' (copy) (copy)'],
  ])('%j ends in no mark of a copy', (title, name) => expect(copyName(title, [])).toBe(name))
})
