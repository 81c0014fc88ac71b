import { useRef } from 'preact/hooks'
import { type Days, daysOf } from '../../app/story-time.ts'
import { spanBetween } from '../../app/time-span.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { useDesk } from '../desk.ts'
import type { TimelineLayout } from './drawing.ts'

/** Ids of the events that are drawn, in the order arrows walk them: by their first day, the undated last. */
export function walkOrder(story: Story, { items, undated }: TimelineLayout): string[] {
  const events = new Map(story.events.map(event => [event.id, event]))
  const dated = items.flatMap(item => (item.kind === 'column' ? item.dots.map(dot => dot.id) : [item.id]))
  const first = (id: string) => (daysOf(events.get(id)!) ?? NEVER).from
  return [...dated.sort((a, b) => first(a) - first(b)), ...undated.map(one => one.id)]
}

const NEVER: Days = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** Where a key leads from the event at an index; null where it leads nowhere. */
export function nextIndex(key: string, at: number, count: number): number | null {
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined || at < 0 || to < 0 || to >= count ? null : to
}

/** The span from where the walk with Shift began to where it is: from first day to first day. */
export function spanOfWalk(anchor: StoryEvent, event: StoryEvent): Days | null {
  const [a, b] = [daysOf(anchor), daysOf(event)]
  return a && b && spanBetween(a.from, b.from)
}

interface WalkInput {
  readonly story: Story
  readonly drawing: TimelineLayout
  readonly order: readonly string[]
  readonly zoom: (way: 1 | -1 | 0, at?: number) => void
  readonly show: (days: Days) => void
}

const ZOOMS: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 }

/** Arrows, Home and End walk the events; with Shift they choose the span walked over; + and − zoom, 0 shows the whole. */
export function useWalk({ story, drawing, order, zoom, show }: WalkInput) {
  const { span } = useDesk()
  const anchor = useRef('')
  const eventOf = (id: string) => story.events.find(event => event.id === id)
  return (event: KeyboardEvent & { readonly currentTarget: SVGElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = (event.target as Element).closest<SVGElement>('.item')?.dataset.event ?? ''
    const way = ZOOMS[event.key]
    const to = order[nextIndex(event.key, order.indexOf(from), order.length) ?? -1]
    if (way === undefined && !to) return
    event.preventDefault()
    if (way !== undefined) return zoom(way, middleOf(drawing, from))
    const next = eventOf(to!)!
    if (!event.shiftKey) anchor.current = ''
    else {
      anchor.current ||= from
      const begun = eventOf(anchor.current)
      span.value = (begun && spanOfWalk(begun, next)) ?? span.peek()
    }
    const days = daysOf(next)
    if (days) show(days)
    const items = [...event.currentTarget.querySelectorAll<SVGElement>('.item')]
    items.find(item => item.dataset.event === to)?.focus({ preventScroll: true })
  }
}

/** Px where an event stands on the strip. */
function middleOf({ items }: TimelineLayout, id: string): number | undefined {
  for (const item of items) {
    if (item.kind === 'column') {
      const dot = item.dots.find(one => one.id === id)
      if (dot) return dot.x
    } else if (item.id === id) return item.kind === 'dot' ? item.x : (item.x0 + item.x1) / 2
  }
  return undefined
}
