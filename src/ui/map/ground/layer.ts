import L from 'leaflet'
import { type Placed, paintTile, SIDE, squaresUnder } from './canvas-tile.ts'
import { DIVISIONS_FROM, strengthOf } from './fades.ts'
import type { Emphasis, Look, Palette, Square as Parts } from './paint.ts'
import type { LandScale, Source, Square } from './protocol.ts'
import type { GroundStore } from './store.ts'
import type { Tile } from './tile.ts'

/** What the tiles show, less where. */
export interface Picture {
  readonly palette: Palette
  readonly emphasis: Emphasis
}

/** From here on the finest outlines are worth their weight. */
export const FINE_FROM = 5
/** Zooms a flight may be off before tiles are drawn anew on the way. */
const STRETCH = 0.8
/** How near the view a tile is drawn while the map moves, px. */
const NEAR = 64
/** How far past the view tiles are made, px: a drag of that length draws nothing on the way. */
const AHEAD = 320
/**
 * The basemap as canvas tiles cut at the map's own zoom, fractions too: lines are crisp, and since no tile is ever
 * stretched at rest, no seam opens between them. Tiles in view are drawn at once, those around them in idle frames.
 */
export class GroundLayer extends L.GridLayer {
  private readonly store: GroundStore
  private readonly bare: boolean
  private readonly canvases = new Map<HTMLCanvasElement, L.Coords>()
  private readonly queue = new Set<HTMLCanvasElement>()
  private picture: Picture | null = null
  private due = 0
  private waiting = 0
  private onTheWay = false
  private moving = false

  /** `bare` draws only the story's outlines, for over street tiles. */
  constructor(store: GroundStore, pane: string, bare = false) {
    super({ tileSize: SIDE, pane, noWrap: true, keepBuffer: 1, updateInterval: 50, maxZoom: 24 })
    this.store = store
    this.bare = bare
    this.on('tileunload', event => {
      const { tile } = event as L.TileEvent
      this.canvases.delete(tile as unknown as HTMLCanvasElement)
      this.queue.delete(tile as unknown as HTMLCanvasElement)
    })
  }

  /** Draws anew in place: what was drawn stays until then. */
  show(picture: Picture): void {
    this.picture = picture
    for (const [canvas, coords] of this.canvases)
      if (this.isInView(coords)) this.draw(canvas, () => undefined)
      else this.queue.add(canvas)
    this.schedule()
  }

  /** Draws anew with what has become ready. */
  refresh(): void {
    if (this.picture) this.show(this.picture)
  }

