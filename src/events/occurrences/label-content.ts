import { COUNT, isCount } from './clause.ts'
import type { Draft } from './draft.ts'
import { textOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Characters of a label, as a rule. */
export const MOST = 70

/** Words no label may end in. */
export const DANGLING =
  /(?:\s+(?:and|or|of|to|for|in|on|at|by|with|from|that|the|an?|against|as|since|than|until|after|before|during|over|into|,))+$/

/** "urged followers to join the protest", "warned that …": what was said, as far as it fits. */
export function withContent(reading: Reading, draft: Draft, label: string): string {
  if (!isTelling(draft) && !AGREEING.has(draft.type.type)) return label
  const at = contentStart(reading, draft, label)
  if (at < 0) return label
  const { to, whole } = contentEnd(reading, draft.end, at, MOST - label.length)
  if (to <= at + 1) return label
  return `${label} ${textOf(reading, at, to)}${whole ? '' : '…'}`
}

/** Somebody says it, or it is heard: "Inquest hears pilot was warned". */
const isTelling = ({ type, trigger }: Draft): boolean =>
  type.told === 'speech' || trigger.row.frame === 'speaker-topic'

/** Types of what somebody settles to do. */
const AGREEING: ReadonlySet<string> = new Set(['agreement', 'legislation'])

/** Where "to …", "not to …", "that …" or the bare clause begins that the label can go on with, or -1. */
function contentStart(reading: Reading, draft: Draft, label: string): number {
  const { classes, tokens, times } = reading
  const last = draft.attached.findLast(one => label.endsWith(textOf(reading, one.at, one.phrase.to)))
  let at = last?.phrase.to ?? Math.max(draft.object?.to ?? 0, draft.trigger.after)
  if (isCount(reading, at)) at += COUNT
  while (at < draft.end && (classes[at] === 'adv' || times[at] || (classes[at] === 'prep' && times[at + 1])))
    at++
  if (
    draft.group &&
    draft.object &&
    !endsWith(label, textOf(reading, draft.object.head, draft.object.head + 1)) &&
    !last
  )
    return -1
  if (isTelling(draft)) at = thatAfter(reading, at, draft.end)
  if (classes[at] === 'neg' && classes[at + 1] === 'to') return at
  const clause = draft.trigger.row.frame === 'speaker-topic' && !draft.object && opensClause(classes[at])
  return at < draft.end && (classes[at] === 'to' || tokens[at]!.folded === 'that' || clause) ? at : -1
}

const endsWith = (label: string, word: string): boolean => label.includes(word)

/** Words of a phrase between a verb and "that": "announced at a news conference that". */
const ASIDE = 6

/** Where "that" stands, if only a prepositional phrase comes before it; else the token itself. */
function thatAfter({ classes, tokens, times }: Reading, at: number, end: number): number {
  if (classes[at] !== 'prep') return at
  for (let i = at + 1; i < Math.min(end, at + ASIDE); i++) {
    if (tokens[i]!.folded === 'that') return i
    if (!times[i] && !/^(?:det|noun|num|poss|hyphen)$/.test(classes[i]!)) return at
  }
  return at
}

/** How far the content goes before token `end` within so many characters, and whether that is all of it. */
function contentEnd(
  { classes, tokens }: Reading,
  end: number,
  at: number,
  room: number,
): { to: number; whole: boolean } {
  if (endsClause(classes[at + 1])) return { to: at + 1, whole: true }
  let to = at
  for (let i = at + 1; i < end; i++) {
    if (tokens[i]!.end - tokens[at]!.start >= room) return { to, whole: false }
    const next = i + 1 < end ? classes[i + 1] : undefined
    const noun = classes[i] === 'noun' && next !== 'noun' && next !== 'hyphen'
    const verb = classes[i] === 'verb' && next === 'prep'
    if (noun || verb || endsClause(next)) to = i + 1
    if (endsClause(next)) break
  }
  return { to, whole: true }
}

const opensClause = (kind: string | undefined) => kind === 'pron' || kind === 'det' || kind === 'noun'

const endsClause = (next: string | undefined) =>
  next === undefined ||
  next === 'mark' ||
  next === 'comma' ||
  next === 'conj' ||
  next === 'rel' ||
  next === 'quote'

/** "tore through Joplin": what a verb right after the noun says of it. */
export function deedAfter(reading: Reading, draft: Draft, room: number): string {
  const { classes, times } = reading
  const from = draft.trigger.to
  if (classes[draft.phrase.from - 1] === 'prep' && draft.phrase.from > draft.start) return ''
  if (from >= draft.end || (classes[from] !== 'verb' && classes[from] !== 'aux')) return ''
  let end = from
  while (end < draft.end && !times[end]) end++
  const { to, whole } = contentEnd(reading, end, from, room)
  if (!whole || !classes.slice(from, to).includes('verb')) return ''
  if (isStage(reading, draft, from)) return ''
  const words = textOf(reading, from, to).replace(DANGLING, '')
  return WANTING_MORE.test(words) ? '' : words
}

/** "Searches had been suspended": a verb that is an event of its own, which tells it. */
function isStage({ classes, words }: Reading, { verbs }: Draft, from: number): boolean {
  let verb = from
  while (classes[verb] !== 'verb') verb++
  // "The fire started" tells the fire.
  if (verbs.some(one => one.trigger.head === verb)) return false
  return words[verb]!.forms.some(({ row }) => row.part === 'verb' && STAGES.has(row.type))
}

const STAGES: ReadonlySet<string> = new Set(['start', 'end', 'closure'])

/** Verbs that say nothing without what follows: "contamination has become …". */
const WANTING_MORE =
  /\b(?:becomes?|became|remains?|remained|seems?|appears?|finds?|found|shows?|showed|says?|said|suggests?|indicates?|means?|concluded|been|be|is|are|was|were|has|have)$/

/** The bare infinitive after a noun, with a blank before it: "refusal to leave". */
export function infinitiveAfter(reading: Reading, { trigger, type }: Draft): string {
  const { classes } = reading
  return type.told === 'speech' && classes[trigger.to] === 'to' && classes[trigger.to + 1] === 'verb'
    ? ` ${textOf(reading, trigger.to, trigger.to + 2)}`
    : ''
}
