import L from 'leaflet'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LayerFeature } from '../../../index.ts'
import type { Island } from '../island.ts'
import { readPalette, watchTheme } from '../theme.ts'
import { type MapPoint, type PointInk, PointsLayer } from './points-layer.ts'

/** A file of someone's places, to be drawn beneath the story's marks. */
export interface ShownLayer {
  readonly id: string
  readonly features: readonly LayerFeature[]
}

/** Called with a layer's id, the number of the feature pressed, and where. */
export type Pick = (id: string, index: number, at: { readonly lat: number; readonly lon: number }) => void

/** Lays files on the map in ink, since the accent is the story's own; `lon` is the middle of the view. */
export function useLayers(
  island: Island | null,
  shown: readonly ShownLayer[],
  lon: number,
  host: RefObject<HTMLElement | null>,
  pick: Pick | undefined,
): void {
  const ink = useInk(host)
  // The map goes round the world, Leaflet's shapes do not: they are drawn on the copy the reader looks at.
  const world = Math.round(lon / 360)
  for (const each of slots(shown)) useLayer(island, each, world, ink, pick)
}

/** Hooks must be as many each time; no more files than this are taken. */
const SLOTS = 8

const slots = (shown: readonly ShownLayer[]) => Array.from({ length: SLOTS }, (_, i) => shown[i] ?? null)

function useLayer(
  island: Island | null,
  shown: ShownLayer | null,
  world: number,
  ink: PointInk | null,
  pick?: Pick,
) {
  useEffect(() => {
    if (!island || !shown || !ink) return
    const drawn = [drawShapes(shown, world, ink, pick), drawPoints(shown, world, ink, pick)]
    for (const layer of drawn) island.add(layer)
    return () => {
      for (const layer of drawn) island.remove(layer)
    }
  }, [island, shown?.id, shown?.features, world, ink, pick])
}

function drawPoints({ id, features }: ShownLayer, world: number, ink: PointInk, pick?: Pick): PointsLayer {
  const points = features.flatMap(({ geometry }, index): MapPoint[] =>
    geometry.type === 'Point' ? [[geometry.coordinates[0], geometry.coordinates[1], index]] : [],
  )
  return new PointsLayer(points, world, ink, (index, { lat, lng }) => pick?.(id, index, { lat, lon: lng }))
}

/** Lines and areas; points are drawn over them. */
function drawShapes({ id, features }: ShownLayer, world: number, ink: PointInk, pick?: Pick): L.GeoJSON {
  const layer = L.geoJSON([], {
    // Leaflet hands it on to every path, but its types do not know it.
    ...({ renderer: L.canvas({ padding: 0.2, tolerance: 5 }) } as object),
    coordsToLatLng: ([lon, lat]) => L.latLng(lat!, lon! + 360 * world),
    style: { color: ink.line, weight: 1.5, opacity: 0.9, fillOpacity: 0.06, dashArray: '5 4' },
  })
  features.forEach(({ geometry }, index) => {
    if (geometry.type !== 'Point') layer.addData(asFeature(geometry as unknown as GeoJSON.Geometry, index))
  })
  layer.on('click', (event: L.LeafletMouseEvent) => {
    const { feature } = event.propagatedFrom as { feature?: GeoJSON.Feature }
    const { lat, lng } = event.latlng
    if (feature) pick?.(id, feature.properties?.index as number, { lat, lon: lng })
  })
  return layer
}

const asFeature = (geometry: GeoJSON.Geometry, index: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { index },
  geometry,
})

function useInk(host: RefObject<HTMLElement | null>): PointInk | null {
  const [ink, setInk] = useState<PointInk | null>(null)
  useEffect(() => {
    const read = () => {
      if (!host.current) return
      const palette = readPalette(host.current)
      setInk({ line: palette.ink, paper: palette.land })
    }
    read()
    return watchTheme(read)
  }, [host])
  return ink
}
