import { useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { eventsInOrder } from '../../app/event-view.ts'
import { formatDay, formatLongDay, formatRange } from '../../app/format-date.ts'
import { withoutEvents } from '../../app/map-view.ts'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { count } from '../words.ts'
import type { TimelineLayout } from './drawing.ts'
import { layoutTimeline } from './layout.ts'
import { Strip } from './Strip.tsx'
import './timeline.css'

/** Narrower than this the strip scrolls sideways. */
const LEAST_WIDTH = 288

/** The timeline under the map, or on the phone's own page. */
export function Timeline({ story: whole }: { story: Story }) {
  const { list, session } = useDesk()
  const hidden = session.leftOut.value.events
  const story = useMemo(() => withoutEvents(whole, hidden), [whole, hidden])
  const host = useRef<HTMLDivElement>(null)
  const size = useSignal({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = host.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      size.value = { width: box.clientWidth, height: box.clientHeight }
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const { width, height } = size.value
  const layout = useMemo(
    () => (width > 0 && height > 0 ? layoutTimeline(story, Math.max(width, LEAST_WIDTH), height) : null),
    [story, width, height],
  )
  return (
    <>
      <div class="time-head">
        <h2 class="caps">Timeline</h2>
        <span class="grow" />
        <span class="quiet num small">{rangeWords(story)}</span>
        {layout && layout.hidden > 0 && (
          <button type="button" class="btn line tiny" onClick={list}>
            + {layout.hidden} more in the list
          </button>
        )}
      </div>
      <div class="strip" ref={host}>
        {layout && <Drawn story={story} layout={layout} />}
      </div>
    </>
  )
}

function Drawn({ story, layout }: { story: Story; layout: TimelineLayout }) {
  if (story.events.length === 0)
    return <p class="none small">No event was found, so there is nothing to put in order.</p>
  return <Strip story={story} layout={layout} />
}

/** "2003 – 24 January 2020 · 25 events". */
function rangeWords(story: Story): string {
  const dates = eventsInOrder(story).flatMap(event => event.date ?? [])
  const events = count(story.events.length, 'event')
  const first = dates[0]
  if (!first) return events
  const last = dates.reduce((a, b) => (b.latest > a.latest ? b : a))
  if (first.earliest === last.latest) return `${formatLongDay(first.earliest)} · ${events}`
  if (first.earliest.slice(0, 4) === last.latest.slice(0, 4))
    return `${formatRange(first.earliest, last.latest)} · ${events}`
  const years = Number(last.latest.slice(0, 4)) - Number(first.earliest.slice(0, 4))
  const from = years > 1 ? first.earliest.slice(0, 4) : formatDay(first.earliest)
  return `${from} – ${formatLongDay(last.latest)} · ${events}`
}
