import { type Draft, isReal } from './draft.ts'
import { hasSite } from './place-list.ts'
import type { Reading } from './reading.ts'

/** Drops what the lexicon's weaker words suggest but the clause does not bear out. Runs on drafts not folded away. */
export function isTold(reading: Reading, draft: Draft): boolean {
  const { row } = draft.trigger
  if (row.part === 'light' || !inCompany(reading, draft) || isAspect(reading, draft)) return false
  if (NEEDS_PLACE.has(draft.type.type) && draft.group && !hasSite(draft)) return false
  if (
    row.strength === 'weak' &&
    (draft.type.type === 'statement' || draft.group?.infinitive || !isReal(draft))
  )
    return false
  if (ABOUT_EVENTS.has(draft.type.type) && row.strength === 'weak' && !draft.about) return false
  if (misses(reading, draft) || (!isReal(draft) && !isNamed(draft))) return false
  return isBorneOut(reading, draft)
}

/** Whether the clause says enough for a word of this strength. */
function isBorneOut(reading: Reading, draft: Draft): boolean {
  const { row, form } = draft.trigger
  const somebody = draft.participants.length > 0
  const timed = draft.times.length > 0 || (draft.clause?.times.length ?? 0) > 0
  const anchored = hasSite(draft) || timed || draft.about !== undefined
  if (form.plural && !isPointed(reading, draft))
    return hasSite(draft) || draft.participants.some(one => one.placeId)
  if (row.strength === 'strong') return somebody || anchored || (!draft.group && isPointed(reading, draft))
  return row.strength === 'medium' ? somebody || anchored : somebody && anchored
}

/** What is only wished for or feared is worth telling in somebody's words, of a place, of somebody named, or of two parties. */
const isNamed = (draft: Draft): boolean =>
  draft.governor !== undefined ||
  hasSite(draft) ||
  draft.participants.some(one => one.mentionId !== undefined || NAME.test(one.text)) ||
  draft.participants.filter(one => !PRONOUN.test(one.text)).length > 1

/** A capital past the first word, or a number. */
const NAME = /\s\p{Lu}|\p{N}/u
const PRONOUN = /^(?:I|he|she|they|we|you|them|him|her|us|\w*sel(?:f|ves))$/i

/** Verbs whose object is missing, or which have one that they may not have. */
function misses(reading: Reading, draft: Draft): boolean {
  const { row } = draft.trigger
  if (!draft.group) return false
  if (row.frame === 'actor') return draft.object !== undefined || draft.passive
  if (draft.type.type === 'end') return draft.about === undefined && !endsByItself(reading, draft)
  const bare = !draft.passive && !draft.participants.some(one => one.role === 'victim')
  return row.frame === 'actor-victim' && row.strength !== 'strong' && bare
}

/** "the talks ended", not "they ended their lives". */
const endsByItself = ({ classes }: Reading, { subject, object }: Draft): boolean =>
  object === undefined && subject !== undefined && classes[subject.from] === 'det'

/** Coming, going and staying are worth telling where the text says where. */
const NEEDS_PLACE = new Set(['arrival', 'departure', 'presence', 'visit', 'migration'])

/** "joined", "supported" anything but an event is no event. */
const ABOUT_EVENTS = new Set(['organisation', 'participation', 'start'])

/** "passed a bill" is a vote, "the hearse passed" is none. */
function inCompany({ tokens }: Reading, { trigger, subject, object, attached }: Draft): boolean {
  const { company } = trigger.row
  if (company.size === 0) return true
  let wanted = false
  let unwanted = false
  for (const phrase of [subject, object, attached[0]?.phrase])
    for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) {
      const word = tokens[i]!.folded
      if (company.has(word) || company.has(word.replace(/s$/, ''))) wanted = true
      if (company.has(`!${word}`)) unwanted = true
    }
  const [first] = company
  return first!.startsWith('!') ? !unwanted : wanted
}

/** "started burning", "stopped to talk": the verb that follows tells the event. */
function isAspect({ classes, tokens }: Reading, { type, trigger }: Draft): boolean {
  if (type.type !== 'start' && type.type !== 'end') return false
  return classes[trigger.after] === 'to' || /ing$/.test(tokens[trigger.after]?.folded ?? '')
}

/** A bare plural ("attacks", "protests") speaks of the kind, not of one. */
const VAGUE = new Set(['some', 'any', 'more', 'such', 'many', 'all', 'most', 'few', 'other'])
const NEW = new Set(['new', 'fresh', 'recent', 'further', 'renewed', 'deadly', 'massive'])

function isPointed({ classes, tokens }: Reading, draft: Draft): boolean {
  return (
    draft.clause !== undefined ||
    draft.cause !== undefined ||
    (classes[draft.phrase.from] === 'det' && !VAGUE.has(tokens[draft.phrase.from]!.folded)) ||
    classes[draft.phrase.from] === 'num' ||
    NEW.has(tokens[draft.phrase.from]!.folded)
  )
}
