import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ints,
  steps,
  uints,
  unzigzag,
  writeInts,
  writeUints,
  zigzag,
} from '../../../src/gazetteer/world/integers.ts'
import { createNumberIndex } from '../../../src/gazetteer/world/number-index.ts'
import { peopleOf, rounded, writePeople } from '../../../src/gazetteer/world/people.ts'
import { capitalised, spell, spelt } from '../../../src/gazetteer/world/spelling.ts'
import { openSpellings } from '../../../src/gazetteer/world/spellings.ts'
import { sparse, sumsOf } from '../../../src/gazetteer/world/sums.ts'

test('whole numbers come back', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 })), numbers => {
      expect(numbers.map((_, i) => ints(writeInts(numbers, 4), 4)(i))).toEqual(numbers)
      expect(numbers.map(number => unzigzag(zigzag(number)))).toEqual(numbers)
      let sum = 0
      expect(steps(numbers).map(step => (sum += step))).toEqual(numbers)
    }),
  ))

test('numbers up to four planes of bytes come back', () =>
  expect([0, 1, 2].map(uints(writeUints([0, 1, 2 ** 32 - 1], 4), 4))).toEqual([0, 1, 2 ** 32 - 1]))

test.each([
  [[256], 1],
  [[-1], 2],
  [[0.5], 2],
  [[Number.NaN], 2],
])('%j does not fit %i planes', (numbers, planes) =>
  expect(() => writeUints(numbers, planes)).toThrow(`Got ${numbers[0]}`),
)

test.each([
  [0, 0],
  [7, 7],
  [44, 40],
  [996, 1000],
  [1449, 1400],
  [9960, 10_000],
  [31_901, 31_900],
  [99_960, 100_000],
  [7_216_123, 7_216_123],
])('%i people are told as %i', (people, told) => {
  expect(rounded(people)).toBe(told)
  expect([peopleOf(writePeople([people]))(0)]).toEqual([told])
})

test('people in any order come back, no more than a twentieth off', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 30_000_000 })), people => {
      const told = people.map((_, i) => peopleOf(writePeople(people))(i))
      told.forEach((number, i) => {
        expect(Math.abs(number - people[i]!) / people[i]!).toBeLessThanOrEqual(1 / 3)
        if (people[i]! >= 100) expect(Math.abs(number - people[i]!) / people[i]!).toBeLessThanOrEqual(0.05)
      })
    }),
  ))

test.each([
  ['rio de janeiro', 'Rio de Janeiro', ''],
  ['zurich', 'Zürich', '1ü'],
  ['saint denis', 'Saint-Denis', '5-'],
  ['sanaa', "Sana'a", "4'"],
  ['weissensee', 'Weißensee', '3ß'],
  ['aeroskobing', 'Ærøskøbing', 'Æ1ø2ø'],
  ['chau thanh tam vu', 'Châu Thành (Tầm Vu)', '2â4à3(1ầ4)'],
  ['a9', 'A7', '=A7'],
  ['adhem', 'Adhm', '=Adhm'],
  ['la paz', 'La Paz', ''],
  ['district 9', 'District 9', ''],
  ['de bilt', 'De Bilt', ''],
])('%s is written %s', (key, name, spelling) => {
  expect(spell(name, key)).toBe(spelling)
  expect(spelt(spelling, key)).toBe(name)
})

test('any name comes back from any key', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ]{1,12}$/), (name, key) => {
      expect(spelt(spell(name, key), key)).toBe(name)
    }),
  ))

test('every record has its own line', () => {
  const names = Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? `Ä${i}` : capitalised(`place ${i}`)))
  const keys = names.map((name, i) => (i % 3 === 0 ? `a${i}` : name.toLowerCase()))
  const nameOf = openSpellings(
    new TextEncoder().encode(names.map((name, i) => spell(name, keys[i]!)).join('\n')),
  )
  expect(keys.map((key, i) => nameOf(i, key))).toEqual(names)
})

test('numbers are found where they stand, zeros and others nowhere', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 })),
      fc.integer({ min: 1 }),
      (numbers, other) => {
        const find = createNumberIndex(at => [0, ...numbers, 0][at]!, numbers.length + 2)
        expect(numbers.map(find)).toEqual(numbers.map((_, i) => i + 1))
        expect(find(0)).toBe(-1)
        if (!numbers.includes(other)) expect(find(other)).toBe(-1)
      },
    ),
  ))

test('sums and sparse columns', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 200 }), numbers => {
      const sums = sumsOf(at => numbers[at]!, numbers.length)
      let sum = 0
      for (let row = 0; row <= numbers.length; row++) {
        expect(sums.before(row)).toBe(sum)
        const number = numbers[row] ?? 0
        for (let i = 0; i < number; i++) expect(sums.rowAt(sum + i)).toBe(row)
        sum += number
      }
      const odd = numbers.filter(number => number % 2 === 1)
      const column = sparse(
        row => numbers[row]! % 2 === 1,
        numbers.length,
        at => odd[at]!,
      )
      expect(numbers.map((_, row) => column(row))).toEqual(
        numbers.map(number => (number % 2 === 1 ? number : 0)),
      )
    }),
  ))
