import type { Token } from '../../model/document.ts'
import { reading, type TimeRule, word } from '../rule.ts'

/** "79 AD", "AD 43", "410 CE": a year that its era tells, however few its digits. Years before it have no place on our calendar. */
export const yearOfEra: TimeRule = {
  name: 'year of era',
  starts: ['ad'],
  numbers: true,
  read(tokens, at, end) {
    const isLed = tokens[at]!.kind !== 'number'
    const number = isLed ? at + 1 : at
    if (isLed ? tokens[at]!.text !== 'AD' : !isEra(tokens[at + 1], at + 1 < end)) return null
    const year = /^\d{1,4}$/.test(word(tokens, number, end)) ? Number(tokens[number]!.text) : 0
    return year > 0 && year < LATE ? reading(at + 2, { kind: 'year', year }) : null
  },
}

const isEra = (token: Token | undefined, isWithin: boolean): boolean =>
  isWithin && /^(?:AD|CE|A\.D\.?|C\.E\.?)$/.test(token!.text)

/** Later years need no era to be read. */
const LATE = 1900
