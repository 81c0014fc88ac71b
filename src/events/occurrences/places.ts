import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Attached } from './attached.ts'
import { fromDistance } from './distance-places.ts'
import type { Draft } from './draft.ts'
import type { EventType } from './lexicon.ts'
import { fromOpenings } from './opening-places.ts'
import { fromOwnThings } from './own-things.ts'
import { cityWithin, placeOf } from './phrase-place.ts'
import { type Phrase, phraseFrom } from './phrases.ts'
import { AT, distinct, placed } from './place-list.ts'
import { isTakenFrom, isTalkedOf, lastWord, roleOf, targetRole } from './place-roles.ts'
import { seriesOf } from './place-series.ts'
import type { Reading } from './reading.ts'

/** Gives each event the places its own clause names. */
export function addPlaces(reading: Reading, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    draft.places = distinct(reading, [
      ...fromAttached(reading, draft, draft.type),
      ...fromArguments(reading, draft),
      ...fromObject(reading, draft, draft.type),
      ...fromGoal(reading, draft),
      ...fromCourt(reading, draft.object),
      ...(draft.passive ? [] : fromCourt(reading, draft.subject)),
      ...fromOwnThings(reading, draft),
      ...fromWhere(reading, draft),
      ...fromSubject(reading, draft),
      ...fromOwnWords(reading, draft),
      ...fromDistance(reading, draft),
    ])
  }
  for (const draft of drafts)
    if (draft.clause)
      draft.places = distinct(reading, [
        ...draft.places,
        ...fromAttached(reading, draft.clause, draft.type),
        ...fromObject(reading, draft.clause, draft.type),
      ])
  fromOpenings(reading, drafts)
}

/** "in Baghdad", "on the embassy", "to the Middle East" after the trigger, as places of an event of this type. */
function fromAttached(reading: Reading, draft: Draft, type: EventType): EventPlace[] {
  const places: EventPlace[] = []
  let argument = ABOUT.has(lastWord(draft.trigger.row.phrase)) || hasOf(reading, draft.object)
  const fromThere = thereAfter(reading, draft)
  for (const [i, attached] of draft.attached.entries()) {
    if (isOrigin(reading, draft, attached)) continue
    const { preposition, phrase } = attached
    if (preposition === 'to' && type.told !== 'speech' && LISTENERS.has(reading.tokens[phrase.head]!.folded))
      break
    const mention =
      placeOf(reading, phrase) ??
      (AT.has(preposition) || isTakenFrom(type, preposition) ? cityWithin(reading, phrase) : undefined)
    if (mention && isTalkedOf(reading, type, preposition, mention)) continue
    const role = mention && roleOf(type, draft.trigger, fromWhence(draft.attached, i), argument)
    if (role)
      places.push(...seriesOf(reading, mention, phrase.head, draft.end).flatMap(one => placed(one, role)))
    if (ABOUT.has(preposition)) argument = true
  }
  return [...fromThere, ...places]
}

/** "confirmed the attack to journalists in Jos": those who were told of it were there, the attack was not. */
const LISTENERS = new Set(
  'journalists reporters newsmen correspondents media press lawmakers investors'.split(' '),
)

/** "flew tents from its hub in Dubai": what the hub is in is whence they came. */
function fromWhence(attached: readonly Attached[], i: number): string {
  const [before, { preposition, at }] = [attached[i - 1], attached[i]!]
  return before?.preposition === 'from' &&
    before.phrase.to === at &&
    (AT.has(preposition) || preposition === 'on')
    ? 'from'
    : preposition
}

/** "arrested two men from Leeds": whence they are, not where it was done, unlike "arrested them from a house in Leeds". */
const isOrigin = (
  { classes }: Reading,
  { object, trigger, type }: Draft,
  { preposition, at }: Attached,
): boolean =>
  preposition === 'from' &&
  type.type === 'arrest' &&
  at > trigger.after &&
  object !== undefined &&
  classes[object.head] === 'noun'

/** "ordered the withdrawal of forces in Iraq": the place is part of what was ordered. */
const hasOf = ({ tokens }: Reading, phrase: Phrase | undefined): boolean => {
  for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) if (tokens[i]!.folded === 'of') return true
  return false
}

/** What follows these is what the event concerns, not where it happened. */
const ABOUT = new Set(['of', 'for', 'about', 'on'])

/** "stayed there": an adverb that is a mention. */
function thereAfter(reading: Reading, draft: Draft): EventPlace[] {
  const at = draft.trigger.after
  if (at >= draft.end || reading.classes[at] !== 'adv') return []
  const mention = reading.mentions[at]!.find(one => !one.attributive)
  return mention ? placed(mention, 'site') : []
}

/** "Reading, where one person died": the place before "where". */
function fromWhere(reading: Reading, draft: Draft): EventPlace[] {
  if (!draft.group) return []
  const { tokens, classes, mentions } = reading
  for (let i = draft.group.from - 1; i > draft.start && i > draft.group.from - 12; i--) {
    if (classes[i] === 'verb' || classes[i] === 'mark') return []
    if (tokens[i]!.folded !== 'where') continue
    const at = beforeTime(reading, classes[i - 1] === 'comma' ? i - 2 : i - 1, draft.start)
    const find = (k: number) => mentions[k]?.find(one => !one.attributive && one.kind !== 'demonym')
    // "Lahore in Punjab, where": the town, not what it lies in.
    const within = tokens[at - 1]?.folded === 'in' ? find(at - 2) : undefined
    const mention =
      within ?? find(at) ?? (DIVISIONS.has(tokens[at]!.folded) ? mentions[at - 1]?.[0] : undefined)
    return mention ? placed(mention, 'site') : []
  }
  return []
}

