import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "A man died … the man who died": who is known by what befell him. */
export const isOfTheDead = (
  { tokens, classes }: Reading,
  { group, subject, type }: Draft,
  other: Draft,
): boolean =>
  group !== undefined &&
  subject !== undefined &&
  type.family === 'killing' &&
  other.type === type &&
  classes[group.from - 1] === 'rel' &&
  /^(?:the|those)$/.test(tokens[subject.from]!.folded) &&
  other.subject !== undefined &&
  tokens[other.subject.head]!.folded === tokens[subject.head]!.folded
