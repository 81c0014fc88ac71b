import { useRef } from 'preact/hooks'
import type { Point } from './frame.ts'

/** A pointer that went less far than this, in px, pressed the mark. */
const PRESS = 4

interface MarkDrag {
  /** Whether the mark may be dragged; where not, the map beneath is. */
  readonly on: boolean
  /** Where the mark was let go, in px from where it stood. */
  drop(by: Point): void
  /** It was only pressed. */
  press(): void
}

/** Pointer handlers that drag a mark over the map, and keep the map still meanwhile. */
export function useMarkDrag({ on, drop, press }: MarkDrag) {
  const from = useRef<Point | null>(null)
  if (!on) return {}
  const by = (event: PointerEvent): Point => ({
    x: event.clientX - (from.current?.x ?? event.clientX),
    y: event.clientY - (from.current?.y ?? event.clientY),
  })
  const rest = (mark: HTMLElement) => {
    from.current = null
    mark.style.translate = ''
    mark.classList.remove('dragged')
  }
  return {
    // Both would set the map moving.
    onMouseDown: (event: MouseEvent) => event.stopPropagation(),
    onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      if (!from.current) return
      const { x, y } = by(event)
      if (Math.hypot(x, y) <= PRESS) return
      event.currentTarget.classList.add('dragged')
      event.currentTarget.style.translate = `${x}px ${y}px`
    },
    onPointerUp: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      if (!from.current) return
      const way = by(event)
      rest(event.currentTarget)
      if (Math.hypot(way.x, way.y) > PRESS) drop(way)
      else press()
    },
    onPointerCancel: (event: PointerEvent & { readonly currentTarget: HTMLElement }) =>
      rest(event.currentTarget),
  }
}
