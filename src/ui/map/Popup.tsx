import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Frame, Point } from './frame.ts'
import { px } from './px.ts'

interface PopupProps {
  readonly label: string
  readonly at: Point
  readonly frame: Frame
  /** Focus goes in when it was opened by keyboard. */
  readonly focus: boolean
  readonly children: ComponentChildren
}

const WIDTH = 296
const EDGE = 12
/** Clear of the chosen ring and the tail. */
const LIFT = 26

/** A card anchored at a point of the map, above it or below, and always in view. */
export function Popup({ label, at, frame, focus, children }: PopupProps) {
  const card = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => setHeight(card.current?.offsetHeight ?? 0))
  const placed = height > 0
  useLayoutEffect(() => {
    if (focus && placed) card.current?.focus({ preventScroll: true })
  }, [focus, placed])
  const { style, below, tail } = placeCard(at, height, frame)
  return (
    <div
      ref={card}
      class={`map-popup ${below ? 'below' : 'above'}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={{ ...px(style), '--tail': `${tail}px`, visibility: placed ? 'visible' : 'hidden' }}
    >
      <div class="map-popup-scroll">{children}</div>
    </div>
  )
}

function placeCard(at: Point, height: number, frame: Frame) {
  const left = Math.max(EDGE, Math.min(at.x - 46, frame.right - WIDTH - EDGE))
  const above = at.y - LIFT - height
  const under = at.y + LIFT
  const below = above < EDGE && frame.bottom - under > at.y - LIFT
  const top = below ? Math.min(under, frame.bottom - EDGE - height) : Math.max(EDGE, above)
  return {
    style: { left, top: Math.max(EDGE, top) },
    below,
    tail: Math.max(16, Math.min(at.x - left - 6, WIDTH - 28)),
  }
}
