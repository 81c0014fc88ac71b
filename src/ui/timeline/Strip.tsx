// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no buttons and fieldsets, only roles
import type { ComponentChildren } from 'preact'
import { formatWhen } from '../../app/format-date.ts'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import type { Column, TimelineLayout } from './drawing.ts'
import { AxisLines, BarMark, DotMark, Fades, Ring, UndatedMark } from './StripMarks.tsx'
import { LINE } from './undated.ts'

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
          <Item key={item.id} id={item.id} story={story} first={first} words={item.label?.words}>
            {item.kind === 'dot' ? (
              <DotMark dot={item} hit={Math.max(15, layout.laneHeight)} />
            ) : (
              <BarMark bar={item} tall={Math.min(12, layout.laneHeight - 2)} hit={layout.laneHeight} />
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
        <Item key={one.id} id={one.id} story={story} first={first} words={one.words}>
          <UndatedMark one={one} y={bottom + 13 + one.line * LINE} />
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
function Item(props: {
  id: string
  story: Story
  first: string
  /** What is written beside the mark: the spoken name begins with it. */
  words: string | undefined
  children: ComponentChildren
}) {
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
      aria-label={`${props.words ? `${props.words}: ` : ''}${event?.label}, ${when}`}
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

function ColumnMarks({ story, column, first }: { story: Story; column: Column; first: string }) {
  const { list } = useDesk()
  const { label } = column
  return (
    <>
      {column.dots.map((dot, i) => (
        <Item key={dot.id} id={dot.id} story={story} first={first} words={i === 0 ? label?.words : undefined}>
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
      + {layout.undatedHidden} more
    </text>
  )
}
