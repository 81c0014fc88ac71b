import type { Unit } from './meaning.ts'

const CODES: Readonly<Record<Unit, readonly [code: string, times: number, clock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  weekend: ['WE', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}

/** `P9Y`, `PT24H`, `PXD`: a length as ISO 8601 writes it, X where the words do not say how many. */
export function periodValue(unit: Unit, amount: number | null): string {
  const [code, times, clock] = CODES[unit]
  return `P${clock ? 'T' : ''}${amount === null ? 'X' : Math.round(amount * times * 100) / 100}${code}`
}

/** "9 years", "1 day": a length in words. */
export function sayLength(unit: Unit, amount: number | null): string {
  const many = unit === 'century' ? 'centuries' : `${unit}s`
  return amount === null ? `some ${many}` : `${amount} ${amount === 1 ? unit : many}`
}
