import type { ComponentChild } from 'preact'
import { visitRoom } from './card-room.ts'
import type { Frame } from './frame.ts'
import { Popup } from './Popup.tsx'
import type { Box, Measure } from './room.ts'
import type { Scene } from './scene.ts'
import type { Visited } from './visit.ts'

/** A place of the world, with its card. */
export interface VisitedPlace {
  readonly place: Visited
  /** Null where the card stands elsewhere. */
  readonly card: ComponentChild | null
  readonly close: () => void
}

interface VisitPopupProps {
  readonly visit: VisitedPlace
  readonly scene: Scene
  readonly frame: Frame
  readonly covered: readonly Box[]
  readonly compact: boolean
  readonly measure: Measure
  readonly pan: (dx: number, dy: number) => void
  readonly sliding: boolean
}

/** The card at the ring of a place of the world; it takes the focus, so that it is heard and Escape closes it. */
export function VisitPopup({
  visit,
  scene,
  frame,
  covered,
  compact,
  measure,
  pan,
  sliding,
}: VisitPopupProps) {
  const room = visit.card ? visitRoom(scene, frame, covered, compact, measure) : null
  if (!room) return null
  return (
    <Popup
      key={visit.place.id}
      label={visit.place.name}
      room={room}
      frame={frame}
      pan={pan}
      sliding={sliding}
      focus
    >
      {visit.card}
    </Popup>
  )
}
