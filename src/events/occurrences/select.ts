import { type Draft, isReal } from './draft.ts'
import { hasSite } from './place-list.ts'
import type { Reading } from './reading.ts'

/** Drops what the lexicon's weaker words suggest but the clause does not bear out. Runs on drafts not folded away. */
export function isTold(reading: Reading, draft: Draft): boolean {
  const { strength } = draft.trigger.row
  if (draft.trigger.row.part === 'light' || !inCompany(reading, draft)) return false
  if (isAspect(reading, draft)) return false
  if (NEEDS_PLACE.has(draft.type.type) && draft.group && !hasSite(draft)) return false
  const somebody = draft.participants.some(one => one.start !== undefined)
  const anchored =
    hasSite(draft) ||
    draft.times.length > 0 ||
    (draft.clause?.times.length ?? 0) > 0 ||
    draft.about !== undefined
  const speech = draft.type.type === 'statement' && strength === 'weak'
  if (speech) return false
  if (ABOUT_EVENTS.has(draft.type.type) && strength === 'weak' && !draft.about) return false
  if (!isReal(draft) && strength === 'weak') return false
  if (draft.group?.infinitive && strength === 'weak') return false
  if (draft.trigger.form.plural && !isPointed(reading, draft))
    return hasSite(draft) || draft.participants.some(one => one.placeId)
  if (strength === 'strong') return somebody || anchored || (!draft.group && isPointed(reading, draft))
  if (strength === 'medium') return somebody || anchored
  return somebody && anchored
}

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