/** "landed in Galle early on Monday, where": before the words that say when. */
function beforeTime({ tokens, times }: Reading, last: number, start: number): number {
  let at = last
  while (at > start && (times[at] || (at < last && BEFORE_TIME.has(tokens[at]!.folded)))) at--
  return at
}

const BEFORE_TIME = new Set(['on', 'in', 'at', 'early', 'late', 'shortly'])
const DIVISIONS = new Set(['province', 'state', 'region', 'district', 'county', 'prefecture', 'parish'])

/** "Schools in Chennai will stay shut": where those are to whom it is done or who do it on the spot. */
function fromSubject(reading: Reading, { subject, group, type, attached }: Draft): EventPlace[] {
  if (!subject || !group || subject.to >= group.from) return []
  const { tokens, times } = reading
  if (attached.some(({ preposition, phrase }) => preposition !== 'by' && !times[phrase.head])) return []
  const preposition = tokens[subject.to]!.folded
  // "Flights to Caracas were cancelled"
  const isBound = preposition === 'to' && BOUND.has(tokens[subject.head]!.folded)
  if (type.site === 'move' || type.site === 'scope' || !(isBound || AT.has(preposition))) return []
  const phrase = phraseFrom(reading, subject.to + 1, group.from)
  const mention = phrase && phrase.to === group.from ? placeOf(reading, phrase) : undefined
  return mention
    ? seriesOf(reading, mention, phrase!.head, group.from).flatMap(one => placed(one, 'site'))
    : []
}

const BOUND = new Set('flight flights train trains ferry ferries bus buses service services'.split(' '))

/** Subject and object that are places: a visited city, a shut base, a government that acts from its seat. */
function fromArguments(reading: Reading, draft: Draft): EventPlace[] {
  const places: EventPlace[] = []
  for (const { role, mentionId } of draft.participants) {
    const mention = mentionId ? reading.mentionById.get(mentionId) : undefined
    if (!mention) continue
    if (role === 'actor' || role === 'speaker') {
      // "the WHO says 460 were killed": who tells of a deed was not there.
      const isThere = role === 'actor' || draft.type.told === 'speech'
      if (isThere && isSeat(reading, mention)) places.push(...placed(mention, 'seat'))
      // "California has reported seven cases"
      else if (draft.type.told === 'befall' && !mention.attributive && mention.kind === 'name')
        places.push(...placed(mention, 'site'))
      continue
    }
    if (mention.attributive) continue
    const as =
      role === 'target' ? targetRole(draft) : role === 'topic' && isOfConcern(draft) ? 'scope' : undefined
    if (as) places.push(...seriesFrom(reading, mention, draft).flatMap(one => placed(one, as)))
  }
  return places
}

const isOfConcern = ({ type }: Draft): boolean => type.site === 'scope'

/** A place with those its list goes on with. */
const seriesFrom = (reading: Reading, mention: Mention, { end }: Draft): Mention[] =>
  seriesOf(reading, mention, tokenAt(reading, mention.start), end)

/** "destroyed much of the port of Beirut", "the Fuego volcano erupted": where what is struck, or does it by itself, lies. */
function fromObject(
  reading: Reading,
  { passive, subject, object, end, trigger }: Draft,
  type: EventType,
): EventPlace[] {
  if (type.site !== 'target' && type.told !== 'befall') return []
  const struck = passive || (!object && trigger.row.frame === 'theme') ? subject : object
  const mention = struck && (placeOf(reading, struck) ?? cityWithin(reading, struck))
  if (!mention) return []
  const role = type.site === 'target' ? 'target' : 'site'
  return seriesOf(reading, mention, struck.head, end).flatMap(one => placed(one, role))
}

/** "left the Tripoli area in Libya", "were flown to Tripoli": a place among the words for what is left or reached. */
function fromGoal(reading: Reading, draft: Draft): EventPlace[] {
  const { type, passive, trigger } = draft
  if (type.site !== 'move') return []
  const isBrought = passive && lastWord(trigger.row.phrase) === 'to'
  const goal = isBrought ? phraseFrom(reading, trigger.after, draft.end) : passive ? undefined : draft.object
  const mention = goal && placeOf(reading, goal)
  const role = mention && targetRole(draft)
  return role ? placed(mention, role) : []
}

/** "appeared before Leeds Crown Court", "London's High Court found": the town among the court's own words. */
function fromCourt(reading: Reading, court: Phrase | undefined): EventPlace[] {
  if (!court || reading.tokens[court.head]!.folded !== 'court') return []
  const mention = cityWithin(reading, court)
  return mention ? placed(mention, 'site') : []
}

/** "The Baghdad bombing", "the embassy attack", "Iraq War": a place among the noun's own words. */
function fromOwnWords(reading: Reading, draft: Draft): EventPlace[] {
  if (draft.group) return []
  const befalls = draft.type.told === 'befall'
  for (let i = draft.phrase.from; i < draft.phrase.head; i++) {
    const mention = reading.mentions[i]!.find(
      one =>
        (befalls || one.kind !== 'demonym') &&
        one.kind !== 'implied' &&
        one.end <= reading.tokens[draft.phrase.head]!.start,
    )
    const place = mention?.placeIds[0]
      ? reading.source.knowledge.gazetteer.place(mention.placeIds[0])
      : undefined
    const wide = place?.type === 'country' && !befalls
    if (!mention || !place || wide || place.type === 'government') continue
    return placed(mention, draft.type.site === 'target' ? 'target' : 'site')
  }
  return []
}

function isSeat(reading: Reading, mention: Mention): boolean {
  const place = mention.placeIds[0]
    ? reading.source.knowledge.gazetteer.place(mention.placeIds[0])
    : undefined
  return (
    mention.kind === 'metonym' ||
    place?.type === 'government' ||
    place?.type === 'organisation' ||
    place?.type === 'facility'
  )
}
