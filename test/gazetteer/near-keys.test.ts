import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearKeys } from '../../src/gazetteer/near-keys.ts'
import { openKeys, writeKeys } from '../../src/gazetteer/world/key-table.ts'
import { editDistance } from '../../src/text/edit-distance.ts'

const word = fc.string({ minLength: 1, maxLength: 7, unit: fc.constantFrom(...'abc ') })

test('finds what comparing with every key finds', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 120 }),
      word,
      fc.integer({ min: 1, max: 2 }),
      (words, wanted, most) => {
        const keys = [...words].sort()
        const found = nearKeys(wanted, most, openKeys(writeKeys(keys)))
        const all = keys.map((key, index) => ({ index, edits: editDistance(wanted, key, most) }))
        expect(found).toEqual(all.filter(one => one.edits <= most))
      },
    ),
    { numRuns: 300 },
  ))

test('finds nothing where no letter may be wrong', () =>
  expect(nearKeys('ab', 0, openKeys(writeKeys(['ab'])))).toEqual([]))
