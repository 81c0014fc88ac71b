import { isDeed, isFinitePast, isPlan } from './deeds.ts'
import type { Draft } from './draft.ts'
import { hasSite } from './place-list.ts'
import type { Reading } from './reading.ts'
import { leadsSomewhere } from './unknown-places.ts'
import { HAVE } from './words.ts'

/** Whether the clause says enough for a word of this strength. */
export function isBorneOut(reading: Reading, draft: Draft): boolean {
  const { row, form } = draft.trigger
  const { type } = draft
  const somebody = draft.participants.length > 0
  // "during the war": which one, nothing says.
  if (row.phrase === 'war' && !somebody && !draft.clause && !draft.cause && draft.times.length === 0)
    return hasSite(draft)
  const timed = draft.times.length > 0 || (draft.clause?.times.length ?? 0) > 0
  const anchored = isSomewhere(reading, draft) || timed || draft.about !== undefined
  if (isIntroduced(reading, draft)) return true
  if (form.plural && !isPointed(reading, draft))
    return hasSite(draft) || draft.participants.some(one => one.placeId) || isHad(reading, draft)
  if (row.strength === 'weak')
    return (
      (somebody && (anchored || (type.told === 'speech' && row.company.size > 0))) ||
      (somebody && (isDeed(reading, draft) || isPlan(reading, draft))) ||
      // "An order to leave came …", "a warning was issued"
      (!draft.group && draft.clause !== undefined && (somebody || type.told === 'speech')) ||
      // "a concert was held in Leeds", "the match on Sunday"
      (isGathering(reading, draft) && anchored && isPointed(reading, draft))
    )
  // "it had run out of fuel": words that say all themselves
  if (draft.group && form.rest.length > 2) return true
  return somebody || anchored || (!draft.group && isPointed(reading, draft))
}

/** Whether the event has a place, be it one that no gazetteer knows. */
export const isSomewhere = (reading: Reading, draft: Draft): boolean =>
  hasSite(draft) || (draft.type.type !== 'presence' && leadsSomewhere(reading, draft))

/** "after a request by the club", "despite the warning": words that take a noun for something that happened. */
function isIntroduced({ tokens }: Reading, { group, phrase, trigger, type }: Draft): boolean {
  const definite = DEFINITE.has(tokens[phrase.from]!.folded)
  const [word, before] = [tokens[phrase.from - 1]?.folded ?? '', tokens[phrase.from - 2]?.folded ?? '']
  // "the latest in a series of attacks"
  if (!group && word === 'of' && SERIES.has(before)) return true
  if (group || (trigger.form.plural && !definite)) return false
  // "travelled to Lima for the final"
  if (definite && word === 'for' && GATHERING.has(type.type)) return true
  if (definite && type.told !== 'speech' && (word === 'about' || word === 'over')) return true
  // "arrived on a tour of the north"
  if (word === 'on' && type.type === 'visit') return true
  return INTRODUCING.has(word) || (INTRODUCING_WITH.get(word)?.has(before) ?? false)
}

const SERIES = new Set(['series', 'wave', 'spate', 'string', 'round'])

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])

const INTRODUCING = new Set(['after', 'following', 'despite', 'during', 'amid'])

/** The last word of longer ones, and those before it: "in response to", "ahead of". */
const INTRODUCING_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['response', 'reaction', 'due', 'prior'])],
  ['of', new Set(['because', 'ahead', 'result', 'wake', 'aftermath'])],
])

/** Those who come together need no name where the text says where or when. */
export const isGathering = (reading: Reading, { type, group, clause }: Draft): boolean =>
  !group &&
  GATHERING.has(type.type) &&
  (!clause || isFinitePast(reading, clause) || clause.group?.modal === 'will')

const GATHERING = new Set(['meeting', 'sport'])

/** "clashes between rivals left eight dead", "protests against the charter": a bare plural with those it is between, or that does something. */
function isHad({ classes, tokens, words }: Reading, { attached, trigger, end }: Draft): boolean {
  if (attached.some(({ preposition }) => SIDED.has(preposition))) return true
  const after = attached.at(-1)?.phrase.to ?? trigger.after
  let verb = after
  // "floods that inundated the city", "floods have killed"
  if (classes[verb] === 'rel') verb++
  while (classes[verb] === 'adv' || (classes[verb] === 'aux' && HAVE.has(tokens[verb]!.folded))) verb++
  if (verb >= end || classes[verb] !== 'verb') return false
  return words[verb]!.verb?.includes('past') ?? tokens[verb]!.folded.endsWith('ed')
}

const SIDED = new Set(['between', 'against', 'with', 'over'])

/** A bare plural ("attacks", "protests") speaks of the kind, not of one. */
const VAGUE = new Set(['some', 'any', 'more', 'such', 'many', 'all', 'most', 'few', 'other'])

const NEW = new Set(['new', 'fresh', 'recent', 'further', 'renewed', 'deadly', 'massive'])

function isPointed({ classes, tokens }: Reading, draft: Draft): boolean {
  return (
    draft.clause !== undefined ||
    draft.cause !== undefined ||
    (classes[draft.phrase.from] === 'det' && !VAGUE.has(tokens[draft.phrase.from]!.folded)) ||
    classes[draft.phrase.from] === 'num' ||
    // "last week's elections"
    (classes[draft.trigger.from - 1] === 'poss' && draft.phrase.from < draft.trigger.from) ||
    NEW.has(tokens[draft.phrase.from]!.folded)
  )
}
