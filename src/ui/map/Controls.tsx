import type { Frame } from './frame.ts'
import { Icon } from './icons.tsx'
import { px } from './px.ts'

interface ControlsProps {
  readonly frame: Frame
  readonly compact: boolean
  readonly zoom: (steps: number) => void
}

/** Zoom buttons, scale and credits, clear of what floats over the map. */
export function Controls({ frame, compact, zoom }: ControlsProps) {
  const right = frame.width - frame.right
  const bottom = frame.height - frame.bottom
  return (
    <>
      {!compact && (
        <div class="map-zoom" style={px({ right: right + 10, bottom: bottom + 30 })}>
          <button type="button" aria-label="Zoom in" onClick={() => zoom(0.75)}>
            <Icon name="plus" />
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => zoom(-0.75)}>
            <Icon name="minus" />
          </button>
        </div>
      )}
      {frame.right > SCALE_NEEDS && frame.zoom >= SCALE_FROM && <Scale frame={frame} />}
      <p class="map-credit" style={px(compact ? { left: 0, bottom: bottom + 2 } : { right, bottom })}>
        Natural Earth, GeoNames, Leaflet
      </p>
    </>
  )
}

/** The legend, the credits and a scale beside each other. */
const SCALE_NEEDS = 900
/** Farther out one length holds for no more than a strip of the map. */
const SCALE_FROM = 4

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

function Scale({ frame }: { readonly frame: Frame }) {
  const [right, bottom] = [frame.width - frame.right, frame.height - frame.bottom]
  const middle = frame.locate({ x: frame.right / 2, y: frame.bottom / 2 })
  const lengths = LENGTHS.map(km => ({ km, px: frame.metres(km * 1000, middle.lat) }))
  const best = lengths.findLast(({ px }) => px <= 88)
  if (!best) return null
  const style = px({ right: right + 196, bottom: bottom + 8, width: best.px })
  return (
    <p class="map-scale" style={style}>
      {best.km} km
    </p>
  )
}
