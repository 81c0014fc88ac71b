import { isPast } from './clause.ts'
import type { Draft } from './draft.ts'
import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "The council: • Approved a budget": whom the line before a list names for what each of its points was done. */
export function listSubject(reading: Reading, draft: Draft): Phrase | undefined {
  const { group, sentence, passive } = draft
  if (!group || passive || !isPast(reading, group.verb)) return undefined
  const { sentences } = reading.source.document
  if (!opensPoint(reading, group.from, sentences[sentence]!.firstToken)) return undefined
  for (let i = sentence - 1; i >= 0 && sentence - i < POINTS; i--) {
    const { firstToken, endToken } = sentences[i]!
    if (reading.tokens[endToken - 1]?.text === ':') return phraseBefore(reading, endToken - 1, firstToken)
  }
  return undefined
}

/** Points of a list, at most. */
const POINTS = 12

/** Whether a verb is the first word of a sentence, or follows only what marks a point. */
const opensPoint = ({ tokens }: Reading, verb: number, first: number): boolean =>
  tokens[verb]!.capital &&
  (verb === first || (verb === first + 1 && /^[-–—•*·▪■●]$/.test(tokens[first]!.text)))
