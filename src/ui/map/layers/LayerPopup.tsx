import type { ComponentChild, RefObject } from 'preact'
import { pointRoom } from '../card-room.ts'
import type { Frame } from '../frame.ts'
import { Popup } from '../Popup.tsx'
import type { Obstacle } from '../place-card.ts'
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
  /** The map's own element: the list of layers may stand open in it. */
  readonly pane: RefObject<HTMLElement | null>
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
  pane,
}: LayerPopupProps) {
  const room = pointRoom(frame.at(picked.lat, picked.lon), scene, frame, covered, compact, measure)
  if (!room) return null
  const clear = { ...room, obstacles: [...room.obstacles, ...openList(pane.current)] }
  return (
    <Popup key={picked.key} label={picked.title} room={clear} frame={frame} pan={pan} sliding={sliding} focus>
      {picked.card}
    </Popup>
  )
}

/** The list of layers, if it stands open: from it the next feature is chosen, so it is covered last of all. */
function openList(pane: HTMLElement | null): Obstacle[] {
  const list = pane?.parentElement?.querySelector('.map-layer-card')?.getBoundingClientRect()
  const { left = 0, top = 0 } = pane?.getBoundingClientRect() ?? {}
  if (!list) return []
  const box = [list.left - left, list.top - top, list.right - left, list.bottom - top] as const
  return [{ box, cost: 40, moves: false, mark: false }]
}
