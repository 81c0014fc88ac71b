// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no buttons and fieldsets, only roles
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { eventsOf } from '../../app/focus.ts'
import { formatMoment } from '../../app/format-moment.ts'
import type { Days } from '../../app/story-time.ts'
import { eventsWithin } from '../../app/time-span.ts'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Brush } from './Brush.tsx'
import type { Column, TimelineLayout } from './drawing.ts'
import type { Drawing } from './in-view.ts'
import { AxisLines, BarMark, DotMark, Fades, Ring, UndatedMark } from './StripMarks.tsx'
import { LINE } from './undated.ts'
import { useWalk, walkOrder } from './use-walk.ts'

interface StripProps {
  readonly story: Story
  readonly drawing: Drawing
  /** Zooms a step in, out, or with 0 to the whole, around a px of the strip. */
  readonly zoom: (way: 1 | -1 | 0, at?: number) => void
  /** Moves what happened then into view. */
  readonly show: (days: Days) => void
}

/** The drawing of the timeline; each event is a button, arrows walk them, with Shift they choose a span. */
export function Strip({ story, drawing, zoom, show }: StripProps) {
  const { width, height, top } = drawing
  const { span } = useDesk()
  const stop = useSignal('')
  const order = walkOrder(story, drawing)
  const current = order.includes(stop.value) ? stop.value : (order[0] ?? '')
  const onKeyDown = useWalk({ story, drawing, order, zoom, show })
  const shared = { story, current, ...useLights(story) }
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={wording().timeline.strip}
      aria-description={wording().timeline.stripKeys}
      onKeyDown={onKeyDown}
      onFocusIn={event => {
        const id = (event.target as Element).closest<SVGElement>('.item')?.dataset.event
        if (id) stop.value = id
      }}
    >
      <Fades />
      <AxisLines drawing={drawing} />
      {!drawing.axis && (
        <text class="ax" x={16} y={24}>
          {wording().timeline.noEventDated}
        </text>
      )}
      <Brush drawing={drawing} tall={top + 4} span={span} />
      {drawing.items.map(item =>
        item.kind === 'column' ? (
          <ColumnMarks key={item.dots[0]!.id} column={item} {...shared} />
        ) : (
          <Item key={item.id} id={item.id} words={item.label?.words} {...shared}>
            {item.kind === 'dot' ? (
              <DotMark dot={item} hit={Math.max(15, drawing.laneHeight)} />
            ) : (
              <BarMark bar={item} tall={Math.min(12, drawing.laneHeight - 2)} hit={drawing.laneHeight} />
            )}
          </Item>
        ),
      )}
      <UndatedRows drawing={drawing} {...shared} />
    </svg>
  )
}

interface Shared {
  readonly story: Story
  /** The event Tab goes to. */
  readonly current: string
  /** Events of the chosen span; null where none is chosen. */
  readonly within: ReadonlySet<string> | null
  /** Events that what is chosen or pointed at speaks of. */
  readonly lit: ReadonlySet<string>
}

/** The events of the chosen span, and those that what is chosen or pointed at speaks of. */
function useLights(story: Story): Pick<Shared, 'within' | 'lit'> {
  const { span, session } = useDesk()
  const [days, pointed, chosen] = [span.value, session.pointed.value, session.chosen.value]
  const within = useMemo(
    () => (days ? new Set(eventsWithin(story, days).map(event => event.id)) : null),
    [story, days],
  )
  const lit = useMemo(
    () => new Set([...eventsOf(story, pointed), ...eventsOf(story, chosen)]),
    [story, pointed, chosen],
  )
  return { within, lit }
}

/** The bottom rows: what has no date. */
function UndatedRows({ drawing, ...shared }: Shared & { drawing: Drawing }) {
  const { undated, undatedHidden, bottom, width } = drawing
  if (undated.length + undatedHidden === 0) return null
  return (
    <>
      <path class="grid" d={`M0 ${bottom}H${width}`} />
      <text class="ax" x={16} y={bottom + 17}>
        {wording().timeline.noDate}
      </text>
      {undated.map(one => (
        <Item key={one.id} id={one.id} words={one.words} {...shared}>
          <UndatedMark one={one} y={bottom + 13 + one.line * LINE} />
        </Item>
      ))}
      {undatedHidden > 0 && <More layout={drawing} />}
    </>
  )
}

/** One event: a button in the drawing. */
function Item(
  props: Shared & {
    id: string
    /** What is written beside the mark: the spoken name begins with it. */
    words: string | undefined
    children: ComponentChildren
  },
) {
  const { session, open } = useDesk()
  const { id, story, within } = props
  const event = story.events.find(one => one.id === id)
  const chosen = session.chosen.value?.kind === 'event' && session.chosen.value.id === id
  const choice = { kind: 'event', id } as const
  const when = event ? formatMoment(event, story.article.published) : wording().dates.noDate
  const names = ['item', chosen ? 'on' : props.lit.has(id) && 'hot', within && !within.has(id) && 'out']
  return (
    <g
      class={names.filter(Boolean).join(' ')}
      role="button"
      tabindex={id === props.current ? 0 : -1}
      data-event={id}
      aria-label={`${props.words ? `${props.words}: ` : ''}${event?.label}, ${when}`}
      aria-pressed={chosen}
      onClick={() => open(choice)}
      onKeyDown={key => {
        if (key.key !== 'Enter' && key.key !== ' ') return
        key.preventDefault()
        open(choice, true)
      }}
      onPointerEnter={() => session.point(choice)}
      onPointerLeave={() => session.point(null)}
      onFocus={() => session.point(choice)}
      onBlur={() => session.point(null)}
    >
      <title>{`${event?.label}\n${when}`}</title>
      {props.children}
    </g>
  )
}

function ColumnMarks({ column, ...shared }: Shared & { column: Column }) {
  const { list } = useDesk()
  const { label } = column
  return (
    <>
      {column.dots.map((dot, i) => (
        <Item key={dot.id} id={dot.id} words={i === 0 ? label?.words : undefined} {...shared}>
          <rect class="hit" x={dot.x - 6} y={dot.y - 6} width={12} height={12} />
          <Ring x={dot.x} y={dot.y} />
          <circle class="dot small" cx={dot.x} cy={dot.y} r={4} />
          {i === 0 && label && (
            <text class="strong" x={label.x} y={column.labelY + 4} text-anchor={label.anchor}>
              {label.words}
            </text>
          )}
        </Item>
      ))}
      {label && column.more && (
        <text
          class="more"
          role="button"
          tabindex={-1}
          x={label.x}
          y={column.labelY + 18}
          text-anchor={label.anchor}
          onClick={list}
          onKeyDown={() => undefined}
        >
          {column.more}
        </text>
      )}
    </>
  )
}

function More({ layout }: { layout: TimelineLayout }) {
  const { list } = useDesk()
  return (
    <text
      class="more"
      role="button"
      tabindex={0}
      x={layout.undatedEnd + 4}
      y={layout.bottom + 17 + (layout.undatedLines - 1) * LINE}
      onClick={list}
      onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && list()}
    >
      {wording().timeline.others(layout.undatedHidden)}
    </text>
  )
}
