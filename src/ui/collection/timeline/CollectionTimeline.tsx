import { useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { type TimeMark, timeMarks } from '../../../app/collection/timeline.ts'
import { formatWhen } from '../../../app/format-date.ts'
import { type Days, storyTime } from '../../../app/story-time.ts'
import { formatSpan } from '../../../app/time-span.ts'
import { useDesk } from '../../desk.ts'
import { Icon } from '../../Icon.tsx'
import { makeAxis } from '../../timeline/axis.ts'
import { Brush, type ChosenSpan } from '../../timeline/Brush.tsx'
import { drawInView } from '../../timeline/in-view.ts'
import { AxisLines } from '../../timeline/StripMarks.tsx'
import { ZoomButton } from '../../timeline/TimeHead.tsx'
import { useSize, windowWords } from '../../timeline/Timeline.tsx'
import '../../timeline/timeline.css'
import { count } from '../../../words/count.ts'
import { useGestures } from '../../timeline/use-gestures.ts'
import { canZoomIn, leftOf, type Track, type View, WHOLE, zoomAt } from '../../timeline/zoom.ts'
import { useInks } from '../use-inks.ts'
import { pickEvent, type ViewState } from '../view-state.ts'
import { layOutMarks, type MarkBar, type MarkDot, markAt } from './lay-out-marks.ts'
import { paintMarks } from './paint-marks.ts'
import { useSpan } from './use-span.ts'
import './timeline.css'
import { wording } from '../../../words/wording.ts'

const LEFT = 28
const TOP = 22
/** Px under the marks for what is not known to the day. */
const VAGUE = 22

/** When the events of all articles were, coloured by article; a span drawn on it filters map and lists. */
export function CollectionTimeline({ view }: { view: ViewState }) {
  const { collection } = useDesk()
  const marks = useComputed(() => {
    const { events, reports } = view.timeless.value
    return timeMarks(events, new Set(reports))
  }).value
  // The axis is that of the whole collection: a word typed into the filter moves nothing.
  const time = useComputed(() => {
    const events = collection.joined.value.events
    return rangesOf(timeMarks(events, new Set(collection.reports.value.keys())))
  }).value
  const host = useRef<HTMLDivElement>(null)
  const size = useSize(host)
  const track = useMemo(() => trackOf(time, size.width), [time, size.width])
  const zoomed = useSignal<View>(WHOLE)
  useGestures(host, track, zoomed)
  const span = useSpan(view, time?.limits ?? null)
  return (
    <section class="collection-time" aria-label={wording().collectionTime.name}>
      <Head
        track={track}
        zoomed={zoomed.value}
        zoom={next => {
          zoomed.value = next
        }}
        span={span}
        limits={time?.limits ?? null}
        undated={marks.undated}
      />
      <div class={zoomed.value.scale > 1 ? 'strip zoomed' : 'strip'} ref={host}>
        {time === null && <p class="none small">{wording().collectionTime.none}</p>}
        {track && size.height > 0 && (
          <Marks {...{ view, track, span }} zoomed={zoomed.value} marks={marks} height={size.height} />
        )}
      </div>
    </section>
  )
}

interface Time {
  readonly limits: Days
  /** Days something is known to have been on, for the axis to name. */
  readonly exact: readonly number[]
  readonly time: NonNullable<ReturnType<typeof storyTime>>
}

/** More days than these are not each worth a try for a name. */
const MOST_NAMED = 200

function rangesOf({ days, spans }: ReturnType<typeof timeMarks>): Time | null {
  const ranges = [...days, ...spans].map(mark => mark.days)
  const time = storyTime(ranges)
  if (!time) return null
  const limits = ranges.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }))
  const exact = [...new Set(days.map(mark => mark.days.from))]
  return { time, limits, exact: exact.length > MOST_NAMED ? [] : exact }
}

function trackOf(time: Time | null, width: number): Track | null {
  if (!time || width === 0) return null
  const margin = LEFT
  const axisAt = (scale: number) => makeAxis(time.time, time.exact, LEFT, width - margin, scale, false)
  return { width, margin, axisAt }
}

interface HeadProps {
  readonly track: Track | null
  readonly zoomed: View
  readonly zoom: (next: View) => void
  readonly span: ChosenSpan
  readonly limits: Days | null
  readonly undated: number
}

