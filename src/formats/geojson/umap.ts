import type { Cell, GeoFeature, UmapStyle } from './types.ts'

/**
 * The feature with its look as uMap takes it, in uMap's own names: `_umap_options` among the properties, the one nested
 * value a file of ours may hold, and only in a file for uMap.
 */
export function styledForUmap(feature: GeoFeature): GeoFeature {
  const { properties } = feature
  return { ...feature, properties: { ...properties, _umap_options: umapStyle(feature) } }
}

function umapStyle({ geometry, properties }: GeoFeature): UmapStyle {
  const cell = (name: string) => properties[name] as Cell | undefined
  if (geometry.type === 'Point')
    return {
      color: String(cell('marker-color')),
      iconClass: cell('marker-size') === 'small' ? 'Circle' : 'Drop',
    }
  const line = {
    color: String(cell('stroke')),
    weight: Number(cell('stroke-width')),
    opacity: Number(cell('stroke-opacity')),
  }
  return cell('fill') === undefined
    ? line
    : { ...line, fillColor: String(cell('fill')), fillOpacity: Number(cell('fill-opacity')) }
}
