import type { Modality } from '../../model/event.ts'
import { bySentence, type Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { MODALS, WANTING } from './words.ts'

/** What becomes of the content of each kind of speech. */
const CONTENT: ReadonlyMap<string, Modality> = new Map([
  ['demand', 'demanded'],
  ['appeal', 'demanded'],
  ['order', 'demanded'],
  ['statement', 'reported'],
  ['blame', 'reported'],
  ['trial', 'reported'],
  ['warning', 'conditional'],
  ['refusal', 'negated'],
  ['legislation', 'intended'],
  ['agreement', 'intended'],
])

/** Speech and protest that somebody comes together for take place there and then: "gathered to demand". */
const DONE_AT_ONCE = new Set(['demand', 'protest', 'statement', 'appeal', 'warning', 'meeting'])

/** Settles for every event whether it happened, was only said, wanted or feared, and in whose words it stands. */
export function settleModality(reading: Reading, drafts: readonly Draft[]): void {
  const quoted = quotedTokens(reading)
  for (const group of bySentence(drafts)) {
    const attributed = attributionIn(reading, group[0]!)
    for (const draft of group) {
      draft.governor = governorOf(reading, draft, group)
      draft.modality = modalityOf(reading, draft, quoted, attributed)
      if (draft.modality === 'reported') addSpeaker(draft)
    }
  }
}

/** Who says so takes part in what is only reported. */
function addSpeaker(draft: Draft): void {
  const speaker = draft.governor?.participants.find(one => one.role === 'speaker')
  if (speaker && !draft.participants.some(one => one.role === 'speaker'))
    draft.participants = [...draft.participants, speaker]
}

function modalityOf(
  reading: Reading,
  draft: Draft,
  quoted: ReadonlySet<number>,
  attributed: boolean,
): Modality {
  const verb = draft.group ? draft : (draft.clause ?? draft.cause)
  const group = verb?.group
  const governed = draft.governor ? CONTENT.get(draft.governor.type.type) : undefined
  if (group?.negated || (!draft.group && reading.tokens[draft.phrase.from]!.folded === 'no')) return 'negated'
  if ((draft.group && conditional(reading, draft)) || (group?.modal && CONDITIONAL.has(group.modal)))
    return 'conditional'
  if (governed && governed !== 'reported') return governed
  if (group?.modal || (group?.infinitive && !doneAtOnce(reading, verb!))) return 'intended'
  if (!group && followedByModal(reading, draft)) return 'conditional'
  if (governed) return governed
  const hedged = group && hedge(reading, group.from, group.verb)
  const agentless = draft.type.type === 'blame' && draft.passive
  if (hedged || agentless || attributed || quoted.has(draft.trigger.head)) return 'reported'
  return 'asserted'
}

const CONDITIONAL = new Set(['would', 'could', 'may', 'might', "wouldn't", "couldn't", 'should'])

/** "if", "unless" before it in its clause. */
function conditional({ tokens, classes }: Reading, draft: Draft): boolean {
  for (let i = draft.trigger.head - 1; i >= draft.start && i > draft.trigger.head - 20; i--) {
    if (classes[i] === 'mark' || classes[i] === 'comma') return false
    const word = tokens[i]!.folded
    if (classes[i] === 'sub' && (word === 'if' || word === 'unless' || word === 'whether')) return true
  }
  return false
}

/** "refusal to leave would lead": the noun is the subject of what would be. */
function followedByModal({ tokens, classes }: Reading, draft: Draft): boolean {
  for (let i = draft.trigger.to; i < Math.min(draft.end, draft.trigger.to + 6); i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'rel') return false
    if (classes[i] === 'aux') return MODALS.has(tokens[i]!.folded)
    if (classes[i] === 'verb' && classes[i - 1] !== 'to') return false
  }
  return false
}

/** "to" after a word of wanting makes it a plan; a protest's "to demand" happens. */
function doneAtOnce({ tokens, classes }: Reading, verb: Draft): boolean {
  for (let i = verb.group!.from - 1; i >= Math.max(verb.start, verb.group!.from - 3); i--) {
    if (WANTING.has(tokens[i]!.folded)) return false
    if (classes[i] === 'verb') break
  }
  return DONE_AT_ONCE.has(verb.type.type)
}

const HEDGES = new Set(['reportedly', 'allegedly', 'apparently', 'purportedly', 'supposedly'])

function hedge({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from - 1; i <= to; i++) if (HEDGES.has(tokens[i]?.folded ?? '')) return true
  return false
}

/** Words after which the sentence turns to something else than the content of what was said. */
const TURNING = new Set([
  'after',
  'before',
  'since',
  'until',
  'while',
  'when',
  'as',
  'following',
  'during',
  'because',
  'amid',
])

/** The nearest speech, demand or order before an event in whose content it stands. */
function governorOf({ tokens, classes }: Reading, draft: Draft, group: readonly Draft[]): Draft | undefined {
  const own = draft.clause && draft.clause.trigger.head < draft.trigger.head ? draft.clause : draft
  let best: Draft | undefined
  for (const other of group) {
    if (other === draft || other === draft.clause || other.into === draft) continue
    if (other.trigger.head >= own.trigger.from || !CONTENT.has(other.type.type)) continue
    if (draft.subject && other.trigger.head < draft.trigger.head && sharesSubject(draft, other)) continue
    let inside = true
    for (let i = other.trigger.to; i < own.trigger.from; i++) {
      const turned = TURNING.has(tokens[i]!.folded) && classes[i] !== 'noun'
      if (classes[i] === 'mark' || classes[i] === 'rel' || turned) inside = false
    }
    if (inside) best = other
  }
  return best
}

/** "warned him and arrested her": the second verb stands beside the first, not in its content. */
const sharesSubject = (draft: Draft, other: Draft) =>
  draft.group !== undefined &&
  !draft.group.infinitive &&
  draft.subject?.from === other.subject?.from &&
  !draft.passive

/** "according to", or a closing ", officials said". */
function attributionIn({ tokens, classes, lexicon }: Reading, { start, end }: Draft): boolean {
  for (let i = start; i < end - 1; i++) {
    if (tokens[i]!.folded === 'according' && tokens[i + 1]!.folded === 'to') return true
    if (i < end - 8 || classes[i] !== 'comma') continue
    for (let k = i + 1; k < end; k++) {
      const speech = lexicon.forms.get(tokens[k]!.folded)?.some(form => form.row.type === 'statement')
      if (classes[k] === 'verb' && speech) return true
    }
  }
  return false
}

/** Tokens between quotation marks of a length that is speech, not a nickname. */
function quotedTokens({ tokens, source }: Reading): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { firstToken, endToken } of source.document.sentences) {
    let open = -1
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i]!
      if (text !== '"' && text !== '“' && text !== '”') continue
      if (open >= 0 && text !== '“') {
        if (i - open > 6) for (let k = open + 1; k < i; k++) inside.add(k)
        open = -1
      } else open = i
    }
    if (open >= 0 && endToken - open > 6) for (let k = open + 1; k < endToken; k++) inside.add(k)
  }
  return inside
}
