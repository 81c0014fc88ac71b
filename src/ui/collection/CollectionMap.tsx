import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import '@preact/signals'
import 'leaflet/dist/leaflet.css'
import type { ShownPlace } from '../../app/collection/filter.ts'
import type { Place } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { cameraFor } from '../map/fit.ts'
import { isVisible, makeFrame, worldX, worldY } from '../map/frame.ts'
import '../map/map.css'
import '../map/controls.css'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import type { NamesBefore } from '../map/name-layout.ts'
import { useBasemap } from '../map/use-basemap.ts'
import { useIsland } from '../map/use-island.ts'
import { useView } from '../map/use-view.ts'
import { type CollectionNames, layNames, type NamesInput } from './lay-names.ts'
import { MapNames } from './MapNames.tsx'
import { marksOf } from './marks.ts'
import { MarksLayer } from './marks-layer.ts'
import { useInks } from './use-inks.ts'

interface CollectionMapProps {
  readonly places: readonly ShownPlace[]
  /** Articles in the collection. */
  readonly all: number
  /** Places that are ringed, and gone to where none is in view. */
  readonly picked: readonly Place[]
  /** Called with the id of the place whose mark was pressed. */
  readonly pick: (id: string) => void
}

const PADDING = { left: 56, top: 56, right: 56, bottom: 56 }
const CLOSEST = 9
/** All is fitted anew only once the map's size has changed by about this many px. */
const COARSE = 40
const NONE: readonly never[] = []
/** Px that an arrow key moves the map. */
const NUDGE = 80

/** The one map of a collection: every shown place of every shown article. */
export function CollectionMap({ places, all, picked, pick }: CollectionMapProps) {
  const { ground, rivers, supplies } = useDesk()
  const host = useRef<HTMLDivElement>(null)
  const notes = useRef<HTMLDivElement>(null)
  const { island, camera, measure, touched } = useIsland(host, notes)
  const { lands } = useBasemap(
    ground,
    island,
    { zoom: camera.zoom, map: null, lit: NONE, rivers: rivers.value, over: false },
    host,
  )
  const inks = useInks(host)
  const [layer, setLayer] = useState<MarksLayer | null>(null)
  const press = useRef(pick)
  press.current = pick
  useEffect(() => {
    if (!island) return
    const made = new MarksLayer(id => press.current(id))
    island.add(made)
    setLayer(made)
    return () => island.remove(made)
  }, [island])
  const marks = useMemo(() => marksOf(places), [places])
  const ringed = useMemo(() => new Set(picked.map(place => place.id)), [picked])
  useEffect(() => {
    if (inks) layer?.show({ marks, inks, all, picked: ringed })
  }, [layer, marks, inks, all, ringed])

  const frame = useMemo(() => makeFrame(camera), [camera])
  useView(frame, supplies.askNames)
  const names = useNames({
    places,
    all,
    outlines: lands?.outlines ?? NONE,
    world: supplies.names.value,
    frame,
    measure,
  })
  // The names were moved along with a drag; what is laid out anew stands where it belongs.
  useLayoutEffect(() => {
    notes.current?.style.removeProperty('transform')
  }, [names])
  const sized = camera.width > 0
  const goTo = (shown: readonly { readonly lat: number; readonly lon: number }[], still: boolean) => {
    if (island && sized && shown.length > 0)
      island.move(cameraFor(boundsOf(shown), camera, PADDING, CLOSEST), still)
  }
  // A phone that is turned shows all of it again, as long as nobody has moved the map.
  const size = `${Math.round(camera.width / COARSE)} ${Math.round(camera.height / COARSE)}`
  useEffect(() => {
    if (!touched.current) goTo(marks, true)
  }, [island, sized, marks.length > 0, all, size])
  useEffect(() => {
    if (picked.length > 0 && !picked.some(place => isVisible(frame, frame.at(place.lat, place.lon), 12)))
      goTo(picked, false)
  }, [picked])

  return (
    <section
      class="map-pane collection-map"
      aria-label={wording().collection.mapOf(count(places.length, 'place'))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by arrow keys
      tabIndex={0}
      onKeyDown={event => {
        const [dx, dy] =
          { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? []
        if (event.key === '+' || event.key === '-') island?.zoomBy(event.key === '+' ? 0.75 : -0.75)
        if (dx === undefined || dy === undefined) return
        event.preventDefault()
        island?.pan(dx * NUDGE, dy * NUDGE)
      }}
    >
      <div class="map-host" ref={host} />
      <div class="map-annotations">
        <div class="map-notes" ref={notes}>
          <MapNames names={names} />
        </div>
      </div>
      <div class="map-corner collection-zoom">
        <div class="map-buttons">
          <div class="map-zoom">
            <button
              type="button"
              aria-label={wording().collection.zoomIn}
              onClick={() => island?.zoomBy(0.75)}
            >
              <Icon name="plus" />
            </button>
            <button
              type="button"
              aria-label={wording().collection.zoomOut}
              onClick={() => island?.zoomBy(-0.75)}
            >
              <Icon name="minus" />
            </button>
            <button
              type="button"
              aria-label={wording().collection.showAll}
              title={wording().collection.showAll}
              onClick={() => goTo(marks, false)}
            >
              <Icon name="target" />
            </button>
          </div>
        </div>
      </div>
      <p class="map-credit collection-credit">Natural Earth, GeoNames, Leaflet</p>
    </section>
  )
}

/** Lays the names out anew when something of them changes; what stood somewhere before stays there if it can. */
function useNames(input: Omit<NamesInput, 'before'>): CollectionNames {
  const before = useRef<NamesBefore>({ zoom: 0, names: new Map() })
  const names = useMemo(() => layNames({ ...input, before: before.current }), Object.values(input))
  useLayoutEffect(() => {
    before.current = { zoom: input.frame.zoom, names: new Map(names.ground.map(name => [name.id, name])) }
  }, [names])
  return names
}

function boundsOf(shown: readonly { readonly lat: number; readonly lon: number }[]) {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { lat, lon } of shown) {
    bounds.left = Math.min(bounds.left, worldX(lon))
    bounds.right = Math.max(bounds.right, worldX(lon))
    bounds.top = Math.min(bounds.top, worldY(lat))
    bounds.bottom = Math.max(bounds.bottom, worldY(lat))
  }
  return bounds
}
