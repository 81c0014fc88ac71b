import type { RefObject } from 'preact'
import type { PlaceView } from '../../app/place-view.ts'
import { cardRoom } from './card-room.ts'
import type { Frame } from './frame.ts'
import type { Island } from './island.ts'
import { LayerPopup } from './layers/LayerPopup.tsx'
import type { MapPaneProps } from './map-pane-props.ts'
import { Popup } from './Popup.tsx'
import type { Box, Measure } from './room.ts'
import type { Scene } from './scene.ts'
import { VisitPopup } from './VisitPopup.tsx'

interface CardsProps {
  readonly popup: MapPaneProps['popup']
  readonly visit: MapPaneProps['visit']
  readonly layers: MapPaneProps['layers']
  readonly scene: Scene
  readonly frame: Frame
  readonly covered: readonly Box[]
  readonly compact: boolean
  readonly measure: Measure
  readonly island: Island | null
  readonly pane: RefObject<HTMLElement | null>
  /** The chosen place; null where none is, or its card would be in the way. */
  readonly chosen: PlaceView | null
  /** Whether that was chosen by keyboard: the focus goes into its card. */
  readonly byKey: boolean
  readonly pan: (dx: number, dy: number) => void
}

/** The cards at what was chosen: a place of the story, one of the world, something of a file; none while the map flies. */
export function Cards({ popup, visit, layers, island, pane, chosen, byKey, ...around }: CardsProps) {
  if (island?.motion() === 'flight') return null
  const { scene, frame, covered, compact, measure, pan } = around
  const sliding = island?.motion() === 'slide'
  const room = chosen && cardRoom(chosen, scene, frame, covered, compact, measure)
  return (
    <>
      {chosen && room && popup && (
        <Popup
          key={chosen.place.id}
          label={chosen.place.name}
          {...{ room, frame, pan, sliding, focus: byKey }}
        >
          {popup(chosen)}
        </Popup>
      )}
      {visit && <VisitPopup {...around} {...{ visit, sliding }} />}
      {layers?.picked && <LayerPopup {...around} {...{ picked: layers.picked, pane, sliding }} />}
    </>
  )
}
