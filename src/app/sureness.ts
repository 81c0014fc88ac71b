import { contains, type Evidence, type Mention, type Story, type StoryEvent } from '../index.ts'
import { wording } from '../words/wording.ts'
import { mainPlaces } from './event-view.ts'
import { daysOf } from './story-time.ts'

/** How sure an event's date and place are. */
export interface Sureness {
  /** How many days the date leaves open, 1 for a day known; null without a date. */
  readonly days: number | null
  /** On what evidence it lies at its main place; null without a place. */
  readonly place: Evidence | null
  /** How sure the mention nearest to its words is that names that place, 0–1; null where none does. */
  readonly confidence: number | null
}

/** How closely the date is known, and on what the place stands. */
export function surenessOf(story: Story, event: StoryEvent): Sureness {
  const days = daysOf(event)
  const main = mainPlaces(event)
  const at = event.places.find(place => main.includes(place.placeId))
  return {
    days: days && days.to - days.from + 1,
    place: at?.evidence ?? null,
    confidence: nearestMention(story, event, main)?.confidence ?? null,
  }
}

function nearestMention(story: Story, event: StoryEvent, places: readonly string[]): Mention | undefined {
  const near = story.mentions.filter(
    mention => contains(event.excerpt, mention) && mention.placeIds.some(id => places.includes(id)),
  )
  const distance = (mention: Mention) => Math.abs(mention.start - event.trigger.start)
  return near.sort((a, b) => distance(a) - distance(b))[0]
}

/** "to the day", "within 21 days", "within 9 years": how closely a date is known. */
export function closeness(days: number): string {
  const { dates } = wording()
  if (days === 1) return dates.knownToTheDay
  if (days <= 60) return dates.withinDays(days)
  if (days < 700) return dates.withinMonths(Math.round(days / 30.44))
  return dates.withinYears(Math.round(days / 365.25))
}
