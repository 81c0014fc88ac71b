import type { SharedEvent } from '../../app/collection/shared-events.ts'
import { formatWhen } from '../../app/format-date.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Letters } from './Letter.tsx'
import { Some } from './Some.tsx'
import { pickEvent, type ViewState } from './view-state.ts'

/** The events of all shown articles in the order of their dates, undated last. */
export function EventRows({ view }: { view: ViewState }) {
  return (
    <Some
      all={view.shown.value.events}
      none={wording().collection.noEvent}
      label={wording().collection.eventsByDate}
      row={event => <EventRow key={event.id} event={event} view={view} />}
    />
  )
}

/** An event: when, what, and who tells it. */
export function EventRow({ event, view }: { event: SharedEvent; view: ViewState }) {
  const { collection } = useDesk()
  const first = event.tellings[0]!.event
  return (
    <li>
      <button
        type="button"
        class="collection-row"
        aria-pressed={view.picked.value?.event?.id === event.id}
        onClick={() => {
          view.picked.value = pickEvent(event)
        }}
      >
        <span class="when num small quiet">
          {first.date ? formatWhen(first.date, null) : wording().collection.noDate}
        </span>
        <span class="what" lang="en">
          {first.label}
        </span>
        <Letters
          reports={event.tellings.map(one => one.report).sort((a, b) => a - b)}
          all={collection.reports.value.length}
        />
      </button>
    </li>
  )
}
