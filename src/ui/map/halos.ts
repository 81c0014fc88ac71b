import type { MapPlace } from '../../app/map-view.ts'
import type { Frame, Point } from './frame.ts'
import type { Spot } from './spots.ts'

/** True extent of what is only known to lie within a radius. */
export interface Halo {
  readonly place: MapPlace
  readonly at: Point
  readonly radius: number
}

/** From here on marks stand where they truly are, and their halo says how truly. */
const HALO_FROM = 9
/** Px. */
const SMALLEST_HALO = 10
/** Of the view: a halo that covers more says less than it hides, and waits until its place is chosen. */
const LARGEST_HALO = 1 / 4

/** The halos of chosen places and of areas without an outline; of every place where the map is near. */
export function halosOf(spots: readonly Spot[], chosen: readonly string[], frame: Frame): Halo[] {
  const most = LARGEST_HALO * Math.min(frame.right, frame.bottom)
  const isChosen = ({ id }: MapPlace) => chosen.includes(id)
  return spots
    .filter(
      ({ place, folded }) =>
        folded.length === 0 && (frame.zoom >= HALO_FROM || isChosen(place) || place.view.shape === 'area'),
    )
    .map(({ place, true: at }) => ({
      place,
      at,
      radius: frame.metres(place.view.place.uncertaintyM, place.view.place.lat),
    }))
    .filter(
      ({ place, radius }) => radius > SMALLEST_HALO && radius < (isChosen(place) ? 4 * frame.width : most),
    )
}
