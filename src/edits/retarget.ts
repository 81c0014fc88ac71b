import type { EventPlace, StoryEvent } from '../model/event.ts'
import type { Mention } from '../model/mention.ts'
import type { Place } from '../model/place.ts'
import { contains } from '../model/span.ts'
import type { Sentence, Story } from '../model/story.ts'
import { changeMentions, said } from './mentions.ts'
import { withPlace } from './places.ts'

/** What mentions shall stand for, and what their ledgers say of it. */
export interface Retarget {
  /** The place, or null for none. */
  readonly to: Place | null
  /** Of several places a mention stands for, the only one that gives way; all do where left out. */
  readonly instead?: string | undefined
  readonly words: string
}

/** Points a person's choice counts for in the ledger: as many as there are. */
const CERTAIN = 100

/**
 * Gives mentions another place, and takes along what hangs on them: descriptions that took their place from these
 * mentions, and the places of events told there. Nothing else of the story changes.
 */
export function retarget(story: Story, ids: ReadonlySet<string>, change: Retarget): Story {
  const { to, instead } = change
  const chosen = story.mentions.filter(one => ids.has(one.id))
  const leaving = new Set(chosen.flatMap(one => (instead ? [instead] : one.placeIds)))
  if (to) leaving.delete(to.id)
  const followers = followersOf(story, ids, to ? leaving : unnamed(story, ids, leaving))
  const follows = [said(`Takes its place from “${chosen[0]?.surface ?? ''}”, which you corrected`)]
  const mentions = story.mentions.map(one => {
    if (ids.has(one.id)) return byHand(one, story, change, leaving)
    if (!followers.has(one.id)) return one
    return { ...one, ...placedAt(one, to, leaving), evidence: 'user' as const, reasons: follows }
  })
  const touched = mentions.filter(one => ids.has(one.id) || followers.has(one.id))
  return moveEvents({ ...(to ? withPlace(story, to) : story), mentions }, touched, leaving, to)
}

/** A mention that a person placed: it takes its place from no other words any more. */
function byHand(mention: Mention, story: Story, change: Retarget, leaving: ReadonlySet<string>): Mention {
  const { antecedent: _no, chosen: _old, ...rest } = mention
  return {
    ...rest,
    ...placedAt(mention, change.to, leaving),
    ...chosenOf(mention, change),
    evidence: 'user',
    reasons: byPerson(mention, story, change.words),
  }
}

/** Which of several places a person chose: the others stand as they stood. */
function chosenOf(mention: Mention, { to, instead }: Retarget): Pick<Mention, 'chosen'> {
  if (!to || instead === undefined || mention.placeIds.length < 2) return {}
  const placeIds = [...(mention.chosen?.placeIds ?? []).filter(id => id !== instead), to.id]
  return { chosen: { placeIds, others: mention.chosen?.others ?? mention.evidence } }
}

/** The ledger of a mention that a person placed: their word alone counts, the analysis' reasons were for another place. */
export const byPerson = (mention: Mention, story: Story, words: string) => [
  said(words, CERTAIN),
  ...before(mention, story),
]

/** What the analysis had chosen stays on record. */
function before(mention: Mention, story: Story) {
  if (mention.evidence === 'user') return mention.reasons.filter(one => one.words.startsWith(HAD))
  const names = mention.placeIds.flatMap(id => story.places.find(place => place.id === id)?.name ?? [])
  return names.length > 0 ? [said(`${HAD}${names.join(', ')}`)] : []
}

const HAD = 'The analysis had chosen '

/** Mentions that go back to these for their place, however long the chain, where no other mention still gives it. */
function followersOf(story: Story, ids: ReadonlySet<string>, leaving: ReadonlySet<string>): Set<string> {
  const followers = new Set<string>()
  // Antecedents stand before what points to them, so one pass in reading order finds chains.
  for (const one of story.mentions) {
    const from = one.antecedent
    if (from === undefined || ids.has(one.id) || !(ids.has(from) || followers.has(from))) continue
    if (one.evidence !== 'user' && one.placeIds.some(id => leaving.has(id))) followers.add(one.id)
  }
  return followers
}

