import type { Reading } from './reading.ts'

/** "appeared before magistrates charged with arson": said of who stands before the court, not of the court. */
export const isAtBar = ({ tokens }: Reading, verb: number): boolean =>
  /^(?:charged|accused)$/.test(tokens[verb]!.folded) &&
  /^(?:with|of)$/.test(tokens[verb + 1]?.folded ?? '') &&
  BENCH.test(tokens[verb - 1]?.folded ?? '')

const BENCH = /^(?:magistrates?|court|judges?|bench)$/
