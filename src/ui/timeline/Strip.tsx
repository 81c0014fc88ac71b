// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no buttons and fieldsets, only roles
import type { ComponentChildren } from 'preact'
import { formatWhen } from '../../app/format-date.ts'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import type { Bar, Column, Dot, Label, TimelineLayout, Undated } from './layout.ts'
import { widthOf } from './width.ts'

/** The drawing of the timeline; each event is a button, arrows walk them. */
export function Strip({ story, layout }: { story: Story; layout: TimelineLayout }) {
  const { width, height, bottom } = layout
  const first = firstId(layout)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Events on a line of time"
      onKeyDown={walk}
    >
      <Fades />
      <AxisLines layout={layout} />
      {!layout.axis && (
        <text class="ax" x={16} y={24}>
          No event of this text has a date.
        </text>
      )}
      {layout.items.map(item =>
        item.kind === 'column' ? (
          <ColumnMarks key={item.dots[0]!.id} story={story} column={item} first={first} />
        ) : (
          <Item key={item.id} id={item.id} story={story} first={first}>
            {item.kind === 'dot' ? (
              <DotMark dot={item} />
            ) : (
              <BarMark bar={item} tall={Math.min(12, layout.laneHeight - 2)} />
            )}
          </Item>
        ),
      )}
      {layout.undated.length + layout.undatedHidden > 0 && (
        <>
          <path class="grid" d={`M0 ${bottom}H${width}`} />
          <text class="ax" x={16} y={bottom + 17}>
            No date
          </text>
        </>
      )}
      {layout.undated.map(one => (
        <Item key={one.id} id={one.id} story={story} first={first}>
          <UndatedMark one={one} y={bottom + 13} />
        </Item>
      ))}
      {layout.undatedHidden > 0 && <More layout={layout} />}
    </svg>
  )
}

function firstId(layout: TimelineLayout): string {
  const item = layout.items[0]
  return (item?.kind === 'column' ? item.dots[0]?.id : item?.id) ?? layout.undated[0]?.id ?? ''
}

function walk(event: KeyboardEvent) {
  const svg = event.currentTarget as SVGElement
  const items = [...svg.querySelectorAll<SVGElement>('.item')].sort((a, b) => order(a) - order(b))
  const at = items.indexOf((event.target as Element).closest('.item') as SVGElement)
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }[event.key]
  if (at < 0 || to === undefined || !items[to]) return
  event.preventDefault()
  for (const item of items) item.setAttribute('tabindex', '-1')
  items[to].setAttribute('tabindex', '0')
  items[to].focus()
}

const order = (item: SVGElement) => Number(item.dataset.order)

