import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { eventsInOrder } from '../../app/event-view.ts'
import { formatDay, formatLongDay, formatRange } from '../../app/format-date.ts'
import { withoutEvents } from '../../app/map-view.ts'
import { daysOf, isoOf } from '../../app/story-time.ts'
import type { Story } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { drawInView } from './in-view.ts'
import { layoutTimeline, trackOf } from './layout.ts'
import { Strip } from './Strip.tsx'
import { TimeHead } from './TimeHead.tsx'
import { useGestures } from './use-gestures.ts'
import { bringIn, canZoomIn, daysInView, leftOf, type Track, type View, WHOLE, zoomAt } from './zoom.ts'
import './timeline.css'

/** Narrower than this the strip scrolls sideways. */
const LEAST_WIDTH = 288
/** A press of a button or key brings the axis twice as close. */
const STEP = 2

/** The timeline under the map, or on the phone's own page. */
export function Timeline({ story: whole }: { story: Story }) {
  const hidden = useDesk().session.leftOut.value.events
  const story = useMemo(() => withoutEvents(whole, hidden), [whole, hidden])
  const host = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(host)
  const track = useMemo(
    () => (width > 0 ? trackOf(story, Math.max(width, LEAST_WIDTH)) : null),
    [story, width, wording()],
  )
  const view = useView(story, track)
  const { scale } = view.value
  const layout = useMemo(
    () =>
      width > 0 && height > 0 ? layoutTimeline(story, Math.max(width, LEAST_WIDTH), height, scale) : null,
    [story, width, height, scale, wording()],
  )
  useGestures(host, track, view)
  const isDated = story.events.some(event => event.date)
  const zoom = (factor: number, at?: number) => {
    if (track) view.value = zoomAt(view.peek(), factor, at ?? track.width / 2, track)
  }
  const showWhole = () => {
    view.value = WHOLE
  }
  return (
    <>
      <TimeHead
        story={story}
        shown={track && scale > 1 ? windowWords(view.value, track) : rangeWords(story)}
        hidden={layout?.hidden ?? 0}
        zoom={{
          in: track && canZoomIn(view.value, track) ? () => zoom(STEP) : null,
          out: scale > 1 ? () => zoom(1 / STEP) : null,
        }}
        whole={scale > 1 ? showWhole : null}
      />
      <div
        class={['strip', scale > 1 && 'zoomed', !isDated && 'dateless'].filter(Boolean).join(' ')}
        ref={host}
      >
        {story.events.length === 0 ? (
          <p class="none small">{wording().timeline.nothing}</p>
        ) : (
          layout && (
            <Strip
              story={story}
              drawing={drawInView(layout, track ? leftOf(view.value, track) : 0)}
              zoom={(way, at) => (way === 0 ? showWhole() : zoom(STEP ** way, at))}
              show={days => {
                if (track) view.value = bringIn(view.peek(), days, track)
              }}
            />
          )
        )}
      </div>
    </>
  )
}

/** The inner size of an element, as it is now. */
export function useSize(host: { readonly current: HTMLDivElement | null }) {
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
  return size.value
}

/** What part of the axis is shown: the whole of each new story, and always what was chosen last. */
function useView(story: Story, track: Track | null) {
  const { session } = useDesk()
  const view = useSignal<View>(WHOLE)
  const chosen = useComputed(() => {
    const choice = session.chosen.value
    return choice?.kind === 'event' ? choice.id : ''
  })
  const now = useRef({ story, track })
  useLayoutEffect(() => {
    if (now.current.story.article.text !== story.article.text) view.value = WHOLE
    now.current = { story, track }
  }, [story, track])
  useSignalEffect(() => {
    const event = now.current.story.events.find(one => one.id === chosen.value)
    const days = event && daysOf(event)
    if (days && now.current.track) view.value = bringIn(view.peek(), days, now.current.track)
  })
  return view
}

/** "3–8 Jan 2020": what a strip brought closer shows. */
export function windowWords(view: View, track: Track): string {
  const { from, to } = daysInView(view, track)
  const [first, last] = [isoOf(from), isoOf(to)]
  return first === last ? formatLongDay(first) : formatRange(first, last)
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
