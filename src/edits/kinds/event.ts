import type { StoryEvent } from '../../model/event.ts'
import type { Story } from '../../model/story.ts'
import { changeEvent, eventOf, excerptAt, shortOf, withFields } from '../events.ts'
import { findQuote } from '../quote.ts'
import type { Edit } from './edit.ts'
import { withoutMentions } from './unmark.ts'

/** An event is otherwise than the analysis says. */
export const editEvent: Edit<'edit-event'> = (story, { event, change }, known) => {
  const told = eventOf(story, event)
  if (!told) return null
  const [placed, next] = withFields(story, told, change, known)
  return changeEvent(placed, next)
}

/** There is no such event. What it implied and what it was linked to goes with it. */
export const removeEvent: Edit<'remove-event'> = (story, { event }) => {
  const told = eventOf(story, event)
  if (!told) return findQuote(story.article.text, event.trigger) ? story : null
  const implied = story.mentions.filter(one => one.eventId === told.id && one.kind === 'implied')
  const rest = withoutMentions(story, new Set(implied.map(one => one.id)))
  return {
    ...rest,
    events: rest.events.filter(one => one.id !== told.id),
    links: rest.links.filter(link => link.from !== told.id && link.to !== told.id),
  }
}

/** These words tell an event. */
export const addEvent: Edit<'add-event'> = (story, { at, event }, known) => {
  const span = findQuote(story.article.text, at)
  if (!span) return null
  const bare: StoryEvent = {
    ...{
      id: freeId(story, `ue${span.start}`),
      type: event.type,
      label: event.label,
      short: shortOf(event.label),
    },
    ...{ trigger: span, triggers: [span], excerpt: excerptAt(story, span) },
    ...{ participants: [], places: [], date: null, modality: event.modality },
  }
  const [placed, added] = withFields(story, bare, event, known)
  return { ...placed, events: [...placed.events, added] }
}

/** Two events may be told by the same words. */
function freeId(story: Story, wanted: string): string {
  const taken = new Set(story.events.map(event => event.id))
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  return id
}
