import { formatCoordinates } from '../app/coordinates.ts'
import type { SearchRow } from '../app/search.ts'
import type { CuratedPlace } from '../index.ts'
import type { NearPlace, WorldPlace } from '../worker/protocol.ts'

/** A place that is not the story's, as the search found it. */
export type Elsewhere = Extract<SearchRow, { readonly kind: 'world' | 'point' }>

/** A place of the world that the reader looks at beside the story. */
export interface Guest {
  readonly place: CuratedPlace
  /** What the gazetteer found; null for a bare point. */
  readonly found: WorldPlace | null
  /** The town nearest to a bare point. */
  readonly near?: NearPlace | null | undefined
}

/** What the reader looks at when a row of the search is taken. */
export const guestOf = (row: Elsewhere): Guest =>
  row.kind === 'world'
    ? { place: row.found.place, found: row.found }
    : { place: pointPlace(row.at), found: null, near: row.near }

/** A point without a name, as a place. */
const pointPlace = ({ lat, lon }: { readonly lat: number; readonly lon: number }): CuratedPlace => ({
  ...{ id: `point ${lat} ${lon}`, name: formatCoordinates({ lat, lon }), type: 'facility', featureCode: '' },
  ...{ country: '', admin1: '', lat, lon, uncertaintyM: 0, source: '', licence: '', links: {} },
  ...{ population: 0, aliases: [], demonyms: [], nouns: [], within: [] },
})
