import { describe, expect, test } from 'vitest'
import { createNameIndex, nameKey } from '../../src/gazetteer/names.ts'
import { readDocument } from '../../src/text/read.ts'

const index = createNameIndex([
  ['Baghdad', 1],
  ['Baghdad International Airport', 2],
  ['U.S.', 3],
  ['US', 3],
  ['Ain al-Asad', 4],
  ['Washington, D.C.', 5],
  ['Mo.', 6],
  ['MO', 6],
  ['Côte d’Ivoire', 7],
  ["Martha's Vineyard", 8],
  ['Sub-Saharan Africa', 9],
] as const)

const at = (text: string, token = 0) => index.longestAt(readDocument(text).tokens, token)

describe('the longest name', () => {
  test.each([
    ['one word', 'Baghdad is big', [1], 1],
    ['three words before one', 'Baghdad International Airport is big', [2], 3],
    ['dots or none', 'US forces', [3], 1],
    ['a hyphen inside', 'Ain al-Asad is a base', [4], 4],
    ['a comma inside', 'Washington, D.C. is damp', [5], 3],
    ['an abbreviation in small letters', 'Mo. is a state', [6], 1],
    ['a straight apostrophe and no diacritic', "Cote d'Ivoire won", [7], 2],
    ['a possessive inside', 'Martha’s Vineyard is an island', [8], 3],
    ['a small prefix before a hyphen', 'sub-Saharan Africa is vast', [9], 4],
    ['no possessive after it', 'Baghdad’s mayor', [1], 1],
  ])('%s', (_, text, senses, to) => {
    expect(at(text)?.senses).toEqual(senses)
    expect(at(text)?.to).toBe(to)
  })

  test.each([
    ['lower case', 'baghdad is big'],
    ['an acronym in lower case', 'us forces'],
    ['over a comma the name has not', 'International, Airport'],
    ['part of a name', 'International Airport'],
    ['a possessive before another word', 'Martha’s vineyard is in France'],
  ])('not %s', (_, text) => expect(at(text)).toBeUndefined())

  test('ends where told', () => {
    expect(index.longestAt(readDocument('Baghdad International Airport').tokens, 0, 2)?.senses).toEqual([1])
  })
})

test.each([
  ['Baghdad', [1]],
  ['US', [3]],
  ['U.S.', [3]],
  ['Mo.', [6]],
  ['Washington', []],
  ['-', []],
])('%s by itself stands for %j', (word, senses) =>
  expect(index.ofForm(readDocument(word).tokens[0]!.form)).toEqual(senses),
)

test('names that differ in dress have one key', () => {
  expect(nameKey('ʿAin Al Asad')).toBe(nameKey('Ain al-Asad'))
  expect(nameKey('U.S.')).toBe(nameKey('US'))
})
