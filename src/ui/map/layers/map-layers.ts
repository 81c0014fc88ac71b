import type { ComponentChild } from 'preact'
import { useEffect } from 'preact/hooks'
import { cameraFor } from '../fit.ts'
import { type Camera, type Frame, isVisible, worldX, worldY } from '../frame.ts'
import type { Island } from '../island.ts'
import type { PickedFeature } from './LayerPopup.tsx'
import type { Pick, ShownLayer } from './use-layers.ts'

/** What the map is to show of the reader's own files. */
export interface MapLayers {
  readonly shown: readonly ShownLayer[]
  readonly picked: PickedFeature | null
  readonly pick: Pick
  readonly close: () => void
  /** The list of files, for the card where the map's own layers are chosen. */
  readonly list: ComponentChild
  /** Where the map should go, west, south, east, north; another object for every wish. */
  readonly sought: { readonly bbox: readonly [number, number, number, number] } | null
}

/** Closest zoom for a file of one point. */
const CLOSEST = 11
const PADDING = { left: 48, top: 48, right: 48, bottom: 64 }

/** Shows a whole file when it is asked for, and a feature picked from the list where it is out of view. */
export function useLayerMoves(
  island: Island | null,
  layers: MapLayers | null,
  frame: Frame,
  touched: { current: boolean },
): void {
  const move = (camera: Camera) => {
    touched.current = true
    island?.move(camera)
  }
  const { sought = null, picked = null } = layers ?? {}
  useEffect(() => {
    if (!sought || frame.width === 0) return
    const [west, south, east, north] = sought.bbox
    const bounds = { left: worldX(west), right: worldX(east), top: worldY(north), bottom: worldY(south) }
    move(cameraFor(bounds, frame, PADDING, CLOSEST))
  }, [island, sought])
  useEffect(() => {
    if (!picked || frame.width === 0 || isVisible(frame, frame.at(picked.lat, picked.lon), 8)) return
    move({ lat: picked.lat, lon: picked.lon, zoom: frame.zoom, width: frame.width, height: frame.height })
  }, [island, picked?.key])
}
