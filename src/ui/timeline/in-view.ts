import type { Item, TimelineLayout } from './drawing.ts'
import type { Stretch, Tick } from './ticks.ts'
import { widthOf } from './width.ts'

/** The part of a laid out strip that is in view, in px of the strip. */
export interface Drawing extends TimelineLayout {
  readonly ticks: readonly Tick[]
  readonly stretches: readonly Pick<Stretch, 'x0' | 'x1'>[]
  readonly breaks: readonly number[]
  /** Px of the axis left of the strip. */
  readonly left: number
}

/** Moves a layout to where its axis stands; names of long bars stay in view with them. */
export function drawInView(layout: TimelineLayout, left: number): Drawing {
  const { axis, width } = layout
  const moved = (x: number) => x - left
  return {
    ...layout,
    left,
    items: layout.items.map(item => pinned(shifted(item, left), width)),
    ticks: axis?.ticks(left, left + width).map(({ x, label }) => ({ x: moved(x), label })) ?? [],
    stretches: axis?.stretches.map(({ x0, x1 }) => ({ x0: moved(x0), x1: moved(x1) })) ?? [],
    breaks: axis?.breaks.map(moved) ?? [],
  }
}

function shifted(item: Item, left: number): Item {
  if (left === 0) return item
  const label = item.label && { ...item.label, x: item.label.x - left }
  if (item.kind === 'dot') return { ...item, label, x: item.x - left }
  if (item.kind === 'column')
    return { ...item, label, dots: item.dots.map(dot => ({ ...dot, x: dot.x - left })) }
  const known = item.known === null ? null : item.known - left
  return { ...item, label, known, x0: item.x0 - left, x1: item.x1 - left }
}

/** Where the strip is entered from the left, px. */
const PIN = 8

/** The name of a bar that began before the view stands where the bar comes into it; the bar's own row has room. */
function pinned(item: Item, width: number): Item {
  if (item.kind !== 'bar' || !item.label) return item
  const { label, x0, x1, known } = item
  const room = widthOf(label.words)
  const begins = label.anchor === 'start' ? label.x : label.x - room
  if (begins >= 0 || x1 <= 0 || x0 > width) return item
  const from = known !== null && known > 0 && known < PIN + room ? known + 9 : PIN
  const x = Math.min(Math.max(from, x0 + 6), Math.max(x1 + 5, PIN))
  return { ...item, label: { ...label, x, anchor: 'start' } }
}
