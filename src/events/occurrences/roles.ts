import type { Participant, ParticipantRole } from '../../model/event.ts'
import type { Attached } from './attached.ts'
import { isBeyondBorder } from './beyond-border.ts'
import type { Draft } from './draft.ts'
import { listSubject } from './list-subject.ts'
import { meansFrom } from './means.ts'
import { participant, participantOf } from './participant.ts'
import { personBefore } from './people.ts'
import { holds, isPronoun, type Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { speakerMeant } from './speakers-pronoun.ts'
import { PERSONAL } from './words.ts'

/** Fills in who took part: subject and object by the verb's frame, "of", "by" and "on" after nouns. */
export function addParticipants(reading: Reading, drafts: readonly Draft[]): void {
  const people = new Map<number, Phrase | undefined>()
  for (const draft of drafts) {
    draft.subject ??= listSubject(reading, draft)
    const { subject } = draft
    if (!subject || !isPronoun(reading, subject)) continue
    if (PERSONAL.has(reading.tokens[subject.head]!.folded)) {
      const person = personBefore(reading, draft.sentence, subject.head, people)
      if (person && !isJudgeTried(reading, draft, person)) draft.subject = person
    } else draft.subject = speakerMeant(reading, subject, draft.start) ?? subject
  }
  for (const draft of drafts) {
    draft.own = draft.group ? verbRoles(reading, draft) : nounRoles(reading, draft)
    draft.participants = draft.own
  }
  for (const draft of drafts) for (const verb of draft.verbs) draft.participants = shared(draft, verb)
}

/** "Judge Roe ruled that the driver had lied. He was jailed": whoever is tried and locked up, the judge is not. */
const isJudgeTried = ({ tokens }: Reading, { passive, type }: Draft, { from, to }: Phrase): boolean =>
  passive &&
  (type.type === 'trial' || type.type === 'arrest') &&
  JUDGES.has(tokens[from]!.folded) &&
  JUDGING.test(tokens[to]?.folded ?? '')

const JUDGING =
  /^(?:ruled|said|told|found|heard|noted|adjourned|sentenced|jailed|ordered|remanded|fined|dismissed|rejected|accepted)$/
const JUDGES = new Set([
  'judge',
  'justice',
  'magistrate',
  'prosecutor',
  'recorder',
  'sheriff',
  'detective',
  'coroner',
])

/** A noun takes from its verb's clause what it does not say itself. */
function shared(noun: Draft, verb: Draft): Participant[] {
  const roles = new Set(noun.participants.map(one => one.role))
  const { head } = noun.trigger
  const own = verb.participants.filter(one => {
    if (holds(verb.subject, head) && one.role === subjectRole(verb)) return false
    if (holds(verb.object, head) && one.role !== subjectRole(verb)) return false
    return one.role === 'victim'
      ? !noun.participants.some(other => other.start === one.start)
      : !roles.has(one.role)
  })
  return [...noun.participants, ...own]
}

const subjectRole = (verb: Draft): ParticipantRole | undefined => {
  const [first, second] = frameRoles(verb.trigger.row.frame)
  return verb.passive ? (second ?? first) : first
}

function verbRoles(reading: Reading, draft: Draft): Participant[] {
  const [first, second] = frameRoles(draft.trigger.row.frame)
  const list: Participant[] = []
  const add = (role: ParticipantRole | undefined, phrase: Phrase | undefined) => {
    const participant = role && phrase && participantOf(reading, role, phrase)
    if (participant) list.push(participant)
  }
  // "would be moved by Friday" is no doing of Friday's.
  const by = draft.attached.find(
    ({ preposition, phrase }) =>
      preposition === 'by' && !reading.times[phrase.head] && !meansFrom(reading, phrase.from - 1),
  )
  const blamed =
    draft.type.type === 'blame' ? draft.attached.find(one => one.preposition === 'on') : undefined
  if (blamed) {
    add('target', blamed.phrase)
    add('topic', draft.passive ? draft.subject : draft.object)
  } else if (draft.passive) {
    add(first, by?.phrase)
    add(second ?? first, draft.subject)
  } else if (draft.trigger.row.frame === 'theme' && draft.object) {
    // "agreed to end a war": with an object, the subject does it.
    add('actor', draft.subject)
    add(first, draft.object)
  } else {
    add(first, draft.subject)
    add(second, draft.object)
    if (MUTUAL.has(draft.type.type))
      add('target', draft.attached.find(one => one.preposition === 'with')?.phrase)
    if (!draft.object && second && draft.type.site === 'target')
      add(second, argument(reading, draft.attached, second)?.phrase)
  }
  return list
}

/** Done by two sides: "is negotiating with the union". */
const MUTUAL = new Set(['negotiation', 'meeting', 'agreement', 'hostilities'])

const AIMED = new Set(['on', 'at', 'against', 'with'])

const argument = (reading: Reading, attached: readonly Attached[], role: ParticipantRole) =>
  role === 'target' || role === 'victim'
    ? attached.find(one => AIMED.has(one.preposition) && !reading.times[one.phrase.head])
    : undefined

/** The roles of subject and object by a frame of the lexicon. */
function frameRoles(frame: string): Roles {
  let roles = known.get(frame)
  if (!roles) {
    roles = readRoles(frame)
    known.set(frame, roles)
  }
  return roles
}

type Roles = readonly [ParticipantRole | undefined, ParticipantRole | undefined]

/** The frames of the lexicon are few. */
const known = new Map<string, Roles>()

function readRoles(frame: string): Roles {
  if (frame === 'object') return ['actor', undefined]
  if (frame === 'subject' || frame === 'cause') return [undefined, undefined]
  if (frame === 'theme') return ['target', undefined]
  if (frame === 'victim' || frame === 'actor') return [frame, undefined]
  const [first, second] = frame.split('-')
  return [first as ParticipantRole, second as ParticipantRole]
}

function nounRoles(reading: Reading, draft: Draft): Participant[] {
  const list: Participant[] = []
  const ofRole = draft.trigger.row.frame.replace('of-', '') as ParticipantRole
  for (const { preposition, phrase } of draft.attached) {
    if (reading.times[phrase.head] || isBeyondBorder(reading, phrase.from)) continue
    const role =
      preposition === 'of'
        ? ofRole
        : preposition === 'by' && reading.classes[phrase.from] !== 'num'
          ? 'actor'
          : AIMED.has(preposition) && draft.type.site === 'target'
            ? 'target'
            : undefined
    const participant = role && participantOf(reading, role, phrase)
    if (participant) list.push(participant)
    if (preposition !== 'of' && list.length > 0) break
  }
  return [...qualifier(reading, draft), ...list]
}

const ACTING = new Set(['demonym', 'metonym', 'organisation'])

/** "U.S. airstrike" names who struck, "embassy attack" and "Baghdad bombing" what was struck. */
function qualifier(reading: Reading, { phrase, type, trigger }: Draft): Participant[] {
  const { classes, mentions, source, tokens } = reading
  let owner = phrase.head - 1
  while (owner >= phrase.from && classes[owner] !== 'poss') owner--
  if (owner > phrase.from && !reading.times[owner - 1]) {
    const role = trigger.row.frame === 'of-victim' ? 'victim' : 'actor'
    const possessor = participantOf(reading, role, { from: phrase.from, to: owner, head: owner - 1 })
    return possessor ? [possessor] : []
  }
  for (let i = phrase.from; i < phrase.head; i++) {
    const mention = mentions[i]!.find(one => one.end <= tokens[phrase.head]!.start)
    if (!mention) continue
    const place = mention.placeIds[0] ? source.knowledge.gazetteer.place(mention.placeIds[0]) : undefined
    const acts = ACTING.has(mention.kind) || place?.type === 'country'
    if (acts ? type.told === 'befall' : type.site !== 'target') return []
    return [participant(acts ? 'actor' : 'target', mention.surface, mention.start, mention.end, mention)]
  }
  return []
}
