import type { ComponentChild } from 'preact'
import { pointRoom } from '../card-room.ts'
import type { Frame } from '../frame.ts'
import { Popup } from '../Popup.tsx'
import type { Box, Measure } from '../room.ts'
import type { Scene } from '../scene.ts'

/** A feature of a file whose card is open. */
export interface PickedFeature {
  /** Different for every feature. */
  readonly key: string
  readonly title: string
  readonly lat: number
  readonly lon: number
  readonly card: ComponentChild
}

interface LayerPopupProps {
  readonly picked: PickedFeature
  readonly scene: Scene
  readonly frame: Frame
  readonly covered: readonly Box[]
  readonly compact: boolean
  readonly measure: Measure
  readonly pan: (dx: number, dy: number) => void
  readonly sliding: boolean
}

/** The card at a feature of a file; it takes the focus, so that it is heard and Escape closes it. */
export function LayerPopup({
  picked,
  scene,
  frame,
  covered,
  compact,
  measure,
  pan,
  sliding,
}: LayerPopupProps) {
  const room = pointRoom(frame.at(picked.lat, picked.lon), scene, frame, covered, compact, measure)
  if (!room) return null
  return (
    <Popup key={picked.key} label={picked.title} room={room} frame={frame} pan={pan} sliding={sliding} focus>
      {picked.card}
    </Popup>
  )
}
