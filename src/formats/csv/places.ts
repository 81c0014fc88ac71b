import type { Story } from '../../model/story.ts'
import type { FormatOptions } from '../format.ts'
import { placeFeature } from '../geojson/place-feature.ts'
import { isStyle } from '../geojson/style.ts'
import type { Table, TableCell } from './table.ts'

/** The columns of GeoJSON's places, latitude and longitude first, the looks left out; an area stands at its point. */
export function placeTable(
  stories: readonly Story[],
  { background }: FormatOptions,
): Table & { readonly count: number } {
  const features = stories.flatMap(story =>
    story.places.flatMap(
      place => placeFeature(story, place, { points: true, background: background !== false }) ?? [],
    ),
  )
  const rows = features.map(({ geometry, properties }): Record<string, TableCell> => {
    const [lon, lat] = geometry.coordinates as [number, number]
    return { lat, lon, ...(properties as Record<string, TableCell>) }
  })
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(
    // `name` repeats `title` for map programs; a sheet needs one of them.
    column => !isStyle(column) && column !== 'name' && column !== 'feature_kind',
  )
  return { count: rows.length, columns: columns.length > 0 ? columns : ['lat', 'lon', 'title'], rows }
}
