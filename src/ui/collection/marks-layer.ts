import L from 'leaflet'
import { createPointIndex, type PointIndex } from '../../app/collection/point-index.ts'
import { WORLD, worldX, worldY } from '../map/frame.ts'
import { LETTERED, letterOf } from './letters.ts'
import { HALF, radiusOf, reachOf, STEP } from './mark-size.ts'

/** A place to draw, and the articles that speak of it. */
export interface Mark {
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly shape: 'round' | 'square' | 'slanted'
  readonly reports: readonly number[]
}

/** Colours as the page has them now. */
export interface MarkInks {
  readonly ink: string
  readonly paper: string
  /** Of the ring around what is picked. */
  readonly accent: string
  /** Of the articles A to F. */
  readonly reports: readonly string[]
}

/** What the layer shows. */
export interface MarkPicture {
  /** Those of most articles first. */
  readonly marks: readonly Mark[]
  readonly inks: MarkInks
  /** Articles in the collection: up to six are told apart by letter and colour. */
  readonly all: number
  readonly picked: ReadonlySet<string>
}

/** A finger may miss a mark by this many px. */
const NEAR = 9
/** Side of a tile, px. */
const SIDE = 256
/** How far a mark may reach into the next tile, px: six letters in a row, ringed. */
const REACH = 56
/** Marks nearer than this are drawn as one, that of most articles, px. */
const ONE_SPOT = 3

/**
 * The places of a collection on canvas tiles: an index finds those under a tile and under the pointer, so that thousands
 * stay quick, and a drag draws only the tiles that come into view. One canvas over all would be drawn anew on the way.
 */
export class MarksLayer extends L.GridLayer {
  private readonly canvases = new Map<HTMLElement, L.Coords>()
  private readonly pressed: (id: string) => void
  private picture: MarkPicture | null = null
  private xy = new Float64Array(0)
  private index: PointIndex = createPointIndex(this.xy)

  constructor(pressed: (id: string) => void) {
    super({
      tileSize: SIDE,
      pane: 'overlayPane',
      noWrap: true,
      keepBuffer: 1,
      updateWhenZooming: false,
      maxZoom: 24,
    })
    this.pressed = pressed
    this.on('tileunload', event => {
      this.canvases.delete((event as L.TileEvent).tile)
    })
  }

  /** Draws other marks, or the same in other colours; in place, so that nothing flickers. */
  show(picture: MarkPicture): void {
    if (picture.marks !== this.picture?.marks) {
      this.xy = new Float64Array(picture.marks.length * 2)
      picture.marks.forEach(({ lon, lat }, i) => {
        this.xy[2 * i] = worldX(lon)
        this.xy[2 * i + 1] = worldY(lat)
      })
      this.index = createPointIndex(this.xy)
    }
    this.picture = picture
    for (const [canvas, coords] of this.canvases) this.draw(canvas as HTMLCanvasElement, coords)
  }

