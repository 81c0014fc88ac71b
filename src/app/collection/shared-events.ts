import { fold, type Place, type Story, type StoryEvent } from '../../index.ts'
import { mainPlaces } from '../event-view.ts'
import { byDate } from '../time-order.ts'
import { daysApart, daysLong } from './days.ts'

/** An event as one article tells it. */
export interface Telling {
  /** Position of the article in the collection, from 0. */
  readonly report: number
  readonly event: StoryEvent
  /** The places it is drawn at. */
  readonly places: readonly Place[]
}

/** One event and every article that tells it, one telling an article. */
export interface SharedEvent {
  /** Different for every event of the collection. */
  readonly id: string
  /** The earliest told first. */
  readonly tellings: readonly Telling[]
}

/** Days by which two reports may differ on one event's date. */
const NEAR_DAYS = 3
/** What two tellings must share, in points: the rows of `likeness`. */
const ENOUGH = 4
/** A date told no closer than this, in days, says little. */
const VAGUE = 7
/** So many events of one kind and place, the latest before, are compared with each: thousands on one day stay linear. */
const LOOKED_AT = 8

/**
 * Joins the events that several articles tell: of one type, at one place or one that holds the other, on overlapping or
 * near days, with the more shared participants the less else agrees. Two events of one article are never joined: its
 * own reading has told them apart. In the order of their dates, undated last; n log n in the events.
 */
export function sharedEvents(stories: readonly Story[]): SharedEvent[] {
  const open = new Map<string, Group[]>()
  const groups: Group[] = []
  for (const telling of tellingsOf(stories)) {
    const words = wordsOf(telling.event)
    const best = bestGroup(telling, words, open)
    if (best) {
      best.tellings.push(telling)
      best.reports.add(telling.report)
      continue
    }
    const group: Group = { tellings: [telling], reports: new Set([telling.report]), words }
    groups.push(group)
    for (const key of keysOf(telling)) {
      const others = open.get(key)
      if (others) others.push(group)
      else open.set(key, [group])
    }
  }
  return groups.map(({ tellings }) => ({
    id: `${tellings[0]!.report} ${tellings[0]!.event.id}`,
    tellings,
  }))
}

/** Events known as one so far; new ones are compared with the first telling, so that near days do not chain. */
interface Group {
  readonly tellings: Telling[]
  readonly reports: Set<number>
  readonly words: Words
}

function tellingsOf(stories: readonly Story[]): Telling[] {
  return stories
    .flatMap((story, report) => {
      const places = new Map(story.places.map(place => [place.id, place]))
      return story.events.map(event => ({
        report,
        event,
        places: mainPlaces(event).flatMap(id => places.get(id) ?? []),
      }))
    })
    .sort((a, b) => byDate(a.event, b.event) || a.report - b.report)
}

function bestGroup(telling: Telling, words: Words, open: ReadonlyMap<string, readonly Group[]>) {
  let best: Group | null = null
  let most = ENOUGH - 1
  for (const key of keysOf(telling))
    for (const group of open.get(key)?.slice(-LOOKED_AT) ?? []) {
      if (group.reports.has(telling.report)) continue
      const score = likeness(group, telling, words)
      if (score <= most) continue
      most = score
      best = group
    }
  return best
}

/** Points: dates 0–2, places 0–2, participants 0–2; 0 for what rules it out. */
function likeness(group: Group, telling: Telling, words: Words): number {
  const [first] = group.tellings
  const dates = datesAlike(first!.event, telling.event)
  if (dates === null || first!.event.type !== telling.event.type) return 0
  const roles = [...words].filter(([role, said]) => shares(group.words.get(role), said)).length
  const places = placesAlike(first!.places, telling.places)
  // Told of two places, it is one event only where the day is known and both sides of it are the same.
  if (places === 0) return dates === 2 && roles >= 2 ? ENOUGH : 0
  return dates + places + Math.min(2, roles)
}

/** 2: overlapping and known to a week, 1: overlapping or near, 0: not both told, null: days apart. */
function datesAlike({ date: a }: StoryEvent, { date: b }: StoryEvent): 0 | 1 | 2 | null {
  if (!a || !b) return 0
  const apart = daysApart(a, b)
  if (apart > NEAR_DAYS) return null
  return apart === 0 && daysLong(a) <= VAGUE && daysLong(b) <= VAGUE ? 2 : 1
}

/** 2: one place in common, 1: one holds the other, 0: neither. */
function placesAlike(some: readonly Place[], others: readonly Place[]): 0 | 1 | 2 {
  if (some.some(a => others.some(b => a.id === b.id))) return 2
  return some.some(a => others.some(b => holds(a, b) || holds(b, a))) ? 1 : 0
}

/** Whether a country holds a place, or a first-order division does. */
export const holds = (whole: Place, part: Place): boolean =>
  whole.country !== '' &&
  whole.country === part.country &&
  ((whole.type === 'country' && part.type !== 'country') ||
    (whole.type === 'admin1' && part.type !== 'admin1' && part.admin1 === whole.name))

/** Under which an event is found again: its place, what holds it, its day. */
const keysOf = ({ event, places }: Telling): string[] => [
  ...places.map(({ id }) => `${event.type} at ${id}`),
  ...places.map(({ country }) => `${event.type} in ${country}`),
  ...(event.date ? [`${event.type} on ${event.date.earliest}`] : []),
]

/** What is said of each role, in words that tell something. */
type Words = ReadonlyMap<string, ReadonlySet<string>>

/** Words that are said of anyone. */
const EMPTY = new Set(
  'the and his her its their some many several people persons men women others'.split(' '),
)

const wordsOf = ({ participants }: StoryEvent): Words => {
  const words = new Map<string, Set<string>>()
  for (const { role, text } of participants) {
    const said = words.get(role) ?? new Set<string>()
    for (const word of fold(text).match(/\p{L}{3,}/gu) ?? []) if (!EMPTY.has(word)) said.add(word)
    words.set(role, said)
  }
  return words
}

const shares = (some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): boolean =>
  some !== undefined && [...others].some(word => some.has(word))
