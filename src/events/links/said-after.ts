import { objectOf, verbGroup } from '../occurrences/clause.ts'
import type { Reading } from '../occurrences/reading.ts'
import { subjectOf } from '../occurrences/subject.ts'
import { isReduced } from './reduced.ts'

/** So many words on somebody may be told to say so; looking on would only cost time. */
const LONGEST = 40

/** "The road will be closed, the mayor announced on Monday": the verb, past a comma, that says what the main verb of its sentence tells; -1. */
export function saidAfter(reading: Reading, verb: number, from: number, first: number): number {
  if (!isMain(reading, from, first)) return -1
  const { classes, tokens, source } = reading
  const end = source.document.sentences[tokens[verb]!.sentence]!.endToken
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST); i++)
    if (classes[i] === 'verb' && isSaying(reading, i, verb + 1, end)) return i
  return -1
}

/** No word before it in its clause makes it another's: "who closed it", "because it was closed". */
function isMain({ classes }: Reading, from: number, first: number): boolean {
  for (let i = from - 1; i >= first && classes[i] !== 'comma'; i--)
    if (classes[i] === 'sub' || classes[i] === 'rel' || classes[i] === 'to') return false
  return true
}

/** Past a comma somebody, who does nothing to anything but tell somebody. */
function isSaying(reading: Reading, said: number, start: number, end: number): boolean {
  const { tokens } = reading
  const group = verbGroup(reading, said, start)
  if (group.passive || tokens[said]!.folded.endsWith('ing')) return false
  const who = subjectOf(reading, group, start)
  if (!who || who.to > group.from || !isParted(reading, who.from)) return false
  if (isReduced(reading, group.from, said)) return false
  return TOLD.test(tokens[said]!.folded) || isAlone(reading, said + 1, end)
}

const isAlone = (reading: Reading, at: number, end: number): boolean =>
  reading.classes[at] !== 'sub' && objectOf(reading, at, end) === undefined

/** A comma right before, or one within quotation marks. */
const isParted = ({ classes }: Reading, at: number): boolean =>
  classes[at - 1] === 'comma' || (classes[at - 1] === 'quote' && classes[at - 2] === 'comma')

/** Verbs whose object is told what stands before. */
const TOLD = /^(?:tells?|told|informed|warned|assured|reminded|notified)$/