  protected override createTile(coords: L.Coords): HTMLElement {
    const canvas = document.createElement('canvas')
    canvas.className = 'collection-marks'
    this.canvases.set(canvas, coords)
    this.draw(canvas, coords)
    return canvas
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map)
    map.on('click', this.press).on('mousemove', this.pass)
    return this
  }

  override onRemove(map: L.Map): this {
    map.off('click', this.press).off('mousemove', this.pass)
    return super.onRemove(map)
  }

  /** Leaflet rounds a tile's zoom, and would stretch the marks; here it is the map's own. */
  protected _clampZoom(): number {
    return this._map.getZoom()
  }

  private readonly press = ({ containerPoint }: L.LeafletMouseEvent): void => {
    const mark = this.hit(containerPoint)
    if (mark) this.pressed(mark.id)
  }

  private readonly pass = ({ containerPoint }: L.LeafletMouseEvent): void => {
    this._map.getContainer().classList.toggle('over-point', this.hit(containerPoint) !== null)
  }

  private draw(canvas: HTMLCanvasElement, coords: L.Coords): void {
    const scale = 2 ** coords.z
    const [left, top] = [coords.x * SIDE, coords.y * SIDE]
    const box = [left - REACH, top - REACH, left + SIDE + REACH, top + SIDE + REACH].map(px => px / scale)
    const spots: Spot[] = []
    this.inBox(box, spot => spots.push(spot))
    const fine = spots.length > 0 ? Math.min(2, devicePixelRatio || 1) : 0
    // Most tiles of a large map have nothing on them, and a bare pixel costs a drag nothing.
    canvas.width = canvas.height = Math.max(1, SIDE * fine)
    const context = canvas.getContext('2d')
    if (!context || !this.picture) return
    context.scale(fine, fine)
    // By where they are on the whole map, so that neighbouring tiles choose alike.
    const taken = new Set<string>()
    const seen = spots
      .sort((a, b) => a.i - b.i)
      .filter(({ x, y }) => {
        const cell = `${Math.round((x * scale) / ONE_SPOT)} ${Math.round((y * scale) / ONE_SPOT)}`
        return !taken.has(cell) && taken.add(cell)
      })
    // Those of most articles lie on top.
    for (const { i, x, y } of seen.reverse())
      this.paint(context, this.picture.marks[i]!, x * scale - left, y * scale - top)
  }

  private paint(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number): void {
    const { all, inks, picked } = this.picture!
    if (picked.has(mark.id)) paintRing(context, x, y, reachOf(mark.reports.length, all) + 4, inks)
    if (all > LETTERED) paintSized(context, mark, x, y, inks)
    else
      mark.reports.forEach((report, k) => {
        const left = x + (k - (mark.reports.length - 1) / 2) * STEP
        paintLettered(context, mark.shape, left, y, letterOf(report), inks.reports[report]!, inks.paper)
      })
  }

  /** Every mark in a box of world coordinates, left, top, right and bottom, on every copy of the world it takes in. */
  private inBox([left, top, right, bottom]: readonly number[], found: (spot: Spot) => void): void {
    for (let world = Math.floor(left! / WORLD); world <= Math.floor(right! / WORLD); world++)
      this.index.within(left! - world * WORLD, top!, right! - world * WORLD, bottom!, i =>
        found({ i, x: this.xy[2 * i]! + world * WORLD, y: this.xy[2 * i + 1]! }),
      )
  }

  /** The mark under a point of the container, the nearest of several; null where none is. */
  private hit(point: L.Point): Mark | null {
    const { picture } = this
    if (!picture) return null
    const scale = 2 ** this._map.getZoom()
    const { lat, lng } = this._map.containerPointToLatLng(point)
    const [x, y, far] = [worldX(lng), worldY(lat), REACH / scale]
    let best: Mark | null = null
    let least = Number.POSITIVE_INFINITY
    this.inBox([x - far, y - far, x + far, y + far], spot => {
      const mark = picture.marks[spot.i]!
      const away = Math.hypot(spot.x - x, spot.y - y) * scale
      if (away > Math.max(NEAR, reachOf(mark.reports.length, picture.all) + 2) || away >= least) return
      least = away
      best = mark
    })
    return best
  }
}

/** A mark by its number, and where it lies in world coordinates. */
interface Spot {
  readonly i: number
  readonly x: number
  readonly y: number
}

function paintSized(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, inks: MarkInks) {
  outline(context, mark.shape, x, y, radiusOf(mark.reports.length))
  context.fillStyle = inks.ink
  context.strokeStyle = inks.paper
  context.lineWidth = 1.5
  context.fill()
  context.stroke()
}

function paintLettered(
  context: CanvasRenderingContext2D,
  shape: Mark['shape'],
  x: number,
  y: number,
  letter: string,
  ink: string,
  paper: string,
) {
  outline(context, shape, x, y, HALF)
  context.fillStyle = ink
  context.strokeStyle = paper
  context.lineWidth = 2
  context.stroke()
  context.fill()
  context.fillStyle = paper
  context.font = '600 11px "Libre Franklin Variable", sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(letter, x, y + 0.5)
}

function paintRing(context: CanvasRenderingContext2D, x: number, y: number, radius: number, inks: MarkInks) {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.strokeStyle = inks.paper
  context.lineWidth = 5
  context.stroke()
  context.strokeStyle = inks.accent
  context.lineWidth = 2.5
  context.stroke()
}

function outline(context: CanvasRenderingContext2D, shape: Mark['shape'], x: number, y: number, r: number) {
  context.beginPath()
  if (shape === 'round') context.arc(x, y, r, 0, 2 * Math.PI)
  else if (shape === 'square') context.rect(x - r, y - r, 2 * r, 2 * r)
  else {
    context.moveTo(x - r * 0.7, y - r)
    context.lineTo(x + r * 1.3, y - r)
    context.lineTo(x + r * 0.7, y + r)
    context.lineTo(x - r * 1.3, y + r)
    context.closePath()
  }
}
