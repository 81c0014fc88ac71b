import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import '@preact/signals'
import 'leaflet/dist/leaflet.css'
import type { PlaceView } from '../../app/place-view.ts'
import type { Session } from '../../app/session.ts'
import { Annotations } from './Annotations.tsx'
import type { Actions } from './actions.ts'
import { Cards } from './Cards.tsx'
import { Controls } from './Controls.tsx'
import { controlBoxes, legendFits, passingBoxes } from './control-boxes.ts'
import { makeFrame } from './frame.ts'
import { Legend } from './Legend.tsx'
import { LinkCount } from './LinkCount.tsx'
import { useLayerMoves } from './layers/map-layers.ts'
import { useLayers } from './layers/use-layers.ts'
import './map.css'
import './controls.css'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import type { MapPaneProps } from './map-pane-props.ts'
import { rounded } from './outline.ts'
import { PreviewMark } from './PreviewMark.tsx'
import { passThrough } from './pass-through.ts'
import type { Streets } from './streets/template.ts'
import { useStreets } from './streets/use-streets.ts'
import { ToolLayer } from './ToolLayer.tsx'
import { useBasemap } from './use-basemap.ts'
import { useIsland } from './use-island.ts'
import { useMoves } from './use-moves.ts'
import { useScene } from './use-scene.ts'
import { useTold } from './use-told.ts'
import { useView } from './use-view.ts'
import { cameraToVisit } from './visit.ts'

/** The map narrows its controls below this width. */
const COMPACT = 600
/** Below this width of the window its buttons are a finger's width. */
const PHONE = 900
/** How high the legend stands where street tiles make the credits long. */
const CREDITED = 26
const NONE: readonly never[] = []