/** Of these places, those that no other name stands for: what only describes them has nothing left to go by. */
const unnamed = (story: Story, ids: ReadonlySet<string>, places: ReadonlySet<string>): Set<string> =>
  new Set(
    [...places].filter(
      id => !story.mentions.some(one => !ids.has(one.id) && !one.antecedent && one.placeIds.includes(id)),
    ),
  )

function placedAt(mention: Mention, to: Place | null, leaving: ReadonlySet<string>): Partial<Mention> {
  const stay = mention.placeIds.filter(id => !leaving.has(id) && id !== to?.id)
  const at = mention.placeIds.findIndex(id => leaving.has(id))
  const placeIds = to ? [...stay.slice(0, Math.max(0, at)), to.id, ...stay.slice(Math.max(0, at))] : stay
  const rivals = mention.candidates.filter(one => one.placeId !== to?.id)
  const chosen = to && {
    ...(mention.candidates.find(one => one.placeId === to.id) ?? {}),
    ...{ placeId: to.id, name: to.name, lat: to.lat, lon: to.lon, score: 1 },
  }
  return {
    placeIds,
    candidates: [
      ...(chosen ? [chosen] : []),
      ...rivals.map(one => ({ ...one, score: placeIds.includes(one.placeId) ? one.score : 0 })),
    ],
    confidence: to ? 1 : 0,
  }
}

/** The places of events that these mentions alone told follow them. */
function moveEvents(
  story: Story,
  touched: readonly Mention[],
  leaving: ReadonlySet<string>,
  to: Place | null,
): Story {
  if (leaving.size === 0) return story
  const ids = new Set(touched.map(one => one.id))
  const named = story.mentions.filter(one => !one.eventId && one.placeIds.some(id => leaving.has(id)))
  const moves = (event: StoryEvent, placeId: string) => {
    const others = named.filter(one => one.placeIds.includes(placeId))
    if (others.length === 0) return true
    const told = tellingSentences(story, event)
    const within = (one: Mention) => told.some(sentence => contains(sentence, one))
    return touched.some(within) && !others.some(within)
  }
  const events = story.events.map(event => {
    const gone = new Set(event.places.map(at => at.placeId).filter(id => leaving.has(id) && moves(event, id)))
    return moved(event, gone, ids, leaving, to)
  })
  const changed = new Set(events.filter((event, i) => event !== story.events[i]).map(event => event.id))
  return impliedFollow({ ...story, events }, changed, leaving, to)
}

const tellingSentences = (story: Story, event: StoryEvent): Sentence[] =>
  story.sentences.filter(sentence => event.triggers.some(trigger => contains(sentence, trigger)))

function moved(
  event: StoryEvent,
  gone: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  leaving: ReadonlySet<string>,
  to: Place | null,
): StoryEvent {
  const theirs = event.participants.some(
    one => one.mentionId && ids.has(one.mentionId) && leaving.has(one.placeId ?? ''),
  )
  if (gone.size === 0 && !theirs) return event
  return {
    ...event,
    places: swapPlaces(event.places, gone, to),
    participants: event.participants.map(one => {
      if (!one.mentionId || !ids.has(one.mentionId) || !leaving.has(one.placeId ?? '')) return one
      const { placeId: _left, ...rest } = one
      return to ? { ...rest, placeId: to.id } : rest
    }),
  }
}

/** An event's places with some of them another, each once in each role. */
export function swapPlaces(
  places: readonly EventPlace[],
  gone: ReadonlySet<string>,
  to: Place | null,
): readonly EventPlace[] {
  const swapped = places.flatMap(at =>
    !gone.has(at.placeId) ? [at] : to ? [{ ...at, placeId: to.id, evidence: 'user' as const }] : [],
  )
  const once = new Map<string, EventPlace>()
  for (const at of swapped) {
    const key = `${at.role} ${at.placeId}`
    if (!once.has(key) || at.evidence === 'user') once.set(key, at)
  }
  return [...once.values()]
}

/** "the march" is where the march was. */
function impliedFollow(
  story: Story,
  events: ReadonlySet<string>,
  leaving: ReadonlySet<string>,
  to: Place | null,
): Story {
  const ids = new Set(
    story.mentions
      .filter(one => one.eventId && events.has(one.eventId) && one.placeIds.some(id => leaving.has(id)))
      .map(one => one.id),
  )
  return ids.size === 0 ? story : changeMentions(story, ids, one => placedAt(one, to, leaving))
}
