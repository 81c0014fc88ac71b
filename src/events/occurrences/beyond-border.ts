import type { Reading } from './reading.ts'

/** Words of "Niger, Chad and the Central African Republic", at most. */
const LIST = 10

/** "killed near the border with Niger and Mali": whether the name at a token is that of a land across, where it was not done. */
export function isBeyondBorder({ tokens, classes, mentions }: Reading, at: number): boolean {
  let before = at - 1
  while (at - before < LIST && isOfList(classes[before], mentions[before])) before--
  return tokens[before]?.folded === 'with' && BORDERS.test(tokens[before - 1]?.folded ?? '')
}

const isOfList = (kind: string | undefined, mentions: readonly unknown[] | undefined): boolean =>
  kind === 'conj' || kind === 'comma' || kind === 'det' || (mentions?.length ?? 0) > 0

const BORDERS = /^(?:borders?|frontiers?|boundar(?:y|ies)|borderlands?)$/
