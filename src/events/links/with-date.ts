import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'

/**
 * The same event with another date. Field by field: engines give what is spread out a shape of its own, and all that
 * comes after asks for events.
 */
export const withDate = (event: StoryEvent, date: EventDate | null): StoryEvent => ({
  id: event.id,
  type: event.type,
  label: event.label,
  short: event.short,
  trigger: event.trigger,
  triggers: event.triggers,
  participants: event.participants,
  places: event.places,
  date,
  modality: event.modality,
  excerpt: event.excerpt,
})
