import type { ComponentChild } from 'preact'
import { wording } from '../../words/wording.ts'
import type { Frame } from './frame.ts'
import { Icon } from './icons.tsx'
import { px } from './px.ts'
import { scaleBars } from './scale-bars.ts'
import { LayerChoice } from './streets/LayerChoice.tsx'
import type { Streets } from './streets/template.ts'

interface ControlsProps {
  readonly frame: Frame
  readonly compact: boolean
  readonly zoom: (steps: number) => void
  readonly showWhole: () => void
  /** Tiles from elsewhere that want credit; null where there are none. */
  readonly streets: Streets | null
  readonly choose: (streets: Streets | null) => void
  /** The reader's own files, for the card of layers. */
  readonly list: ComponentChild
}

/** Zoom buttons, the choice of layer, scale and credits, clear of what floats over the map. */
export function Controls({ frame, compact, zoom, showWhole, streets, choose, list }: ControlsProps) {
  const right = frame.width - frame.right
  const bottom = frame.height - frame.bottom
  const scale = frame.zoom >= SCALE_FROM && <Scale frame={frame} compact={compact} />
  const layers = <LayerChoice streets={streets} choose={choose} compact={compact} list={list} />
  return (
    <>
      {compact ? (
        <>
          <div class="map-corner" style={px({ right: right + 12, bottom: bottom + 80 })}>
            {layers}
          </div>
          {!streets && (
            <div class="map-corner" style={px({ left: CREDIT, bottom: bottom + 5 })}>
              {scale}
            </div>
          )}
        </>
      ) : (
        <div class="map-corner" style={px({ right: right + 10, bottom: bottom + 30 })}>
          {scale}
          <div class="map-buttons">
            {layers}
            <ZoomButtons zoom={zoom} showWhole={showWhole} />
          </div>
        </div>
      )}
      <p class="map-credit" style={px(compact ? { left: 0, bottom: bottom + 2 } : { right, bottom })}>
        {streets && <Credit streets={streets} />}
        Natural Earth, GeoNames, Leaflet
      </p>
    </>
  )
}

function ZoomButtons({ zoom, showWhole }: Pick<ControlsProps, 'zoom' | 'showWhole'>) {
  return (
    <div class="map-zoom">
      <button type="button" aria-label={wording().map.zoomIn} onClick={() => zoom(0.75)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={wording().map.zoomOut} onClick={() => zoom(-0.75)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={wording().map.whole} title={wording().map.whole} onClick={showWhole}>
        <Icon name="whole" />
      </button>
    </div>
  )
}

function Credit({ streets }: { readonly streets: Streets }) {
  if (streets.kind === 'own') return <>{wording().map.tilesBy(streets.host)}</>
  return (
    <>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        © OpenStreetMap contributors
      </a>
      {', '}
    </>
  )
}

/** Where the credits end on a phone; beside them there is room for one bar. */
const CREDIT = 188

/** Farther out one length holds for no more than a strip of the map. */
const SCALE_FROM = 4

function Scale({ frame, compact }: Pick<ControlsProps, 'frame' | 'compact'>) {
  return (
    <div class="map-scale" aria-hidden="true">
      {scaleBars(frame)
        .slice(0, compact ? 1 : 2)
        .map(bar => (
          <span key={bar.text} style={px({ width: bar.px })}>
            {bar.text}
          </span>
        ))}
    </div>
  )
}
