import type { EventDate } from '../../model/when.ts'

/** The date of something else as one that is only supposed: its derivation says so, and why. */
export const supposed = (date: EventDate, from: string, why: string): EventDate => ({
  ...date,
  derivation: [...date.derivation, { from, to: date.edtf, note: `supposed: ${why}` }],
})
