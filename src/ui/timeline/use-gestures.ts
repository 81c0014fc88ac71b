import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { panBy, type Track, type View, zoomAt } from './zoom.ts'

/** Px of a wheel turned that make the axis twice as close; a mouse's notch is about 100. */
const WHEEL = 150
/** A pointer that goes less far than this, px, has clicked. */
const CLICK = 4

interface Touch {
  x: number
  y: number
}

/** Ctrl and the wheel, or two fingers, zoom the strip; a sideways wheel, or a drag of what is zoomed, moves it. */
export function useGestures(
  host: RefObject<HTMLElement | null>,
  track: Track | null,
  view: Signal<View>,
): void {
  const current = useRef(track)
  current.current = track
  useEffect(() => {
    const box = host.current
    if (!box) return
    const done = new AbortController()
    const set = (change: (view: View, track: Track) => View) => {
      if (current.current) view.value = change(view.peek(), current.current)
    }
    watchWheel(box, view, set, done.signal)
    watchPointers(box, view, set, done.signal)
    return () => done.abort()
  }, [])
}

type Set = (change: (view: View, track: Track) => View) => void

function watchWheel(box: HTMLElement, view: Signal<View>, set: Set, signal: AbortSignal): void {
  const turned = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
    const sideways = event.shiftKey ? dx || dy : Math.abs(dx) > Math.abs(dy) ? dx : 0
    if (event.ctrlKey || event.metaKey)
      set((now, track) => zoomAt(now, 2 ** (-dy / WHEEL), event.clientX - leftEdge(box), track))
    else if (sideways !== 0 && view.peek().scale > 1) set((now, track) => panBy(now, sideways, track))
    else return
    event.preventDefault()
  }
  box.addEventListener('wheel', turned, { passive: false, signal })
}

function watchPointers(box: HTMLElement, view: Signal<View>, set: Set, signal: AbortSignal): void {
  const down = new Map<number, Touch>()
  let moved = 0
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    moved += Math.hypot(now.x - before.x, now.y - before.y)
    down.set(event.pointerId, now)
    if (other) {
      const factor = apart(now, other) / apart(before, other)
      const at = (now.x + other.x) / 2 - leftEdge(box)
      set((from, track) => panBy(zoomAt(from, factor, at, track), (before.x - now.x) / 2, track))
    } else if (moved >= CLICK && view.peek().scale > 1) {
      if (!box.hasPointerCapture(event.pointerId)) box.setPointerCapture(event.pointerId)
      set((from, track) => panBy(from, before.x - now.x, track))
    }
  }
  const lift = (event: PointerEvent) => {
    down.delete(event.pointerId)
  }
  box.addEventListener(
    'pointerdown',
    event => {
      // The axis chooses a span; its own handler has the pointer then.
      const brush = event.target instanceof Element && event.target.closest('.brush')
      if (event.button !== 0 || (brush && down.size === 0)) return
      if (down.size === 0) moved = 0
      down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    { signal },
  )
  box.addEventListener('pointermove', move, { signal })
  box.addEventListener('pointerup', lift, { signal })
  box.addEventListener('pointercancel', lift, { signal })
  // What was dragged was not clicked.
  const swallow = (event: MouseEvent) => {
    if (moved >= CLICK && event.detail > 0 && view.peek().scale > 1) event.stopPropagation()
    moved = 0
  }
  box.addEventListener('click', swallow, { capture: true, signal })
}

const leftEdge = (box: HTMLElement) => box.getBoundingClientRect().left

/** Two fingers on one spot have no distance to compare. */
const apart = (a: Touch, b: Touch) => Math.max(16, Math.hypot(a.x - b.x, a.y - b.y))
