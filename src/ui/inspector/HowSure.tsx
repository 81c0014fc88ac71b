import { closeness, surenessOf } from '../../app/sureness.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { certaintyWord, EVIDENCE_WORDS, hundredths, MODALITY_WORDS } from '../words.ts'

const TIMES = ['', 'once', 'twice', 'three times']

/** How sure an event is: how it is told, how closely its date is known, and on what its place stands. */
export function HowSure({ story, event }: { story: Story; event: StoryEvent }) {
  const { days, place, confidence } = surenessOf(story, event)
  const told = event.triggers.length
  return (
    <dl class="who">
      <dt>Told</dt>
      <dd>
        {MODALITY_WORDS[event.modality]}, {TIMES[told] ?? `${told} times`}
      </dd>
      <dt>Date</dt>
      <dd>
        {days === null ? 'not known' : closeness(days)}
        {event.date?.evidence === 'background' && ', background knowledge'}
      </dd>
      <dt>Place</dt>
      <dd>
        {place === null ? 'not known' : EVIDENCE_WORDS[place]}
        {place === 'text' &&
          confidence !== null &&
          `, ${certaintyWord(confidence)}: ${hundredths(confidence)} of 100`}
      </dd>
    </dl>
  )
}
