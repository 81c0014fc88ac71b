import { analyse, type StoryEvent } from '../../../src/index.ts'
import { rulesOfEvents } from '../../support/knowledge.ts'

/** A Friday: what "Friday" means in these tests where nothing else dates them. */
export const PUBLISHED = '2020-01-24'

export interface Told {
  readonly text: string
  readonly events: readonly StoryEvent[]
}

/** The events that rules tell in a text, with the project's own knowledge but for what was learnt of events. */
export function tell(text: string, published = PUBLISHED): Told {
  return { text, events: analyse(text, { knowledge: rulesOfEvents(), published }).events }
}

/** The one event of a type; undefined if there is none, an error if there are several. */
export function only(told: Told, type: string): StoryEvent | undefined {
  const found = told.events.filter(event => event.type === type)
  if (found.length > 1) throw new Error(`Got ${found.length} events of the type ${type}, expected one.`)
  return found[0]
}

/** `type: trigger|trigger` of every event, in order. */
export const triggersOf = ({ text, events }: Told): string[] =>
  events.map(
    event => `${event.type}: ${event.triggers.map(({ start, end }) => text.slice(start, end)).join('|')}`,
  )

/** The same of what rules tell in a text. */
export const rulesTell = (text: string): string[] => triggersOf(tell(text))

/** `role text` of every participant. */
export const partsOf = (event: StoryEvent | undefined): string[] =>
  (event?.participants ?? []).map(({ role, text }) => `${role} ${text}`)

/** `role place` of every place. */
export const placesOf = (event: StoryEvent | undefined): string[] =>
  (event?.places ?? []).map(({ role, placeId }) => `${role} ${placeId}`)
