import type { EventPlace, Modality, Participant } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { type Attached, phrasesAfter } from './attached.ts'
import { objectOf, verbGroup } from './clause.ts'
import type { EventType } from './lexicon.ts'
import { type Phrase, phraseAround } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isReducedPassive } from './reduced-passive.ts'
import { relativeObject } from './relative-object.ts'
import { statedObject } from './stated-object.ts'
import { subjectOf } from './subject.ts'
import type { Trigger } from './trigger.ts'
import type { VerbGroup } from './verb-group.ts'

/** An event in the making: one trigger with its clause, filled in and joined with others by the rules that follow. */
export interface Draft {
  readonly trigger: Trigger
  /** Its own trigger first; those of light verbs and other mentions follow. */
  triggers: Trigger[]
  /** That of its row, but for words that do not mean here what the row says. */
  type: EventType
  readonly sentence: number
  /** Bounds of its sentence in tokens, or of what is looked at where a sentence has no end. */
  readonly start: number
  readonly end: number
  /** Verbs only. */
  readonly group: VerbGroup | undefined
  passive: boolean
  subject: Phrase | undefined
  object: Phrase | undefined
  /** Nouns: the phrase whose head it is. */
  readonly phrase: Phrase
  attached: Attached[]
  participants: Participant[]
  /** Those of them that a noun names itself, not its verb. */
  own: Participant[]
  /** The head words of those it befell, as of the participants they were read from. */
  heads: { readonly of: readonly Participant[]; readonly words: ReadonlySet<string> } | undefined
  places: EventPlace[]
  times: Timex[]
  date: EventDate | null
  modality: Modality
  /** No rule tells it: by the weights alone it is likelier than not. */
  likely: boolean
  /** Nouns: the verb whose clause they share once it is folded into them. */
  clause: Draft | undefined
  /** Nouns: every verb folded into them. */
  verbs: Draft[]
  /** Nouns: the verb of causing that has them as its object: "set off hostilities". */
  cause: Draft | undefined
  /** The event in whose content it stands: what was demanded, said, ordered. */
  governor: Draft | undefined
  /** The event it is about or part of: the march somebody joined. */
  about: Draft | undefined
  /** The draft that tells the same event better, once folded or joined. */
  into: Draft | undefined
}

/** No sentence of an article is longer than twice this; text without full stops would take for ever. */
const WINDOW = 150

/**
 * What a trigger's clause says, before any rule is applied. `like` is a draft of the same verb by another row, which has the
 * same subject.
 */
export function draftOf(reading: Reading, trigger: Trigger, like?: Draft): Draft {
  const { firstToken, endToken } = reading.source.document.sentences[trigger.sentence]!
  const start = Math.max(firstToken, trigger.head - WINDOW)
  const end = Math.min(endToken, trigger.head + WINDOW)
  const type = reading.lexicon.types.get(trigger.row.type) ?? LIGHT
  const isNoun = trigger.row.part === 'noun'
  const group = isNoun ? undefined : verbGroup(reading, trigger.head, start)
  const inner = group ? objectWithin(reading, trigger) : undefined
  const leans = group !== undefined && leansOn(reading, trigger, inner)
  const subject = group && (like?.group === group ? like.subject : subjectOf(reading, group, start))
  const stated = inner ?? (group && !leans ? statedObject(reading, trigger, end) : undefined)
  const object =
    stated ??
    (subject && takesObject(trigger)
      ? relativeObject(reading, group!, subject, start, trigger.after)
      : undefined)
  const draft: Draft = {
    trigger,
    triggers: [trigger],
    type,
    sentence: trigger.sentence,
    start,
    end,
    group,
    passive: (group?.passive ?? false) && !trigger.row.phrase.startsWith('be '),
    subject,
    object,
    phrase: phraseAround(reading, trigger.head, start, end),
    attached: phrasesAfter(
      reading,
      leans ? trigger.after - 1 : Math.max(object?.to ?? 0, trigger.after),
      end,
    ),
    participants: [],
    own: [],
    heads: undefined,
    places: [],
    times: [],
    date: null,
    modality: 'asserted',
    likely: false,
    clause: undefined,
    verbs: [],
    cause: undefined,
    governor: undefined,
    about: undefined,
    into: undefined,
  }
  if (group && isFoundSo(reading, trigger)) {
    draft.object = undefined
    draft.passive ||= group.auxiliaries.length === 0
  }
  if (group && !group.passive && isReducedPassive(reading, draft)) draft.passive = true
  return draft
}

