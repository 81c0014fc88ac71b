import { eventsInOrder, linksOf, markOf, shortName } from '../../app/event-view.ts'
import { formatLongDay, formatRange, formatValue, formatWhen } from '../../app/format-date.ts'
import type { DerivationStep, EventDate, EventPlace, Participant, Story, StoryEvent } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Mark } from '../map/marks.tsx'
import { EVIDENCE_WORDS, MODALITY_WORDS, PARTICIPANT_WORDS, ROLE_WORDS } from '../words.ts'
import { excerptOf } from './excerpt.ts'
import { CardHead, LinkRow, References, Section } from './parts.tsx'

const TIMES = ['', '', ', twice', ', three times']

/** The inspector of one event: when, who, where, and what it hangs together with. */
export function EventCard({ story, event }: { story: Story; event: StoryEvent }) {
  const { session } = useDesk()
  const links = linksOf(story, event)
  const mark = markOf(event, session.places.value)
  const told = event.triggers.length
  const times = told < 2 ? '' : (TIMES[told] ?? `, ${told} times`)
  const type = event.type.replaceAll(/[-_]/g, ' ')
  return (
    <>
      <CardHead
        eyebrow={
          <>
            {mark && <Mark {...mark} />}
            {type.charAt(0).toUpperCase() + type.slice(1)}
            <span class="quiet">
              · {MODALITY_WORDS[event.modality]}
              {times}
            </span>
          </>
        }
        title={event.label}
      />
      <div class="scroll">
        <Section
          title="Date"
          aside={event.date?.evidence === 'background' ? EVIDENCE_WORDS.background : undefined}
        >
          <Arithmetic story={story} event={event} />
        </Section>
        {event.participants.length + event.places.length > 0 && (
          <Section title="Who and where">
            <WhoAndWhere story={story} event={event} />
          </Section>
        )}
        {links.length > 0 && (
          <Section title="Links" aside={String(links.length)}>
            {links.map(view => (
              <LinkRow
                key={view.link.id}
                view={view}
                words={`${view.other.label}${view.other.date ? `, ${formatWhen(view.other.date, story.article.published)}` : ''}`}
              />
            ))}
          </Section>
        )}
        <Section title="In the text">
          <Told story={story} event={event} />
        </Section>
        {event.reference && <Known event={event} />}
      </div>
      <Footer story={story} event={event} />
    </>
  )
}

function Told({ story, event }: { story: Story; event: StoryEvent }) {
  const { before, words, after } = excerptOf(story, event.trigger, 220)
  return (
    <p class="quote">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  )
}

/** The words a date was worked out from, and the rule above the result. */
function Arithmetic({ story, event }: { story: Story; event: StoryEvent }) {
  const { date } = event
  if (!date) return <p class="quiet">The text gives no date, and none follows from it.</p>
  const result =
    date.earliest === date.latest ? formatLongDay(date.earliest) : formatRange(date.earliest, date.latest)
  const steps = stepsBefore(date, event)
  return (
    <table class="dates">
      <tbody>
        {steps.map((step, i) => (
          <tr key={i}>
            <td>{step.from}</td>
            <td>
              {formatValue(step.to)}
              {step.note && <small>{step.note}</small>}
            </td>
          </tr>
        ))}
        <tr class="eq">
          <td>{event.short}</td>
          <td>
            {result}
            {date.earliest !== date.latest && (
              <small>{formatWhen(date, story.article.published)}, no closer</small>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** The steps without a last one that only says the result again. */
function stepsBefore(date: EventDate, event: StoryEvent): readonly DerivationStep[] {
  const last = date.derivation.at(-1)
  const again = last && !last.note && [event.short, event.label].includes(last.from)
  return again ? date.derivation.slice(0, -1) : date.derivation
}

function WhoAndWhere({ story, event }: { story: Story; event: StoryEvent }) {
  const background = event.places.some(at => at.evidence === 'background')
  return (
    <dl class="who">
      {groupBy(event.participants, one => PARTICIPANT_WORDS[one.role]).map(([head, some]) => (
        <Row key={head} head={head}>
          {some.map((one, i) => (
            <Who key={`${one.text} ${i}`} one={one} last={i === some.length - 1} />
          ))}
        </Row>
      ))}
      {groupBy(event.places, at => ROLE_WORDS[at.role]).map(([head, some]) => (
        <Row key={head} head={head}>
          <span class="chips">
            {[...new Map(some.map(at => [at.placeId, at])).values()].map(at => (
              <PlaceChip key={at.placeId} story={story} at={at} />
            ))}
          </span>
        </Row>
      ))}
      {background && (
        <Row head="">
          <small class="quiet">Background knowledge, dashed: the text does not give this place.</small>
        </Row>
      )}
    </dl>
  )
}

const Row = ({ head, children }: { head: string; children: preact.ComponentChildren }) => (
  <>
    <dt>{head}</dt>
    <dd>{children}</dd>
  </>
)

function Who({ one, last }: { one: Participant; last: boolean }) {
  const { seek } = useDesk()
  const { mentionId } = one
  return (
    <>
      {mentionId ? (
        <button type="button" class="link" onClick={() => seek(mentionId)}>
          {one.text}
        </button>
      ) : (
        one.text
      )}
      {last ? '' : ', '}
    </>
  )
}

function PlaceChip({ story, at }: { story: Story; at: EventPlace }) {
  const { session, open } = useDesk()
  const place = story.places.find(one => one.id === at.placeId)
  if (!place) return null
  const view = session.places.value.find(one => one.place.id === at.placeId)
  return (
    <button
      type="button"
      class={at.evidence === 'background' ? 'chip bg' : 'chip'}
      onClick={click => open({ kind: 'place', id: place.id }, click.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'place', id: place.id })}
      onPointerLeave={() => session.point(null)}
    >
      <Mark shape={view?.shape ?? 'city'} evidence={at.evidence} />
      {shortName(place)}
    </button>
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

/** What is known of the event besides the text, set apart from it. */
function Known({ event }: { event: StoryEvent }) {
  const reference = event.reference!
  const { earliest, latest } = reference.date
  const same = event.date?.earliest === earliest && event.date.latest === latest
  return (
    <Section title="Background knowledge">
      <div class="known">
        <p>
          Recognised as <b>{reference.title}</b>
          {same ? '.' : ', '}
          {!same && (earliest === latest ? formatLongDay(earliest) : formatRange(earliest, latest))}
          {!same && '.'}
        </p>
        <References
          links={{
            ...(reference.wikidata && { wikidata: reference.wikidata }),
            ...(reference.wikipedia && { wikipedia: reference.wikipedia }),
          }}
          extra={reference.source ? `Source: ${reference.source}` : ''}
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
      <span class="num quiet">
        {at + 1} of {events.length} events
      </span>
      <span class="grow" />
      <button
        type="button"
        class="btn icon"
        aria-label="Previous event"
        disabled={at === 0}
        onClick={() => step(-1)}
      >
        <Icon name="prev" />
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label="Next event"
        disabled={at === events.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </footer>
  )
}
