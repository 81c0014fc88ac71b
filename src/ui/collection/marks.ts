import type { ShownPlace } from '../../app/collection/filter.ts'
import type { PlaceType } from '../../index.ts'
import type { Mark } from './marks-layer.ts'

/** The shown places as the map draws them: round for towns, square for buildings, slanted for areas. */
export const marksOf = (places: readonly ShownPlace[]): Mark[] => places.map(markOf)

const SQUARE: ReadonlySet<PlaceType> = new Set(['facility', 'base', 'government', 'organisation'])
const ROUND: ReadonlySet<PlaceType> = new Set(['city', 'district'])

const markOf = ({ shared: { place }, reports }: ShownPlace): Mark => ({
  ...{ id: place.id, lat: place.lat, lon: place.lon, reports },
  shape: SQUARE.has(place.type) ? 'square' : ROUND.has(place.type) ? 'round' : 'slanted',
})
