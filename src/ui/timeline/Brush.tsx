import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { formatLongDay } from '../../app/format-date.ts'
import { type Days, isoOf } from '../../app/story-time.ts'
import { spanBetween } from '../../app/time-span.ts'
import { wording } from '../../words/wording.ts'
import type { Axis } from './axis.ts'
import type { Drawing } from './in-view.ts'
import { snap, stepEnd, unitFor } from './snap.ts'

/** A pointer that goes less far than this, px, has clicked. */
const CLICK = 4
/** Half the width of a handle's hit area, px. */
const GRIP = 12

type End = 'from' | 'to'

/** The span that is chosen, and changed here; null for all time. */
export type ChosenSpan = Pick<Signal<Days | null>, 'value' | 'peek'>

interface Drag {
  readonly startX: number
  /** The day that stays: where the drag began, or the span's other end; null while the whole is moved. */
  readonly anchor: number | null
  readonly before: Days | null
  moved: boolean
}

/** The axis as something to draw on: a drag chooses a span, its ends can be moved by pointer and by key. */
export function Brush({ drawing, tall, span }: { drawing: Drawing; tall: number; span: ChosenSpan }) {
  const { axis, left, width, bottom } = drawing
  const drag = useRef<Drag | null>(null)
  if (!axis) return null
  const chosen = span.value
  const x0 = chosen ? axis.x(chosen.from) - left : 0
  const x1 = chosen ? Math.max(axis.x(chosen.to + 1) - left, x0 + 3) : 0
  const at = (event: PointerEvent) => {
    const svg = (event.currentTarget as SVGElement).ownerSVGElement!
    const x = event.clientX - svg.getBoundingClientRect().left
    return { x, day: axis.day(x + left) }
  }
  const begin = (event: PointerEvent, anchor: number | null, before: Days | null) => {
    if (event.button !== 0) return
    ;(event.currentTarget as SVGElement).setPointerCapture(event.pointerId)
    drag.current = { startX: at(event).x, anchor, before, moved: false }
  }
  const move = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    const { x, day } = at(event)
    now.moved ||= Math.abs(x - now.startX) >= CLICK
    if (!now.moved) return
    const next = now.anchor === null ? moveWhole(now, x - now.startX, axis) : between(now.anchor, day, axis)
    const same = span.peek()
    if (same?.from !== next.from || same.to !== next.to) span.value = next
  }
  const end = () => {
    // A click beside the span lets go of it.
    if (drag.current && !drag.current.moved && !drag.current.before) span.value = null
    drag.current = null
  }
  const handlers = { onPointerMove: move, onPointerUp: end, onPointerCancel: end }
  return (
    // A press here draws: it must not move the focus, nor select words.
    // biome-ignore lint/a11y/noStaticElementInteractions: the ends are sliders, and Shift and arrows choose without a pointer
    <g class="brush" onMouseDown={event => event.preventDefault()}>
      <rect
        class="band"
        width={width}
        height={tall}
        onPointerDown={event => begin(event, at(event).day, null)}
        {...handlers}
      >
        <title>{wording().timeline.drag}</title>
      </rect>
      {chosen && (
        <>
          <rect class="chosen-time" x={x0} y={0} width={x1 - x0} height={bottom} />
          <path class="chosen-edge" d={`M${x0} 0V${bottom}M${x1} 0V${bottom}`} />
          <rect
            class="whole"
            x={x0}
            width={x1 - x0}
            height={tall}
            onPointerDown={event => begin(event, null, chosen)}
            {...handlers}
          />
          {(['from', 'to'] as const).map(which => (
            <Handle
              key={which}
              end={which}
              x={which === 'from' ? x0 : x1}
              tall={tall}
              axis={axis}
              span={span}
              begin={event => begin(event, which === 'from' ? chosen.to : chosen.from, chosen)}
              handlers={handlers}
            />
          ))}
        </>
      )}
    </g>
  )
}

interface HandleProps {
  readonly end: End
  readonly x: number
  readonly tall: number
  readonly axis: Axis
  readonly span: ChosenSpan
  readonly begin: (event: PointerEvent) => void
  readonly handlers: object
}

/** One end of the span. */
function Handle({ end, x, tall, axis, span, begin, handlers }: HandleProps) {
  const chosen = span.value!
  const limits = limitsOf(axis)
  const day = chosen[end]
  return (
    <g
      class="handle"
      role="slider"
      tabindex={0}
      aria-label={end === 'from' ? wording().timeline.firstDay : wording().timeline.lastDay}
      aria-valuemin={limits.from}
      aria-valuemax={limits.to}
      aria-valuenow={day}
      aria-valuetext={formatLongDay(isoOf(day))}
      onPointerDown={begin}
      onKeyDown={event => {
        const way = WAYS[event.key]
        if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        event.stopPropagation()
        span.value = stepEnd(chosen, end, way, unitFor(axis.dayWidth(day)), limits)
      }}
      {...handlers}
    >
      <rect class="hit" x={x - GRIP} width={2 * GRIP} height={tall + 4} />
      <rect class="knob" x={x - 3} y={2} width={6} height={tall - 6} rx={3} />
    </g>
  )
}

/** A week, or seven of whatever the axis counts in, by Page Up and Down. */
const WAYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
}

const limitsOf = ({ stretches }: Axis): Days => ({
  from: Math.floor(stretches[0]!.days.from),
  to: Math.ceil(stretches.at(-1)!.days.to) - 1,
})

/** From one moment to another, each end in what can be aimed at where it is; out of a silence, to the time beside it. */
function between(one: number, other: number, axis: Axis): Days {
  const { from, to } = spanBetween(one, other)
  const whole = (day: number) => snap({ from: day, to: day }, unitFor(axis.dayWidth(day)))
  const next = axis.stretches.find(({ days }) => days.to > from)
  const last = axis.stretches.findLast(({ days }) => days.from <= to)
  const begin = Math.max(from, Math.ceil(next?.days.from ?? from))
  const end = Math.min(to, Math.ceil(last?.days.to ?? to + 1) - 1)
  return begin <= end ? { from: whole(begin).from, to: whole(end).to } : { from, to }
}

function moveWhole({ before }: Drag, px: number, axis: Axis): Days {
  const from = Math.round(axis.day(axis.x(before!.from) + px))
  return { from, to: from + before!.to - before!.from }
}
