import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { markOf, whereOf } from '../../app/event-view.ts'
import { formatMoment } from '../../app/format-moment.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { ByYou } from '../correct/Corrected.tsx'
import { useDesk } from '../desk.ts'
import { Mark } from '../map/marks.tsx'
import { type EventGroup, groupEvents } from './groups.ts'
import { walkRows } from './walk-rows.ts'
import './lists.css'

/** Rows drawn at once. */
const ROWS = 300

/** Every event of the story in time order. */
export function EventList({ story }: { story: Story }) {
  const shown = useSignal(ROWS)
  const groups = useMemo(() => groupEvents(story), [story, wording()])
  const rows = useRef<HTMLDivElement>(null)
  const { player } = useDesk()
  // A list beside the played story goes along.
  useEffect(() => {
    if (player.step.value) rows.current?.querySelector('.ev.on')?.scrollIntoView({ block: 'nearest' })
  }, [player.step.value])
  if (groups.length === 0) return <p class="none">{wording().lists.noEvent}</p>
  return (
    <div class="rows" ref={rows}>
      {upTo(groups, shown.value).map(group => (
        <section key={group.title}>
          <h2 class="caps ev-group">{group.title}</h2>
          <ul>
            {group.events.map(event => (
              <li key={event.id}>
                <EventRow story={story} event={event} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.value < story.events.length && (
        <button
          type="button"
          class="btn line more-rows"
          onClick={() => {
            shown.value += ROWS
          }}
        >
          {count(story.events.length - shown.value, 'more event')}
        </button>
      )}
    </div>
  )
}

/** The first rows of the groups, as many as are asked for. */
function upTo(groups: readonly EventGroup[], rows: number): EventGroup[] {
  let left = rows
  return groups.flatMap(group => {
    const events = group.events.slice(0, Math.max(0, left))
    left -= events.length
    return events.length > 0 ? [{ ...group, events }] : []
  })
}

function EventRow({ story, event }: { story: Story; event: StoryEvent }) {
  const { session, open, player, focus } = useDesk()
  const out = !player.open.value && focus.value !== null && !focus.value.events.has(event.id)
  const chosen = session.chosen.value?.kind === 'event' && session.chosen.value.id === event.id
  const pointed = session.pointed.value?.kind === 'event' && session.pointed.value.id === event.id
  const dim = session.leftOut.value.events.has(event.id)
  const real = event.modality === 'asserted' || event.modality === 'reported'
  const mark = markOf(event, session.places.value)
  const note = event.modality === 'asserted' ? '' : wording().event.modality[event.modality]
  return (
    <button
      type="button"
      onKeyDown={walkRows}
      class={`ev${chosen ? ' on' : pointed ? ' hot' : ''}${real ? '' : ' unreal'}${out || dim ? ' out' : ''}`}
      aria-current={chosen ? 'true' : undefined}
      onClick={click => open({ kind: 'event', id: event.id }, click.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'event', id: event.id })}
      onPointerLeave={() => session.point(null)}
      onFocus={() => session.point({ kind: 'event', id: event.id })}
      onBlur={() => session.point(null)}
    >
      <time>{formatMoment(event, story.article.published)}</time>
      {mark ? <Mark {...mark} /> : <span />}
      <span>
        <b lang="en">{event.label}</b>
        <small>
          {whereOf(event, story) || wording().lists.noPlace}
          {note && <span class="chip">{note}</span>}
          {event.evidence === 'user' && <ByYou />}
        </small>
      </span>
    </button>
  )
}