function Head({ track, zoomed, zoom, span, limits, undated }: HeadProps) {
  const step = (factor: number) => track && zoom(zoomAt(zoomed, factor, track.width / 2, track))
  const seen = track && zoomed.scale > 1 ? windowWords(zoomed, track) : limits && formatSpan(limits)
  return (
    <div class="time-head">
      <h2 class="small">{wording().collectionTime.heading}</h2>
      <span class="quiet small more-words">
        <i class="time-key exact" /> {wording().collectionTime.exact} <i class="time-key vague" />{' '}
        {wording().collectionTime.vague}
        {undated > 0 && ` · ${wording().collectionTime.undated(count(undated, 'event'))}`}
      </span>
      <span class="grow" />
      <div role="status" class="time-said">
        {span.value ? (
          <span class="span-said small num">
            <b>{formatSpan(span.value)}</b>
            <button
              type="button"
              class="btn icon tiny"
              aria-label={wording().collectionTime.allTime}
              title={wording().collectionTime.allTime}
              onClick={() => {
                span.value = null
              }}
            >
              <Icon name="close" size={14} />
            </button>
          </span>
        ) : (
          <span class="quiet num small range">{seen}</span>
        )}
      </div>
      <fieldset class="time-zoom" aria-label={wording().collectionTime.heading}>
        <ZoomButton
          name="minus"
          words={wording().collectionTime.out}
          act={zoomed.scale > 1 ? () => step(1 / 2) : null}
        />
        <ZoomButton
          name="plus"
          words={wording().collectionTime.in}
          act={track && canZoomIn(zoomed, track) ? () => step(2) : null}
        />
        <button
          type="button"
          class="btn tiny"
          aria-label={wording().collectionTime.wholeTitle}
          title={wording().collectionTime.wholeTitle}
          disabled={zoomed.scale === 1}
          onClick={() => zoom(WHOLE)}
        >
          {wording().collectionTime.whole}
        </button>
      </fieldset>
    </div>
  )
}

interface MarksProps {
  readonly view: ViewState
  readonly track: Track
  readonly zoomed: View
  readonly span: ChosenSpan
  readonly marks: ReturnType<typeof timeMarks>
  readonly height: number
}

/** The axis with its brush, as of one story; under it the marks, on a canvas. */
function Marks({ view, track, zoomed, span, marks, height }: MarksProps) {
  const { collection } = useDesk()
  const canvas = useRef<HTMLCanvasElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const inks = useInks(box)
  const { width } = track
  const foot = height - VAGUE
  const left = leftOf(zoomed, track)
  const axis = useMemo(() => track.axisAt(zoomed.scale), [track, zoomed.scale])
  const drawing = useMemo(
    () => drawInView({ ...BARE, width, height, top: TOP, bottom: height, axis }, left),
    [axis, left, width, height],
  )
  const laid = useMemo(
    () => layOutMarks(marks.days, axis, { left, width, foot, height: foot - TOP - 8 }),
    [marks, axis, left, width, foot],
  )
  const all = collection.reports.value.length
  const picked = view.picked.value?.event?.id ?? ''
  const chosen = span.value
  useLayoutEffect(() => {
    if (!canvas.current || !inks) return
    const picture = { laid, spans: marks.spans, axis, left, foot, inks, all, span: chosen, picked }
    paintMarks(canvas.current, width, height, picture)
  }, [laid, marks, inks, all, chosen, picked, height])
  const at = (event: MouseEvent) => {
    const { left: x, top: y } = box.current!.getBoundingClientRect()
    return markAt(laid, event.clientX - x, event.clientY - y)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each event is a row of the list, and the span is set by its fields
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div
      ref={box}
      class="time-marks"
      onMouseMove={event => {
        const found = at(event)
        box.current!.title = found ? titleOf(found) : ''
        box.current!.classList.toggle('over', found !== null)
      }}
      onClick={event => {
        const found = at(event)
        if (!found || (event.target as Element).closest('.brush')) return
        if ('mark' in found) view.picked.value = pickEvent(found.mark.event)
        else span.value = { from: found.from, to: found.to }
      }}
    >
      <canvas ref={canvas} />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it has its name; a title would lie over the marks’ own */}
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <AxisLines drawing={drawing} />
        <Brush drawing={drawing} tall={TOP + 4} span={span} />
      </svg>
    </div>
  )
}

/** A strip of its own marks: the canvas has ours. */
const BARE = {
  ...{ items: [], hidden: 0, laneHeight: 12 },
  ...{ undated: [], undatedHidden: 0, undatedEnd: 0, undatedLines: 1 },
} as const

/** What a pointer that rests is told. */
const titleOf = (found: MarkDot | MarkBar): string =>
  'mark' in found
    ? wording().collectionTime.many(labelOf(found.mark), whenOf(found.mark))
    : wording().collectionTime.many(count(found.count, 'event'), formatSpan(found))

const labelOf = ({ event }: TimeMark) => event.tellings[0]?.event.label ?? ''
const whenOf = ({ event, reports }: TimeMark) => {
  const date = event.tellings.find(one => one.report === reports[0])?.event.date
  return date ? formatWhen(date, null) : ''
}
