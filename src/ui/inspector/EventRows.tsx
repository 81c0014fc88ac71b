import { formatMoment } from '../../app/format-moment.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { count } from '../../words/count.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Events shown before the rest is folded. */
const EVENTS = 4

/** What happened at a place, each row opening its event. */
export function EventRows({ story, events }: { story: Story; events: readonly StoryEvent[] }) {
  const rows = (some: readonly StoryEvent[]) =>
    some.map(event => <EventLine key={event.id} story={story} event={event} />)
  return (
    <>
      {rows(events.slice(0, EVENTS))}
      {events.length > EVENTS && (
        <details class="more">
          <summary>{count(events.length - EVENTS, 'more event')}</summary>
          {rows(events.slice(EVENTS, 200))}
        </details>
      )}
    </>
  )
}

function EventLine({ story, event }: { story: Story; event: StoryEvent }) {
  const { session, open } = useDesk()
  return (
    <button
      type="button"
      class="rel one when"
      onClick={click => open({ kind: 'event', id: event.id }, click.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'event', id: event.id })}
      onPointerLeave={() => session.point(null)}
    >
      <Icon name="clock" />
      <span>
        <b lang="en">{event.label}</b>
        <small class="quiet">{formatMoment(event, story.article.published)}</small>
      </span>
    </button>
  )
}
