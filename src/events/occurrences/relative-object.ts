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
  after: number,
): Phrase | undefined {
  const { classes, tokens, times } = reading
  // "programmes that investors signed onto during the sale": the preposition's, not the verb's.
  if (classes[after] === 'prep' && !OPENS_PHRASE.has(classes[after + 1] ?? '') && !times[after + 1])
    return undefined
  const relative = subject.from - 1
  if (relative <= start || classes[relative] !== 'rel' || group.passive) return undefined
  const word = tokens[relative]!.folded
  if (!OBJECTIVE.has(word) || classes[relative - 1] === 'prep') return undefined
  if (word === 'that' && (TELLING.test(tokens[relative - 1]!.folded) || isSaid(reading, relative, start)))
    return undefined
  const thing = antecedent(reading, relative, start, { ...group, auxiliaries: [] })
  return thing && !times[thing.head] ? thing : undefined
}

/** "announced on television that he was leaving", "told the press by telephone that she had left": past a phrase, "that" opens what is said. */
function isSaid(reading: Reading, relative: number, start: number): boolean {
  const { classes, tokens, words } = reading
  const at = beforePhrase(reading, relative, start)
  if (tokens[at]!.folded === 'of') return false
  if (classes[at] !== 'prep') return TELLS.test(tokens[at]!.folded)
  if (words[at - 1]!.says) return true
  const hearer = beforePhrase(reading, at, start)
  return hearer < at - 1 && TELLS.test(tokens[hearer]!.folded)
}

/** The word before the noun phrase that ends before `end`. */
function beforePhrase({ classes }: Reading, end: number, start: number): number {
  let at = end - 1
  while (at > start && (classes[at] === 'noun' || classes[at] === 'det')) at--
  return at
}

/** Verbs whose object hears what "that" then opens. */
const TELLS =
  /^(?:told|tells?|telling|inform(?:s|ed|ing)?|assur(?:es?|ed|ing)|remind(?:s|ed|ing)?|notif(?:y|ies|ied))$/

const OPENS_PHRASE: ReadonlySet<string> = new Set(['noun', 'det', 'num', 'pron'])

/** "claims that rebels shelled": after a word for what is said or thought, "that" opens it. */
const TELLING =
  /^(?:claim|report|allegation|accusation|fear|hope|evidence|news|fact|idea|suggestion|rumou?r|belief|view|sign|signal|proof|word|impression|conclusion|doubt|concern|complaint|assurance|promise|statement|warning|announcement|admission|assertion|argument|possibility|chance|risk|theory|decision|ruling|finding|notice|threat|condition|ground|indication|suspicion|testimony|confirmation)s?$/

const OBJECTIVE = new Set(['that', 'which', 'whom'])

/** "A man whom the court jailed died": where the relative stands that opens a clause with a subject of its own; -1 where none does. */
export function relativeOf({ classes, tokens }: Reading, group: VerbGroup, start: number): number {
  let at = group.from - 1
  while (at > start && group.from - at < ASIDE && SUBJECT.has(classes[at]!)) at--
  const opens = at < group.from - 1 && classes[at] === 'rel' && classes[at - 1] === 'noun'
  return opens && /^(?:which|whom)$/.test(tokens[at]!.folded) ? at : -1
}

const SUBJECT: ReadonlySet<string> = new Set(['noun', 'det', 'pron', 'poss', 'num', 'adv', 'hyphen'])
