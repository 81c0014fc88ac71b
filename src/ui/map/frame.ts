/** A point of the pane, in px from its top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Px of the pane that something floating covers. */
export interface Inset {
  readonly right: number
  readonly bottom: number
}

/** What the pane shows: all that layout needs to know of the map, so that it can be tested without one. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Right and bottom edges of what is not covered. */
  readonly right: number
  readonly bottom: number
  /** Where a position lies in the pane, on the copy of the world nearest to its middle. */
  at(lat: number, lon: number): Point
  /** The same for world coordinates (0–256 each way, as at zoom 0). */
  place(x: number, y: number): Point
  /** Degrees under a point of the pane; the longitude may lie past 180. */
  locate(point: Point): { readonly lat: number; readonly lon: number }
  /** Px that this many metres take at a latitude. */
  metres(metres: number, lat: number): number
}

/** The side of the world at zoom 0, in px. */
export const WORLD = 256

const EARTH = 40_075_016.686

/** Web Mercator stops here; past it latitudes are held. */
const POLE = 85.0511287798

/** Longitude to world coordinate. */
export const worldX = (lon: number): number => ((lon + 180) / 360) * WORLD

/** Latitude to world coordinate, Web Mercator. */
export function worldY(lat: number): number {
  const sin = Math.sin((Math.max(-POLE, Math.min(POLE, lat)) * Math.PI) / 180)
  return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD
}

/** World coordinate to longitude. */
export const lonOf = (x: number): number => (x / WORLD) * 360 - 180

/** World coordinate to latitude. */
export const latOf = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI

export interface Camera {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** The frame of a camera. */
export function makeFrame(camera: Camera, inset: Inset = { right: 0, bottom: 0 }): Frame {
  const { width, height, zoom } = camera
  const scale = 2 ** zoom
  const middle = worldX(camera.lon)
  const left = middle * scale - width / 2
  const top = worldY(camera.lat) * scale - height / 2
  const place = (x: number, y: number): Point => ({
    x: (x - WORLD * Math.round((x - middle) / WORLD)) * scale - left,
    y: y * scale - top,
  })
  return {
    width,
    height,
    zoom,
    right: width - inset.right,
    bottom: height - inset.bottom,
    place,
    at: (lat, lon) => place(worldX(lon), worldY(lat)),
    locate: point => ({ lat: latOf((point.y + top) / scale), lon: lonOf((point.x + left) / scale) }),
    metres: (metres, lat) => (metres / (EARTH * Math.cos((lat * Math.PI) / 180))) * WORLD * scale,
  }
}

/** Whether a point can be seen, at least `margin` px inside what is not covered. */
export const isVisible = (frame: Frame, { x, y }: Point, margin = 0): boolean =>
  x >= margin && y >= margin && x <= frame.right - margin && y <= frame.bottom - margin