/** The map: a Leaflet island for the basemap, and over it the story as real elements. */
export function MapPane({
  session,
  ground,
  names = NONE,
  onView,
  onRest,
  onScene,
  aim = null,
  overview = null,
  visit = null,
  layers = null,
  rivers = NONE,
  divisions,
  lack = '',
  inset,
  popup,
  focus = null,
  follow = null,
  editing,
  toast = false,
}: MapPaneProps) {
  const host = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [byKey, setByKey] = useState(false)
  const [allLinks, setAllLinks] = useState(false)
  const { island, camera, measure, touched } = useIsland(host, layer)
  const [right, bottom] = [inset?.right ?? 0, inset?.bottom ?? 0]
  const frame = useMemo(() => makeFrame(camera, { right, bottom }), [camera, right, bottom])
  const told = useTold(session, focus?.links ?? null)
  const { story, map, chosen, pointed } = told
  const compact = frame.width < COMPACT
  const [streets, setStreets] = useState<Streets | null>(null)
  const lost = useStreets(island, streets)
  const asked = { zoom: camera.zoom, map, lit: [...chosen, ...pointed], rivers, over: streets !== null }
  const { lands, failed } = useBasemap(ground, island, asked, host)
  useLayers(island, layers?.shown ?? NONE, camera.lon, host, layers?.pick)
  const covered = useMemo(() => controlBoxes(frame, compact, innerWidth < PHONE), [frame, compact])
  const visited = visit?.place ?? null
  const input = {
    ...told,
    lands,
    frame,
    visited,
    measure,
    compact,
    covered,
    allLinks,
    ...(divisions && { divisions }),
  }
  // Street tiles bring names of their own.
  const scene = useScene({ ...input, world: streets ? NONE : names })
  useEffect(() => {
    const shown = { streets: streets !== null, layers: (layers?.shown.length ?? 0) > 0 }
    onScene?.({ input: { ...input, world: names }, scene, camera, lit: focus?.places ?? null, ...shown })
  }, [scene, focus, streets, layers])
  useView(frame, onView)
  useEffect(() => {
    if (frame.width > 0) onRest?.({ lat: camera.lat, lon: nearZero(camera.lon), zoom: camera.zoom })
  }, [camera])
  const { show, showWhole } = useMoves({
    island,
    frame,
    story,
    map,
    lands,
    failed,
    chosen,
    follow,
    inset: { right, bottom },
    scene,
    veils: { lasting: covered, passing: passingBoxes(frame, toast, editing?.tool != null) },
    touched,
    aim,
    overview,
  })

  useEffect(() => {
    if (!island || !visited || frame.width === 0) return
    touched.current = true
    island.move(cameraToVisit(visited, lands, frame))
  }, [island, visited])

  useLayerMoves(island, layers, frame, touched)

  // The layer was moved along with a drag; what is laid out anew stands where it belongs.
  useLayoutEffect(() => {
    layer.current?.style.removeProperty('transform')
  }, [scene])

  useEffect(() => {
    const above = layer.current?.parentElement
    return above && host.current ? passThrough(above, host.current) : undefined
  }, [])

  const close = () => {
    const choice = session.chosen.value
    session.choose(null)
    if (choice?.kind === 'place') focusStop(host, choice.id)
  }
  const actions: Actions = {
    choose: (id, keyboard) => {
      setByKey(keyboard)
      session.choose({ kind: 'place', id })
    },
    point: id => session.point(id === null ? null : { kind: 'place', id }),
    show,
    movable: id => editing?.movable(id) ?? false,
    drop: (id, to) => editing?.move(id, rounded(frame.locate(to))),
    pan: (dx, dy) => island?.pan(dx, dy),
    zoom: steps => island?.zoomBy(steps),
  }
  const tool = editing?.tool ?? null
  const shown = map ? map.points.length + map.countries.length + map.regions.length + map.courses.length : 0
  return (
    <section
      class={['map-pane', compact && 'compact', tool && 'tooling'].filter(Boolean).join(' ')}
      aria-label={nameOf(shown)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !(visit || layers?.picked || session.chosen.value)) return
        event.stopPropagation()
        if (visit) visit.close()
        else if (layers?.picked) layers.close()
        else close()
      }}
    >
      <div class="map-host" ref={host} />
      <Annotations
        {...{ scene, frame, chosen, pointed, compact, actions, layer }}
        lit={focus?.places ?? null}
        above={editing?.preview && <PreviewMark preview={editing.preview} scene={scene} frame={frame} />}
      />
      {tool && editing && island && (
        <ToolLayer
          key={`${tool.kind} ${tool.place.id}`}
          tool={tool}
          editing={editing}
          frame={frame}
          island={island}
        />
      )}
      <Cards
        {...{ scene, frame, covered, compact, measure, island, popup, visit, layers, byKey }}
        chosen={tool ? null : chosenPlace(session)}
        pane={host}
        pan={actions.pan}
      />
      {story && (
        <Legend
          form={compact ? 'icon' : legendFits(scene, frame) ? 'open' : 'folded'}
          style={
            compact
              ? { right: right + 12, bottom: bottom + 28 }
              : { left: 12, bottom: bottom + (streets ? CREDITED : 12) }
          }
        />
      )}
      {map && scene.quiet > 0 && (
        <LinkCount
          quiet={scene.quiet}
          all={allLinks}
          toggle={() => setAllLinks(!allLinks)}
          style={
            compact
              ? { left: 12, top: scene.edges.top.left > 0 ? 56 : 12 }
              : { left: 12, bottom: bottom + (streets ? CREDITED : 12) + 40 }
          }
        />
      )}
      <Controls
        frame={frame}
        compact={compact}
        zoom={actions.zoom}
        showWhole={showWhole}
        streets={streets}
        choose={setStreets}
        list={layers?.list}
      />
      {lost && (
        <p class="map-failed tiles" role="status">
          {wording().map.tilesLost(streets?.host ?? '')}
        </p>
      )}
      {failed && <p class="map-failed">{wording().map.outlinesLost}</p>}
      {lack && !failed && <p class="map-failed">{lack}</p>}
    </section>
  )
}

/** The same longitude between -180 and 180: the map may have been dragged round the world. */
const nearZero = (lon: number) => lon - 360 * Math.round(lon / 360)

const nameOf = (shown: number) => wording().map.name(count(shown, 'place'))

/** The chosen place, where a place is what is chosen. */
function chosenPlace({ chosen, places }: Session): PlaceView | null {
  const choice = chosen.value
  if (choice?.kind !== 'place') return null
  return places.value.find(one => one.place.id === choice.id) ?? null
}

/** Gives focus back to a place's mark. */
function focusStop(host: RefObject<HTMLElement | null>, id: string): void {
  const stops = host.current?.parentElement?.querySelectorAll<HTMLElement>('[data-stop]') ?? []
  const stop = [...stops].find(one => one.dataset.stop === id)
  stop?.focus({ preventScroll: true })
}
