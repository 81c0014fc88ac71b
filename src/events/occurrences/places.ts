import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { tokenAt } from '../../text/token-at.ts'
import { fromAttached } from './attached-places.ts'
import { fromDistance } from './distance-places.ts'
import type { Draft } from './draft.ts'
import type { EventType } from './lexicon.ts'
import { fromOpenings } from './opening-places.ts'
import { fromOwnThings } from './own-things.ts'
import { cityWithin, placeOf } from './phrase-place.ts'
import { type Phrase, phraseFrom } from './phrases.ts'
import { AT, distinct, placed } from './place-list.ts'
import { lastWord, targetRole } from './place-roles.ts'
import { seriesOf } from './place-series.ts'
import type { Reading } from './reading.ts'
import { fromWhere } from './where-places.ts'

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
  return mention.kind === 'metonym' || place?.type === 'government' || place?.type === 'facility'
}