/** Whether a verb is done to somebody or something, and says no preposition of its own. */
const takesObject = ({ row, form }: Trigger): boolean => row.frame.includes('-') && form.rest.length === 0

/** "left [eight people] dead", "driven [millions] from": the object before the last word of the phrase. */
function objectWithin(reading: Reading, { row, to, after, form }: Trigger): Phrase | undefined {
  if (form.rest.length === 0 || after - to < 2 || row.phrase.startsWith('be ')) return undefined
  const object = objectOf(reading, to, after - 1)
  return object && object.to < after ? object : undefined
}

/** "driven millions [from their homes]", "taken [to hospital]", "placed them [in quarantine]": the last word opens a phrase. */
function leansOn({ lexicon }: Reading, { row, form }: Trigger, inner: Phrase | undefined): boolean {
  const last = form.rest.at(-1) ?? ''
  if (inner && LEANING.has(last)) return true
  if (lexicon.types.get(row.type)?.site !== 'move' || !/^(?:to|from|into)$/.test(last)) return false
  return inner !== undefined || row.frame !== 'actor-target'
}

const LEANING = new Set(['in', 'on', 'under', 'of', 'with', 'before', 'to'])

const FOUND = new Set([
  'dead',
  'alive',
  'safe',
  'unconscious',
  'unresponsive',
  'injured',
  'unharmed',
  'murdered',
  'shot',
  'stabbed',
  'strangled',
  'hanged',
])

/** "two women found dead": what follows says how, not what. */
const isFoundSo = ({ tokens }: Reading, { row, after }: Trigger): boolean =>
  row.type === 'discovery' && FOUND.has(tokens[after]?.folded ?? '')

const LIGHT: EventType = { type: '', family: '', site: 'scope', noun: '', told: 'act' }

/** The draft that tells what this one was folded or joined into, itself if neither. */
export function finalOf(draft: Draft): Draft {
  let one = draft
  for (let i = 0; one.into && i < 50; i++) one = one.into
  return one
}

/** More events than a sentence can tell. */
const CROWD = 40

/** The drafts of each sentence, in reading order. */
export function bySentence(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = []
  for (const draft of drafts) {
    const group = groups.at(-1)
    if (group && group[0]!.sentence === draft.sentence && group.length < CROWD) group.push(draft)
    else groups.push([draft])
  }
  return groups
}

/** ", killing 59 people": a participle that hangs on the clause before it. */
export const isParticiple = ({ group, trigger }: Draft): boolean =>
  group !== undefined && group.auxiliaries.length === 0 && trigger.form.forms.includes('ing')

/** Whether the object alone tells the event: whom somebody met or joined says too little. */
export function suffers({ type, trigger }: Draft): boolean {
  // "called the asylum an unfriendly act": the object alone says nothing of what it was called.
  if (type.told === 'speech') return DECLARING.has(type.type) && trigger.row.phrase !== 'call'
  return (
    trigger.row.frame !== 'actor-target' ||
    type.told === 'befall' ||
    DONE_TO.has(type.type) ||
    type.site === 'target'
  )
}

const DECLARING = new Set(['statement', 'order', 'refusal'])
const DONE_TO = new Set([
  'crime',
  'construction',
  'damage',
  'discovery',
  'business',
  'election',
  'sanction',
  'trial',
])

/** Types of whatever somebody does or what becomes of something: their names say nothing of it, its words must. */
const GENERIC = new Set(['deed', 'travel', 'change'])

/** Whether its type says nothing of what happened. */
export const isGeneric = ({ type }: Draft): boolean => GENERIC.has(type.type)

/** Whether the article holds the event for real: happened, or said to have. */
export const isReal = (draft: Draft): boolean =>
  draft.modality === 'asserted' || draft.modality === 'reported'
