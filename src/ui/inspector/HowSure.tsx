import { closeness, surenessOf } from '../../app/sureness.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { certaintyWord, hundredths } from '../words.ts'

/** How sure an event is: how it is told, how closely its date is known, and on what its place stands. */
export function HowSure({ story, event }: { story: Story; event: StoryEvent }) {
  const { days, place, confidence } = surenessOf(story, event)
  const told = event.triggers.length
  const { inspector } = wording()
  const date = days === null ? inspector.notKnown : closeness(days)
  return (
    <dl class="who">
      <dt>{inspector.told}</dt>
      <dd>{inspector.toldTimes(wording().event.modality[event.modality], told)}</dd>
      <dt>{inspector.date}</dt>
      <dd>{event.date?.evidence === 'background' ? inspector.withBackground(date) : date}</dd>
      <dt>{inspector.place}</dt>
      <dd>
        {place === null ? inspector.notKnown : wording().place.evidence[place]}
        {place === 'text' &&
          confidence !== null &&
          `, ${wording().place.of100(certaintyWord(confidence), hundredths(confidence))}`}
      </dd>
    </dl>
  )
}
