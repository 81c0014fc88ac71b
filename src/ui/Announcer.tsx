import { formatWhen } from '../app/format-date.ts'
import type { PlaceView } from '../app/place-view.ts'
import type { Choice } from '../app/session.ts'
import type { Story } from '../index.ts'
import { useDesk } from './desk.ts'
import { count } from './words.ts'

/** Says once what was chosen, for those who do not see the card open. */
export function Announcer() {
  const { session } = useDesk()
  const story = session.story.value
  const chosen = session.chosen.value
  return (
    <div class="unseen" role="status">
      {story && chosen ? sayChoice(story, session.places.value, chosen) : ''}
    </div>
  )
}

function sayChoice(story: Story, views: readonly PlaceView[], choice: Choice): string {
  if (choice.kind === 'event') {
    const event = story.events.find(one => one.id === choice.id)
    if (!event) return ''
    return `Event: ${event.label}, ${event.date ? formatWhen(event.date, story.article.published) : 'no date'}`
  }
  const mention = choice.kind === 'mention' ? story.mentions.find(one => one.id === choice.id) : undefined
  const id = mention ? mention.placeIds[0] : choice.id
  const view = views.find(one => one.place.id === id)
  if (!view) return mention ? `“${mention.surface}”: not placed` : ''
  const said = mention ? `“${mention.surface}”: ` : 'Place: '
  return `${said}${view.place.name}, ${count(view.mentions.length, 'mention')}, ${count(view.events.length, 'event')}`
}
