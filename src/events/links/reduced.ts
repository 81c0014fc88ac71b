import { verbGroup } from '../occurrences/clause.ts'
import type { Reading } from '../occurrences/reading.ts'
import { subjectOf } from '../occurrences/subject.ts'
import { OPENING, REACH } from './heads.ts'

/** "the men accused of": a participle that only says which; one that may be a past form as well, only where another verb follows. */
export function isReduced(reading: Reading, from: number, verb: number): boolean {
  const { classes, lexicon, tokens, times } = reading
  if (from !== verb || classes[verb - 1] !== 'noun' || times[verb - 1]) return false
  const word = tokens[verb]!.folded
  if (tokens[verb + 1]?.folded === 'by') return true
  const forms = lexicon.verbs.get(word)
  if (!(forms?.includes('participle') ?? word.endsWith('ed'))) return false
  if (classes[verb + 1] !== 'prep' && times[verb + 1] === undefined) return false
  return (forms !== undefined && !forms.includes('past')) || hasVerbAfter(reading, verb)
}

/** Whether another finite verb of the clause follows: the one looked at is not its verb. */
function hasVerbAfter({ classes, tokens }: Reading, verb: number): boolean {
  const { sentence } = tokens[verb]!
  for (let i = verb + 1; i < verb + REACH && tokens[i]?.sentence === sentence; i++) {
    const kind = classes[i]
    if (kind === 'conj' && classes[i - 1] === 'noun' && classes[i + 1] === 'noun') continue
    if (kind === 'mark' || kind === 'sub' || kind === 'rel' || kind === 'comma' || kind === 'conj')
      return false
    if (kind === 'prep' && OPENING.has(tokens[i]!.folded)) return false
    if (kind === 'aux' && classes[i - 1] !== 'to') return true
    if (kind === 'verb' && !/^(?:to|prep)$/.test(classes[i - 1]!) && !tokens[i]!.folded.endsWith('ing'))
      return true
  }
  return false
}

/** The noun that a verb in the passive is said of, or that stands before "which" or a participle as what is done: -1. */
export function doneTo(reading: Reading, verb: number): number {
  const { classes, tokens } = reading
  const first = clauseStart(reading, verb)
  const group = verbGroup(reading, verb, first)
  if (group.passive) return subjectOf(reading, group, first)?.head ?? -1
  if (isReduced(reading, group.from, verb)) return group.from - 1
  const subject = subjectOf(reading, group, first)
  if (!subject || subject.to > group.from) return -1
  const relative = subject.from - 1
  return classes[relative] === 'rel' &&
    /^(?:which|that)$/.test(tokens[relative]!.folded) &&
    classes[relative - 1] === 'noun'
    ? relative - 1
    : -1
}

/** "the first appointment to be reviewed": the noun right before a verb that is to be done to it; -1. */
export function toBeDone(reading: Reading, verb: number): number {
  const group = verbGroup(reading, verb, clauseStart(reading, verb))
  const before = group.from - 1
  return group.infinitive && group.passive && reading.classes[before] === 'noun' ? before : -1
}

/** The first token that may belong to the clause of another: of its sentence, and not too far off. */
export const clauseStart = ({ source, tokens }: Reading, at: number): number =>
  Math.max(source.document.sentences[tokens[at]!.sentence]!.firstToken, at - 2 * REACH)
