import type { RefObject } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MapPlace, MapStory } from '../../app/map-view.ts'
import type { Lands } from './basemap.ts'
import { DIVISIONS_FROM } from './ground/fades.ts'
import { FINE_FROM, GroundLayer } from './ground/layer.ts'
import type { Emphasis, Palette } from './ground/paint.ts'
import type { River } from './ground/protocol.ts'
import type { GroundStore } from './ground/store.ts'
import type { Island } from './island.ts'
import { readPalette, watchTheme } from './theme.ts'

export interface BasemapState {
  /** The coarse outlines, quick to lay names out on at any zoom; null until they came. */
  readonly lands: Lands | null
  /** Whether the outlines could not be had. */
  readonly failed: boolean
}

/** What the basemap is to show. */
interface Asked {
  readonly zoom: number
  readonly map: MapStory | null
  /** Places chosen or pointed at. */
  readonly lit: readonly string[]
  readonly rivers: readonly River[]
  /** Whether street tiles lie over it: the story's outlines are then drawn over them once more. */
  readonly over: boolean
}

/** Loads what the zoom asks for from `ground`, and draws it with the story's countries set off. */
export function useBasemap(
  ground: GroundStore,
  island: Island | null,
  { zoom, map, lit, rivers, over }: Asked,
  host: RefObject<HTMLElement | null>,
): BasemapState {
  const [lands, setLands] = useState<Lands | null>(ground.lands)
  const [failed, setFailed] = useState(false)
  const palette = usePalette(host)
  const layer = useGround(ground, island, true, 'tilePane')
  const above = useGround(ground, island, over, 'overlayPane')
  const [near, nearer] = [zoom >= DIVISIONS_FROM, zoom >= FINE_FROM]

  useEffect(() => {
    const stop = ground.watch((source, lost) => {
      if (source === '50m') setFailed(lost)
      setLands(ground.lands())
    })
    // The first outlines are light and drawn at once; what is finer, and the waters, come after.
    for (const source of ['110m', '50m', 'waters'] as const) ground.load(source)
    return stop
  }, [])
  useEffect(() => {
    if (near) ground.load('divisions')
    if (nearer) ground.load('10m')
  }, [near, nearer])

  useEffect(() => {
    if (rivers.length > 0) ground.setRivers(rivers)
  }, [rivers])

  const emphasis = useMemo(() => emphasise(map, lit), [map, lit.join()])
  useEffect(() => {
    if (!palette) return
    for (const one of [layer, above]) one?.show({ emphasis, palette })
  }, [layer, above, emphasis, palette])
  return { lands, failed }
}

/** The basemap's tiles on the map, drawn anew as their sources come; in the pane over the ground, only outlines. */
function useGround(
  ground: GroundStore,
  island: Island | null,
  on: boolean,
  pane: 'tilePane' | 'overlayPane',
): GroundLayer | null {
  const [layer, setLayer] = useState<GroundLayer | null>(null)
  useEffect(() => {
    if (!island || !on) return
    const made = new GroundLayer(ground, pane, pane === 'overlayPane')
    island.add(made)
    setLayer(made)
    const stop = ground.watch(() => made.refresh())
    return () => {
      stop()
      setLayer(null)
      island.remove(made)
    }
  }, [island, on, pane])
  return layer
}

function usePalette(host: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null)
  useEffect(() => {
    const element = host.current
    if (!element) return
    const read = () => setPalette(readPalette(element))
    read()
    return watchTheme(read)
  }, [host])
  return palette
}

/** What of the ground the story sets off. */
export function emphasise(map: MapStory | null, lit: readonly string[]): Emphasis {
  const codes = (places: readonly MapPlace[]) => places.map(place => place.view.place.country)
  const countries = map?.countries ?? []
  return {
    told: codes(countries.filter(country => country.role === 'told')),
    quiet: codes(countries.filter(country => country.role !== 'told')),
    chosen: codes(countries.filter(country => lit.includes(country.id))),
  }
}
