import type { Sections } from './container.ts'
import { type Column, uints, writeUints } from './integers.ts'
import { sparse } from './sums.ts'

/*
 * Inhabitants: one byte a place. Counts of villages are rounded to two digits and those of towns to three, which is more
 * than is known of them; the byte says where the number stands in a list of hundreds, or of whole numbers for cities.
 */

/** From here on numbers have three digits, and from here on they are kept as they are. */
const HUNDREDS_FROM = 10_000
const EXACT_FROM = 100_000
const HUNDREDS = 254
const EXACT = 255
/** Codes of two digits: 0 to 9, then 10, 20 … 90, then 100, 110 … 990, then 1000, 1100 … 9900. */
const ROUNDED = [
  ...Array.from({ length: 10 }, (_, i) => i),
  ...Array.from({ length: 9 }, (_, i) => 10 * (i + 1)),
  ...Array.from({ length: 90 }, (_, i) => 10 * (i + 10)),
  ...Array.from({ length: 90 }, (_, i) => 100 * (i + 10)),
]

/** The number of people that is told of so many. */
export function rounded(people: number): number {
  if (people >= EXACT_FROM) return people
  const step = people < 10 ? 1 : people < 1000 ? 10 : 100
  return Math.round(people / step) * step
}

/** Writes numbers of people. */
export function writePeople(people: readonly number[]): Sections {
  const codes = new Map(ROUNDED.map((number, code) => [number, code]))
  const told = people.map(rounded)
  const hundreds = told.filter(number => number >= HUNDREDS_FROM && number < EXACT_FROM)
  return new Map([
    [
      'people',
      Uint8Array.from(told, number => codes.get(number) ?? (number < EXACT_FROM ? HUNDREDS : EXACT)),
    ],
    [
      'people3',
      writeUints(
        hundreds.map(number => number / 100),
        2,
      ),
    ],
    [
      'peoplex',
      writeUints(
        told.filter(number => number >= EXACT_FROM),
        4,
      ),
    ],
  ])
}

/** Reads what `writePeople` wrote. */
export function peopleOf(sections: Sections): Column {
  const codes = sections.get('people')!
  const hundreds = sparse(at => codes[at] === HUNDREDS, codes.length, uints(sections.get('people3')!, 2))
  const exact = sparse(at => codes[at] === EXACT, codes.length, uints(sections.get('peoplex')!, 4))
  return at => {
    const code = codes[at]!
    if (code === EXACT) return exact(at)
    return code === HUNDREDS ? 100 * hundreds(at) : ROUNDED[code]!
  }
}
