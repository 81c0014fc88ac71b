import { whereOf } from '../app/event-view.ts'
import { formatMoment } from '../app/format-moment.ts'
import type { PlaceView } from '../app/place-view.ts'
import type { Choice } from '../app/session.ts'
import type { Story, StoryEvent } from '../index.ts'
import { count } from '../words/count.ts'
import { wording } from '../words/wording.ts'
import { useDesk } from './desk.ts'
import { excerptOf } from './inspector/excerpt.ts'

/** Says once what was chosen, for those who do not see the card open. */
export function Announcer() {
  const { session, player } = useDesk()
  const step = player.step.value
  const story = session.story.value
  const chosen = session.chosen.value
  return (
    <div class="unseen" role="status">
      {story && step ? sayStep(story, step, player.at.value, player.steps.value.length) : ''}
      {story && chosen && !step ? sayChoice(story, session.places.value, chosen) : ''}
    </div>
  )
}

/** "3 of 25: 8 Jan, Al Asad Airbase. In retaliation, Tehran launched …". */
function sayStep(story: Story, event: StoryEvent, at: number, all: number): string {
  const when = formatMoment(event, story.article.published)
  const { before, words, after } = excerptOf(story, event.trigger)
  const head = [when, whereOf(event, story)].filter(Boolean).join(', ')
  return `${wording().page.saidStep(at + 1, all, head)}${before}${words}${after}`
}

function sayChoice(story: Story, views: readonly PlaceView[], choice: Choice): string {
  const { page } = wording()
  if (choice.kind === 'event') {
    const event = story.events.find(one => one.id === choice.id)
    if (!event) return ''
    const when = formatMoment(event, story.article.published)
    return wording().page.saidEvent(event.label, when)
  }
  const mention = choice.kind === 'mention' ? story.mentions.find(one => one.id === choice.id) : undefined
  const id = mention ? mention.placeIds[0] : choice.id
  const view = views.find(one => one.place.id === id)
  if (!view) return mention ? page.saidMention(mention.surface, page.notPlaced) : ''
  const what = `${view.place.name}, ${count(view.mentions.length, 'mention')}, ${count(view.events.length, 'event')}`
  return mention ? page.saidMention(mention.surface, what) : page.saidPlace(what)
}
