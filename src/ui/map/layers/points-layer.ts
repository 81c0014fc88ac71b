import L from 'leaflet'
import { WORLD, worldX, worldY } from '../frame.ts'

/** A point to draw: longitude, latitude, and the number of its feature. */
export type MapPoint = readonly [lon: number, lat: number, index: number]

/** Colours of a point: its ink, and the paper around it that sets it off from what lies beneath. */
export interface PointInk {
  readonly line: string
  readonly paper: string
}

/** Radius of a point, px. */
const RADIUS = 4
/** A finger or a pointer may miss a point by this many px. */
const NEAR = 9
/** How far past the view points are drawn, in shares of it: a drag of that length shows no edge. */
const AHEAD = 0.25

/**
 * Points on a canvas of their own: Leaflet's markers take seconds to make a hundred thousand of, and this draws them
 * in milliseconds, since of many on one spot it draws one.
 */
export class PointsLayer extends L.Layer {
  private readonly canvas = L.DomUtil.create('canvas', 'leaflet-zoom-hide map-points')
  private readonly xy: Float64Array
  private readonly points: readonly MapPoint[]
  private readonly ink: PointInk
  private readonly pressed: (index: number, at: L.LatLng) => void

  /** `world` is the copy of the world drawn on: Leaflet's shapes do not go round it by themselves. */
  constructor(
    points: readonly MapPoint[],
    world: number,
    ink: PointInk,
    pressed: (index: number, at: L.LatLng) => void,
  ) {
    super()
    this.points = points
    this.ink = ink
    this.pressed = pressed
    this.xy = new Float64Array(points.length * 2)
    points.forEach(([lon, lat], i) => {
      this.xy[2 * i] = worldX(lon) + WORLD * world
      this.xy[2 * i + 1] = worldY(lat)
    })
  }

  override onAdd(map: L.Map): this {
    map.getPane('overlayPane')!.append(this.canvas)
    this.draw()
    return this
  }

  override onRemove(): this {
    this.canvas.remove()
    this._map.getContainer().classList.remove('over-point')
    return this
  }

  override getEvents = (): Record<string, L.LeafletEventHandlerFn> => ({
    // One each: Leaflet does not part the names of events given as an object.
    ...{ viewreset: this.draw, moveend: this.draw, zoom: this.draw, resize: this.draw },
    click: event => {
      const { latlng, containerPoint } = event as L.LeafletMouseEvent
      const hit = this.hit(containerPoint)
      if (hit !== null) this.pressed(this.points[hit]![2], latlng)
    },
    mousemove: event => {
      const hit = this.hit((event as L.LeafletMouseEvent).containerPoint)
      this._map.getContainer().classList.toggle('over-point', hit !== null)
    },
  })

  /** World coordinates to px of the container. */
  private projection() {
    const scale = 2 ** this._map.getZoom()
    const corner = this._map.containerPointToLatLng([0, 0])
    return { scale, left: worldX(corner.lng) * scale, top: worldY(corner.lat) * scale }
  }

  private readonly draw = (): void => {
    const { x: width, y: height } = this._map.getSize()
    const [aheadX, aheadY] = [Math.round(width * AHEAD), Math.round(height * AHEAD)]
    const context = this.prepare(width + 2 * aheadX, height + 2 * aheadY)
    L.DomUtil.setPosition(this.canvas, this._map.containerPointToLayerPoint([-aheadX, -aheadY]))
    if (!context) return
    const { scale, left, top } = this.projection()
    const taken = new Set<number>()
    context.fillStyle = this.ink.line
    context.strokeStyle = this.ink.paper
    context.lineWidth = 1.5
    for (let i = 0; i < this.xy.length; i += 2) {
      const x = this.xy[i]! * scale - left + aheadX
      const y = this.xy[i + 1]! * scale - top + aheadY
      if (x < -RADIUS || y < -RADIUS || x > width + 2 * aheadX + RADIUS || y > height + 2 * aheadY + RADIUS)
        continue
      const spot = Math.round(x / 2) * 65_536 + Math.round(y / 2)
      if (taken.has(spot)) continue
      taken.add(spot)
      context.beginPath()
      context.arc(x, y, RADIUS, 0, 2 * Math.PI)
      context.fill()
      context.stroke()
    }
  }

  /** An empty canvas of this size, as fine as the screen. */
  private prepare(width: number, height: number): CanvasRenderingContext2D | null {
    const fine = Math.min(2, devicePixelRatio || 1)
    this.canvas.width = width * fine
    this.canvas.height = height * fine
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    const context = this.canvas.getContext('2d')
    context?.scale(fine, fine)
    return context
  }

  /** The point nearest to a point of the container, the one drawn last of those as near; null where none is near. */
  private hit({ x, y }: L.Point): number | null {
    const { scale, left, top } = this.projection()
    let best: number | null = null
    let least = NEAR ** 2
    for (let i = 0; i < this.xy.length; i += 2) {
      const away = (this.xy[i]! * scale - left - x) ** 2 + (this.xy[i + 1]! * scale - top - y) ** 2
      if (away > least) continue
      least = away
      best = i / 2
    }
    return best
  }
}
