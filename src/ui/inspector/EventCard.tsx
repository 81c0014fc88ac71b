import { eventsInOrder, linksOf, markOf } from '../../app/event-view.ts'
import { formatRange } from '../../app/format-date.ts'
import { formatMoment } from '../../app/format-moment.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { CorrectEvent } from '../correct/CorrectEvent.tsx'
import { Corrected } from '../correct/Corrected.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Mark } from '../map/marks.tsx'
import { typeName } from '../type-name.ts'
import { Arithmetic } from './Arithmetic.tsx'
import { excerptOf } from './excerpt.ts'
import { HowSure } from './HowSure.tsx'
import { CardHead, CorrectButton, LinkRow, References, Section } from './parts.tsx'
import { WhoAndWhere } from './WhoAndWhere.tsx'

/** The inspector of one event: when, who, where, and what it hangs together with. */
export function EventCard({ story, event }: { story: Story; event: StoryEvent }) {
  const { session } = useDesk()
  const links = linksOf(story, event)
  const mark = markOf(event, session.places.value)
  return (
    <>
      <CardHead
        eyebrow={
          <>
            {mark && <Mark {...mark} />}
            {typeName(event.type)}
            <span class="quiet">· {wording().event.modality[event.modality]}</span>
          </>
        }
        title={event.label}
        lang="en"
      />
      <div class="scroll">
        <Corrected story={story} subjects={[{ kind: 'event', id: event.id }]} />
        <Section
          title={wording().inspector.date}
          aside={event.date?.evidence === 'background' ? wording().place.evidence.background : undefined}
        >
          <Arithmetic story={story} event={event} />
        </Section>
        {event.participants.length + event.places.length > 0 && (
          <Section title={wording().inspector.whoAndWhere}>
            <WhoAndWhere story={story} event={event} />
          </Section>
        )}
        {links.length > 0 && (
          <Section title={wording().inspector.links} aside={String(links.length)}>
            {links.map(view => (
              <LinkRow
                key={view.link.id}
                view={view}
                words={[view.other.label, formatMoment(view.other, story.article.published, '')]
                  .filter(Boolean)
                  .join(', ')}
              />
            ))}
          </Section>
        )}
        <Section title={wording().inspector.howSure}>
          <HowSure story={story} event={event} />
        </Section>
        <Section title={wording().inspector.inTheText}>
          <Told story={story} event={event} />
        </Section>
        {event.reference && <Known event={event} />}
        <CorrectEvent key={event.id} story={story} event={event} />
      </div>
      <Footer story={story} event={event} />
    </>
  )
}

function Told({ story, event }: { story: Story; event: StoryEvent }) {
  const { before, words, after } = excerptOf(story, event.trigger, 220)
  return (
    <p class="quote" lang="en">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  )
}

/** What is known of the event besides the text, set apart from it. */
function Known({ event }: { event: StoryEvent }) {
  const reference = event.reference!
  return (
    <Section title={wording().inspector.background}>
      <div class="known">
        <p>
          {wording().inspector.recognisedAs} <b lang="en">{reference.title}</b>,{' '}
          {formatRange(reference.date.earliest, reference.date.latest)}.
        </p>
        <References
          links={{
            ...(reference.wikidata && { wikidata: reference.wikidata }),
            ...(reference.wikipedia && { wikipedia: reference.wikipedia }),
          }}
          extra={reference.source ? wording().inspector.source(reference.source) : ''}
        />
      </div>
    </Section>
  )
}

function Footer({ story, event }: { story: Story; event: StoryEvent }) {
  const { open } = useDesk()
  const events = eventsInOrder(story)
  const at = events.findIndex(one => one.id === event.id)
  const step = (by: number) => {
    const next = events[at + by]
    if (next) open({ kind: 'event', id: next.id })
  }
  return (
    <footer>
      <CorrectButton />
      <span class="num quiet">{wording().inspector.eventOf(at + 1, events.length)}</span>
      <span class="grow" />
      <button
        type="button"
        class="btn icon"
        aria-label={wording().inspector.previousEvent}
        disabled={at === 0}
        onClick={() => step(-1)}
      >
        <Icon name="prev" />
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label={wording().inspector.nextEvent}
        disabled={at === events.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </footer>
  )
}