/** One event: a button in the drawing. */
function Item(props: { id: string; story: Story; first: string; children: ComponentChildren }) {
  const { session, open } = useDesk()
  const { id, story } = props
  const index = story.events.findIndex(one => one.id === id)
  const event = story.events[index]
  const is = (kind: 'chosen' | 'pointed') =>
    session[kind].value?.kind === 'event' && session[kind].value?.id === id
  const choice = { kind: 'event', id } as const
  const when = event?.date ? formatWhen(event.date, story.article.published) : 'no date'
  return (
    <g
      class={`item${is('chosen') ? ' on' : is('pointed') ? ' hot' : ''}`}
      role="button"
      tabindex={id === props.first ? 0 : -1}
      data-order={event?.date ? Date.parse(event.date.earliest) / 864e5 : 1e9 + index}
      aria-label={`${event?.label}, ${when}`}
      aria-pressed={is('chosen')}
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

const Name = ({ label, y }: { label: Label | null; y: number }) =>
  label && (
    <text x={label.x} y={y} text-anchor={label.anchor}>
      {label.words}
    </text>
  )

const Ring = ({ x, y }: { x: number; y: number }) => <circle class="ring" cx={x} cy={y} r={9} />

const DotMark = ({ dot }: { dot: Dot }) => (
  <>
    <rect class="hit" x={dot.x - 8} y={dot.y - 7} width={16} height={15} />
    <Ring x={dot.x} y={dot.y} />
    <circle class="dot" cx={dot.x} cy={dot.y} r={4.5} />
    <Name label={dot.label} y={dot.y + 4} />
  </>
)

const BarMark = ({ bar, tall }: { bar: Bar; tall: number }) => {
  const { x0, x1, y, soft } = bar
  return (
    <>
      <rect
        class="body"
        x={x0}
        y={y - tall / 2}
        width={x1 - x0}
        height={tall}
        rx={2}
        fill={`url(#fade-${soft})`}
      />
      <rect
        class="line"
        x={x0}
        y={y + tall / 2 - 1}
        width={x1 - x0}
        height={1.5}
        fill={`url(#line-${soft})`}
      />
      {bar.known !== null && <circle class="known-dot" cx={bar.known} cy={y} r={4.5} />}
      <Name label={bar.label} y={y + 3.5} />
    </>
  )
}

function ColumnMarks({ story, column, first }: { story: Story; column: Column; first: string }) {
  const { tab } = useDesk()
  const { label } = column
  return (
    <>
      {column.dots.map((dot, i) => (
        <Item key={dot.id} id={dot.id} story={story} first={first}>
          <rect class="hit" x={dot.x - 6} y={dot.y - 6} width={12} height={12} />
          <Ring x={dot.x} y={dot.y} />
          <circle class="dot small" cx={dot.x} cy={dot.y} r={4} />
          {i === 0 && label && (
            <text class="strong" x={label.x} y={dot.y + 4} text-anchor={label.anchor}>
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
          y={column.y + 18}
          text-anchor={label.anchor}
          onClick={() => (tab.value = 'events')}
          onKeyDown={() => undefined}
        >
          {column.more}
        </text>
      )}
    </>
  )
}

const UndatedMark = ({ one, y }: { one: Undated; y: number }) => (
  <>
    <rect class="hit" x={one.x - 4} y={y - 11} width={widthOf(one.words, 1.1) + 20} height={24} />
    <circle class="open" cx={one.x + 4} cy={y} r={3.5} />
    <text class="it" x={one.x + 13} y={y + 4}>
      {one.words}
    </text>
  </>
)

function More({ layout }: { layout: TimelineLayout }) {
  const { tab } = useDesk()
  const show = () => {
    tab.value = 'events'
  }
  return (
    <text
      class="more"
      role="button"
      tabindex={0}
      x={layout.undatedEnd + 4}
      y={layout.bottom + 17}
      onClick={show}
      onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && show()}
    >
      + {layout.undatedHidden} more
    </text>
  )
}

function AxisLines({ layout }: { layout: TimelineLayout }) {
  const { axis, top, bottom } = layout
  if (!axis) return null
  return (
    <>
      {axis.ticks.map(tick => (
        <g key={tick.x}>
          <path class="grid" d={`M${tick.x} ${top}V${bottom}`} />
          <text class="ax" x={Math.max(tick.x, 14)} y={top - 7} text-anchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {axis.stretches.map(({ x0, x1 }) => (
        <path key={x0} class="base" d={`M${x0} ${top}H${x1}`} />
      ))}
      {axis.breaks.map(x => (
        <path key={x} class="base" d={`M${x - 5} ${top + 5}l5-10M${x} ${top + 5}l5-10`} />
      ))}
    </>
  )
}

type Stop = readonly [offset: number, opacity: number]

/** How the ends of a bar fade, in its body and in the line beneath. */
const FADES: readonly (readonly [id: string, stops: readonly Stop[]])[] = [
  [
    'fade-both',
    [
      [0, 0.04],
      [0.14, 0.5],
      [0.86, 0.5],
      [1, 0.04],
    ],
  ],
  [
    'fade-end',
    [
      [0, 0.5],
      [0.7, 0.5],
      [1, 0.04],
    ],
  ],
  [
    'fade-start',
    [
      [0, 0.04],
      [0.3, 0.5],
      [1, 0.5],
    ],
  ],
  [
    'line-both',
    [
      [0, 0],
      [0.12, 1],
      [0.88, 1],
      [1, 0],
    ],
  ],
  [
    'line-end',
    [
      [0, 1],
      [0.7, 1],
      [1, 0],
    ],
  ],
  [
    'line-start',
    [
      [0, 0],
      [0.3, 1],
      [1, 1],
    ],
  ],
]

const Fades = () => (
  <defs>
    {FADES.map(([id, stops]) => (
      <linearGradient key={id} id={id}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} class="ink-stop" offset={offset} stop-opacity={opacity} />
        ))}
      </linearGradient>
    ))}
  </defs>
)
