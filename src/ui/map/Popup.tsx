import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CardRoom } from './card-room.ts'
import type { Frame } from './frame.ts'
import { type CardPlace, placeCard } from './place-card.ts'
import { px } from './px.ts'

interface PopupProps {
  readonly label: string
  readonly room: CardRoom
  readonly frame: Frame
  /** Slides the map so that the card hides less. */
  readonly pan: (dx: number, dy: number) => void
  readonly sliding: boolean
  /** Focus goes in when it was opened by keyboard. */
  readonly focus: boolean
  readonly children: ComponentChildren
}

const WIDTH = 296
const EDGE = 12

/** A card at a mark or a name, on the side where it hides least, its tail on what it speaks of. */
export function Popup({ label, room, frame, pan, sliding, focus, children }: PopupProps) {
  const card = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  const opened = useRef<{ readonly frame: Frame; readonly place: CardPlace } | null>(null)
  const last = useRef<string | null>(null)
  useLayoutEffect(() => setHeight(card.current?.offsetHeight ?? 0))
  const shown = height > 0
  const place = shown ? placeNow() : null
  useLayoutEffect(() => {
    if (focus && shown) card.current?.focus({ preventScroll: true })
  }, [focus, shown])
  useLayoutEffect(() => {
    if (!shown || opened.current || !place) return
    opened.current = { frame, place }
    if (place.slide.x || place.slide.y) pan(-place.slide.x, -place.slide.y)
  }, [shown])

  /** Opening, it may have the map slide to it; from then on it goes along with the map. */
  function placeNow(): CardPlace {
    if (opened.current && (sliding || opened.current.frame === frame)) return opened.current.place
    const bounds = [EDGE, EDGE, frame.right - EDGE, frame.bottom - EDGE] as const
    const next = placeCard({ ...room, width: WIDTH, height, bounds }, opened.current === null, last.current)
    last.current = next.key
    return next
  }

  return (
    <div
      ref={card}
      class={`map-popup ${place?.side ?? ''}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={{
        ...px({ left: place?.left ?? 0, top: place?.top ?? 0 }),
        '--tail': `${place?.tail ?? 0}px`,
        visibility: place ? 'visible' : 'hidden',
      }}
    >
      <div class="map-popup-scroll">{children}</div>
    </div>
  )
}