  /** Whether a tile in view still waits for its shapes. */
  isDrawing(): boolean {
    return this.waiting > 0
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas')
    const ratio = Math.min(2, devicePixelRatio || 1)
    canvas.width = SIDE * ratio
    canvas.height = SIDE * ratio
    this.canvases.set(canvas, coords)
    // Leaflet knows the tile only after this call.
    const loaded = () => requestAnimationFrame(() => done(undefined, canvas))
    if (this.isInView(coords)) this.draw(canvas, loaded)
    else {
      this.queue.add(canvas)
      this.schedule()
      loaded()
    }
    return canvas
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map)
    map.on('movestart moveend', this.follow, this)
    return this
  }

  override onRemove(map: L.Map): this {
    map.off('movestart moveend', this.follow, this)
    cancelAnimationFrame(this.due)
    super.onRemove(map)
    return this
  }

  private follow({ type }: L.LeafletEvent): void {
    this.moving = type === 'movestart'
    // A jump may end where tiles were still queued.
    if (!this.moving)
      for (const canvas of this.queue) if (this.isInView(this.canvases.get(canvas)!)) this.drawQueued(canvas)
    this.schedule()
  }

  /**
   * Draws what is queued, one tile at a time: what a canvas costs is paid after the script has ended, so no clock here
   * would see it. While the map moves, only what is about to come into view; the rest when the page has nothing to do.
   */
  private schedule(): void {
    if (this.due || this.queue.size === 0) return
    const next = () => {
      this.due = 0
      const canvas = this.moving ? this.nearest() : this.queue.values().next().value
      if (canvas) this.drawQueued(canvas)
      this.schedule()
    }
    this.due = requestAnimationFrame(() => (this.moving ? next() : whenIdle(next)))
  }

  private nearest(): HTMLCanvasElement | undefined {
    return [...this.queue].find(canvas => this.isInView(this.canvases.get(canvas)!, NEAR))
  }

  private drawQueued(canvas: HTMLCanvasElement): void {
    if (this.queue.delete(canvas)) this.draw(canvas, () => undefined)
  }

  private draw(canvas: HTMLCanvasElement, drawn: () => void): void {
    const coords = this.canvases.get(canvas)
    const picture = this.picture
    if (!coords || !picture) {
      drawn()
      return
    }
    const look: Look = { ...picture, zoom: coords.z, bare: this.bare }
    const squares = squaresUnder(coords).map(place => ({ place, parts: this.partsOf(place.square, look) }))
    this.waiting++
    const paint = (all: readonly { readonly place: Placed; readonly parts: Parts }[]) => {
      this.waiting--
      if (this.canvases.get(canvas) === coords && this.picture === picture) paintTile(canvas, all, look)
      drawn()
    }
    if (squares.some(({ parts }) => parts instanceof Promise))
      void Promise.all(squares.map(async ({ place, parts }) => ({ place, parts: await parts }))).then(paint)
    else paint(squares as { readonly place: Placed; readonly parts: Parts }[])
  }

  /** Everything of a square, at once where it is all kept. */
  private partsOf(square: Square, { emphasis, zoom, bare }: Look): Parts | Promise<Parts> {
    const { store } = this
    const scale = scaleFor(zoom, store)
    const get = (source: Source, wanted: boolean) => (wanted ? store.tile(source, square) : null)
    const codes = bare || !scale ? [] : [...new Set([...emphasis.told, ...emphasis.chosen])]
    const tiles = [
      scale ? store.tile(scale, square) : null,
      get('waters', !bare && store.isReady('waters')),
      get('divisions', !bare && zoom > DIVISIONS_FROM && store.isReady('divisions')),
      get('courses', !bare && strengthOf.course(zoom) > 0 && store.isReady('courses')),
      ...codes.map(code => store.tile(`fill ${scale!} ${code}`, square)),
    ]
    const parts = ([lands, waters, divisions, courses, ...fills]: readonly (Tile | null)[]): Parts => ({
      lands: lands!,
      waters: waters!,
      divisions: divisions!,
      courses: courses!,
      fills: new Map(codes.map((code, i) => [code, fills[i]!])),
      seam: square.x === 0 || square.x === 2 ** square.z - 1,
    })
    return tiles.some(tile => tile instanceof Promise)
      ? Promise.all(tiles).then(parts)
      : parts(tiles as readonly (Tile | null)[])
  }

  private isInView({ x, y, z }: L.Coords, margin = 0): boolean {
    const map = this._map
    const { min, max } = map.getPixelBounds()
    const scale = map.getZoomScale(z, map.getZoom())
    const at = L.point(x * SIDE, y * SIDE)
    const [near, far] = [at.subtract([margin, margin]), at.add([SIDE + margin, SIDE + margin])]
    return L.bounds(min!.multiplyBy(scale), max!.multiplyBy(scale)).intersects(L.bounds(near, far))
  }

  /** Leaflet rounds a tile's zoom; here it is the map's own, but on the way of a flight the one before, stretched. */
  protected _clampZoom(): number {
    const zoom = this._map.getZoom()
    const before = (this as unknown as { readonly _tileZoom?: number })._tileZoom
    return this.onTheWay && before !== undefined && Math.abs(zoom - before) < STRETCH ? before : zoom
  }

  protected _resetView(event?: { readonly flyTo?: boolean; readonly pinch?: boolean }): void {
    this.onTheWay = Boolean(event?.flyTo || event?.pinch)
    LEAFLET._resetView.call(this, event)
  }

  /** Tiles of other zooms stay beneath until all of this one are drawn: there is never a bare moment. */
  protected _invalidateAll(): void {}

  protected _pruneTiles(): void {
    if (this._map && LEAFLET._noTilesToLoad.call(this)) LEAFLET._pruneTiles.call(this)
  }

  /** Tiles are made some way ahead of a drag. */
  protected _getTiledPixelBounds(center: L.LatLng): L.Bounds {
    const { min, max } = LEAFLET._getTiledPixelBounds.call(this, center)
    return L.bounds(min!.subtract([AHEAD, AHEAD]), max!.add([AHEAD, AHEAD]))
  }
}

/** The parts of Leaflet 1.9's tile layer that are changed here. */
interface Inner {
  _resetView(this: GroundLayer, event: object | undefined): void
  _noTilesToLoad(this: GroundLayer): boolean
  _pruneTiles(this: GroundLayer): void
  _getTiledPixelBounds(this: GroundLayer, center: L.LatLng): L.Bounds
}

const LEAFLET = L.GridLayer.prototype as unknown as Inner

/** Safari has no idle time to give. */
const whenIdle: (run: () => void) => unknown =
  typeof requestIdleCallback === 'function' ? run => requestIdleCallback(run) : run => setTimeout(run, 30)

/** The finest outlines that are there and worth their weight at a zoom. */
export function scaleFor(zoom: number, store: GroundStore): LandScale | null {
  const scales: readonly LandScale[] = zoom >= FINE_FROM ? ['10m', '50m', '110m'] : ['50m', '110m']
  return scales.find(scale => store.isReady(scale)) ?? null
}
