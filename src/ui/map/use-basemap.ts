import type { RefObject } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MapPlace, MapStory } from '../../app/map-view.ts'
import { byCode, type Lands, type Waters } from './basemap.ts'
import type { Palette } from './basemap-canvas.ts'
import { loadCoarse, loadFine, loadWaters } from './basemap-files.ts'
import type { Island } from './island.ts'
import type { Outline, Piece } from './outlines.ts'
import { readPalette, watchTheme } from './theme.ts'

/** From here on the finer outlines are worth their weight. */
const FINE_FROM = 5

export interface BasemapState {
  /** The coarse outlines, quick to lay names out on at any zoom; null until they came. */
  readonly lands: Lands | null
  /** Whether the outlines could not be had. */
  readonly failed: boolean
}

/** Loads what the zoom asks for, and draws it with the story's countries set off. */
export function useBasemap(
  island: Island | null,
  zoom: number,
  map: MapStory | null,
  lit: readonly string[],
  host: RefObject<HTMLElement | null>,
): BasemapState {
  const [coarse, setCoarse] = useState<Lands | null>(null)
  const [fine, setFine] = useState<Lands | null>(null)
  const [waters, setWaters] = useState<Waters | null>(null)
  const [failed, setFailed] = useState(false)
  const palette = usePalette(host)
  const near = zoom >= FINE_FROM

  useEffect(() => {
    loadCoarse().then(setCoarse, () => setFailed(true))
    // Lakes and rivers come after the land: the map is whole without them.
    loadWaters().then(setWaters, () => undefined)
  }, [])
  useEffect(() => {
    if (near && coarse && !fine) loadFine().then(setFine, () => undefined)
  }, [near, coarse, fine])

  const lands = near ? (fine ?? coarse) : coarse
  const emphasis = useMemo(() => emphasise(map, lands, lit), [map, lands, lit.join()])
  useEffect(() => {
    if (island && lands && palette) island.draw({ lands, waters, emphasis, palette })
  }, [island, lands, waters, emphasis, palette])
  return { lands: coarse, failed }
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

function emphasise(map: MapStory | null, lands: Lands | null, lit: readonly string[]) {
  const pieces = (places: readonly MapPlace[]): Piece[] =>
    places
      .map(place => lands && byCode(lands, place.view.place.country))
      .filter((outline): outline is Outline => Boolean(outline))
      .flatMap(outline => outline.pieces)
  const countries = map?.countries ?? []
  return {
    told: pieces(countries.filter(country => country.role === 'told')),
    quiet: pieces(countries.filter(country => country.role !== 'told')),
    chosen: pieces(countries.filter(country => lit.includes(country.id))),
  }
}
