import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "Jane Roe, 18, of 208 Elm St. was held": who lives there, not the street. */
export function residentBefore(reading: Reading, { from }: Phrase, start: number): Phrase | undefined {
  const { classes, tokens } = reading
  const home = tokens[from - 1]?.folded
  const aged = classes[from - 2] === 'comma' && classes[from - 3] === 'num' && classes[from - 4] === 'comma'
  if (from - 4 <= start || !aged || (home !== 'of' && home !== 'from')) return undefined
  return phraseBefore(reading, from - 4, start)
}
