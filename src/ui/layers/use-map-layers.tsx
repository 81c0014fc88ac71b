import { useMemo } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import type { MapLayers } from '../map/layers/map-layers.ts'
import { FeatureCard, nameOfFeature } from './FeatureCard.tsx'
import { LayerList } from './LayerList.tsx'

/** The reader's files as the map takes them. */
export function useMapLayers(): MapLayers {
  const { layers } = useDesk()
  const list = layers.list.value
  const picked = layers.picked.value
  const sought = layers.sought.value
  const shown = useMemo(
    () => list.filter(one => one.shown).map(({ id, layer }) => ({ id, features: layer.features })),
    [list],
  )
  const feature = useMemo(
    () =>
      picked && {
        key: `${picked.layer.id} ${picked.index}`,
        title: nameOfFeature(picked),
        lat: picked.lat,
        lon: picked.lon,
        card: <FeatureCard picked={picked} />,
      },
    [picked],
  )
  const aim = useMemo(() => sought && { bbox: sought.layer.bbox }, [sought])
  const rows = useMemo(() => <LayerList />, [])
  return { shown, picked: feature, pick: layers.pick, close: layers.close, list: rows, sought: aim }
}
