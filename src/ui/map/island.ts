import L from 'leaflet'
import { drawBasemap, type Sheet } from './basemap-canvas.ts'
import type { Camera } from './frame.ts'
import { isStill } from './theme.ts'

/** What the canvas shows, less where it is. */
export type Picture = Omit<Sheet, 'zoom' | 'left' | 'top' | 'width' | 'height'>

/** The Leaflet map: it knows panning, zooming and the basemap's canvas, and nothing of the story. */
export interface Island {
  camera(): Camera
  /** Flies there; at once where the reader wants less motion, or where `still`. */
  move(camera: Pick<Camera, 'lat' | 'lon' | 'zoom'>, still?: boolean): void
  /** What the map does by itself just now: fly elsewhere, or slide a little. */
  motion(): 'flight' | 'slide' | null
  pan(dx: number, dy: number): void
  zoomBy(steps: number): void
  draw(picture: Picture): void
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
/** How much of the pane's size the canvas reaches past its edges, so that a drag shows no gap. */
const MARGIN = 0.35

/** Makes a Leaflet map in an element, with one canvas for the basemap. */
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
  const sheet = makeSheet(map)
  let motion: 'flight' | 'slide' | null = null
  map.on('moveend', () => {
    motion = null
  })
  follow(map, sheet, events)
  return {
    camera: () => cameraOf(map),
    move: (to, still = false) => {
      const center: L.LatLngTuple = [to.lat, nearest(to.lon, map.getCenter().lng)]
      map.stop()
      if (still || isStill()) map.setView(center, to.zoom, { animate: false })
      else {
        map.flyTo(center, to.zoom, { duration: FLIGHT })
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
    draw: sheet.show,
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

function follow(map: L.Map, sheet: ReturnType<typeof makeSheet>, events: IslandEvents): void {
  let rest = map.containerPointToLayerPoint([0, 0])
  const settle = () => {
    rest = map.containerPointToLayerPoint([0, 0])
    sheet.draw()
    events.onSettle()
  }
  map.on('zoom moveend resize viewreset', settle)
  map.on('move', () => {
    const now = map.containerPointToLayerPoint([0, 0])
    // A flight moves the map's origin with its zoom: only a drag is measured here.
    events.onDrag(rest.x - now.x, rest.y - now.y)
    sheet.cover()
  })
  map.on('dragstart', events.onTouch)
  map.getContainer().addEventListener('wheel', events.onTouch, { passive: true })
}

function makeSheet(map: L.Map) {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-canvas'
  canvas.setAttribute('aria-hidden', 'true')
  map.getPane('tilePane')?.append(canvas)
  const context = canvas.getContext('2d')
  let picture: Picture | null = null
  let drawn = L.bounds([0, 0], [0, 0])
  let view = ''
  const draw = () => {
    if (!context || !picture) return
    // One step of Leaflet's fires several events; it is drawn once.
    const now = [map.getZoom(), map.getPixelBounds().min, map.getSize()].join(' ')
    if (now === view) return
    view = now
    const size = map.getSize()
    const margin = size.multiplyBy(MARGIN).round()
    const full = size.add(margin.multiplyBy(2))
    const ratio = Math.min(2, devicePixelRatio || 1)
    resize(canvas, full, ratio)
    const corner = map.containerPointToLayerPoint([-margin.x, -margin.y])
    L.DomUtil.setPosition(canvas, corner)
    const world = corner.add(map.getPixelOrigin())
    drawn = L.bounds(corner, corner.add(full))
    drawBasemap(
      context,
      { ...picture, zoom: map.getZoom(), left: world.x, top: world.y, width: full.x, height: full.y },
      ratio,
    )
  }
  return {
    draw,
    show: (next: Picture) => {
      picture = next
      view = ''
      draw()
    },
    /** Draws anew once a drag has come to the canvas's edge. */
    cover: () => {
      const corner = map.containerPointToLayerPoint([0, 0])
      if (!drawn.contains(L.bounds(corner, corner.add(map.getSize())))) draw()
    },
  }
}

function resize(canvas: HTMLCanvasElement, size: L.Point, ratio: number): void {
  const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)]
  if (canvas.width === width && canvas.height === height) return
  canvas.width = width
  canvas.height = height
  canvas.style.width = `${size.x}px`
  canvas.style.height = `${size.y}px`
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
