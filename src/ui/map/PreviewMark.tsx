import { wording } from '../../words/wording.ts'
import type { Preview } from './editing.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import { px } from './px.ts'
import type { Scene } from './scene.ts'

/** Px that a mark out of view stands inside the edge. */
const EDGE = 24

/** A place looked at before it is chosen: a hollow ink mark, and a dashed line from what would give way. */
export function PreviewMark({ preview, scene, frame }: { preview: Preview; scene: Scene; frame: Frame }) {
  const true_ = frame.at(preview.lat, preview.lon)
  const seen = isVisible(frame, true_, EDGE)
  const at = seen ? true_ : held(true_, frame)
  const olds = scene.spots.filter(spot => preview.from.includes(spot.place.id))
  const left = at.x > frame.right - 180
  return (
    <>
      <svg class="preview-lines" width={frame.width} height={frame.height} aria-hidden="true">
        {olds.map(spot => (
          <line key={spot.place.id} x1={spot.x} y1={spot.y} x2={at.x} y2={at.y} />
        ))}
        <circle cx={at.x} cy={at.y} r={8} />
      </svg>
      <div
        class={left ? 'preview-label halo-text left' : 'preview-label halo-text'}
        style={px({ left: at.x, top: at.y })}
      >
        <b>{preview.name}</b>
        <span>{seen ? preview.note : wording().map.outsideView}</span>
      </div>
    </>
  )
}

/** The nearest point of the pane's inside. */
const held = ({ x, y }: Point, frame: Frame): Point => ({
  x: Math.max(EDGE, Math.min(frame.right - EDGE, x)),
  y: Math.max(EDGE, Math.min(frame.bottom - EDGE, y)),
})
