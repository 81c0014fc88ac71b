import { antecedent } from './antecedent.ts'
import { ASIDE } from './asides.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** "a truce which the rebels accepted", "a deal that they struck with him": what the relative before the subject stands for. */
export function relativeObject(
  reading: Reading,
  group: VerbGroup,
  subject: Phrase,
  start: number,
): Phrase | undefined {
  const { classes, tokens, times } = reading
  const relative = subject.from - 1
  if (relative <= start || classes[relative] !== 'rel' || group.passive || group.infinitive) return undefined
  if (!OBJECTIVE.has(tokens[relative]!.folded) || classes[relative - 1] === 'prep') return undefined
  const thing = antecedent(reading, relative, start, { ...group, auxiliaries: [] })
  return thing && !times[thing.head] ? thing : undefined
}

const OBJECTIVE = new Set(['that', 'which', 'whom'])

/** "A man whom the court jailed died": where the relative stands that opens a clause with a subject of its own; -1 where none does. */
export function relativeOf({ classes, tokens }: Reading, group: VerbGroup, start: number): number {
  let at = group.from - 1
  while (at > start && group.from - at < ASIDE && SUBJECT.has(classes[at]!)) at--
  const opens = at < group.from - 1 && classes[at] === 'rel' && classes[at - 1] === 'noun'
  return opens && /^(?:which|whom)$/.test(tokens[at]!.folded) ? at : -1
}

const SUBJECT: ReadonlySet<string> = new Set(['noun', 'det', 'pron', 'poss', 'num', 'adv', 'hyphen'])
