import L from 'leaflet'
import type { Camera, Point } from './frame.ts'
import { isStill } from './theme.ts'

/** The Leaflet map: it knows panning, zooming and its layers, and nothing of the story. */
export interface Island {
  camera(): Camera
  /** Flies there in `seconds` (0.28 by default); at once where the reader wants less motion, or where `still`. */
  move(camera: Pick<Camera, 'lat' | 'lon' | 'zoom'>, still?: boolean, seconds?: number): void
  /** What the map does by itself just now: fly elsewhere, or slide a little. */
  motion(): 'flight' | 'slide' | null
  pan(dx: number, dy: number): void
  zoomBy(steps: number): void
  add(layer: L.Layer): void
  remove(layer: L.Layer): void
  /** How close the map may come; the built-in map's own end by default. */
  limit(closest?: number): void
  /** Tells of clicks on the map that end no drag, in px of the pane; returns a way to stop. */
  onClick(listener: (point: Point) => void): () => void
  resize(): void
  destroy(): void
}

export interface IslandEvents {
  /** The view came to rest, or is being zoomed: lay out anew. */
  onSettle(): void
  /** The map is dragged and lies this far from where it was laid out. */
  onDrag(dx: number, dy: number): void
  /** The reader moved the map by hand. */
  onTouch(): void
}

const FLIGHT = 0.28
const CLOSEST = 13

/** Makes a Leaflet map in an element. */
export function makeIsland(
  host: HTMLElement,
  start: Pick<Camera, 'lat' | 'lon' | 'zoom'>,
  events: IslandEvents,
): Island {
  const map = L.map(host, {
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    wheelPxPerZoomLevel: 90,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    keyboard: false,
    maxZoom: CLOSEST,
    minZoom: leastZoom(host),
    maxBounds: [
      [-85, -1e5],
      [85, 1e5],
    ],
    maxBoundsViscosity: 1,
  })
  map.setView([start.lat, start.lon], start.zoom)
  let motion: 'flight' | 'slide' | null = null
  map.on('moveend', () => {
    motion = null
  })
  follow(map, events)
  return {
    camera: () => cameraOf(map),
    move: (to, still = false, seconds = FLIGHT) => {
      const center: L.LatLngTuple = [to.lat, nearest(to.lon, map.getCenter().lng)]
      map.stop()
      // Exactly there, where a pan would stop at a whole pixel: a link's view must not drift at each opening.
      if (still) map.setView(center, to.zoom, { reset: true, animate: false } as L.ZoomPanOptions)
      else if (isStill()) map.setView(center, to.zoom, { animate: false })
      else {
        map.flyTo(center, to.zoom, { duration: seconds })
        motion = 'flight'
      }
    },
    motion: () => motion,
    pan: (dx, dy) => {
      const animate = !isStill()
      if (animate) motion = 'slide'
      map.panBy([dx, dy], { animate, duration: FLIGHT })
    },
    zoomBy: steps => map.setZoom(map.getZoom() + steps),
    add: layer => map.addLayer(layer),
    remove: layer => map.removeLayer(layer),
    limit: (closest = CLOSEST) => map.setMaxZoom(closest),
    onClick: listener => {
      const click = ({ containerPoint: { x, y } }: L.LeafletMouseEvent) => listener({ x, y })
      map.on('click', click)
      return () => map.off('click', click)
    },
    resize: () => {
      map.setMinZoom(leastZoom(host))
      map.invalidateSize({ pan: false })
    },
    destroy: () => {
      map.stop()
      map.remove()
    },
  }
}

function follow(map: L.Map, events: IslandEvents): void {
  let rest = map.containerPointToLayerPoint([0, 0])
  const settle = () => {
    rest = map.containerPointToLayerPoint([0, 0])
    events.onSettle()
  }
  map.on('zoom moveend resize viewreset', settle)
  map.on('move', () => {
    const now = map.containerPointToLayerPoint([0, 0])
    // A flight moves the map's origin with its zoom: only a drag is measured here.
    events.onDrag(rest.x - now.x, rest.y - now.y)
  })
  map.on('dragstart', events.onTouch)
  map.getContainer().addEventListener('wheel', events.onTouch, { passive: true })
}

function cameraOf(map: L.Map): Camera {
  const { lat, lng } = map.getCenter()
  const { x: width, y: height } = map.getSize()
  return { lat, lon: lng, zoom: map.getZoom(), width, height }
}

/** The zoom at which the world just fills the pane's height. */
const leastZoom = (host: HTMLElement) =>
  Math.max(1, Math.ceil(Math.log2(Math.max(1, host.clientHeight) / 256) * 4) / 4)

/** The same longitude on the copy of the world nearest to another. */
const nearest = (lon: number, to: number) => lon - 360 * Math.round((lon - to) / 360)
