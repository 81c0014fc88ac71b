import { shortName } from '../../app/event-view.ts'
import type { PlaceView } from '../../app/place-view.ts'
import type { Place } from '../../index.ts'

/** The places a headline can hold, and their letters. */
const PLACELINE = 5
const LETTERS = 66

/** Nearer to each other than this, in degrees of latitude, two points say the same in a headline. */
const APART = 0.4

/**
 * Points before areas, and no two at the same spot: a headline says where, the map says where exactly.
 * A country is named only where too few points are left.
 */
export function placelineOf(views: readonly PlaceView[]): Place[] {
  const told = views.filter(view => view.role === 'told')
  const points = told.filter(view => view.shape !== 'area').map(view => view.place)
  const areas = told.filter(view => view.shape === 'area').map(view => view.place)
  const apart: Place[] = []
  for (const place of points)
    if (apart.length < PLACELINE && apart.every(one => far(one, place))) apart.push(place)
  const all = apart.length >= 2 ? apart : [...apart, ...areas]
  return inRoom(all.length > 0 ? all : views.map(view => view.place))
}

function inRoom(places: readonly Place[]): Place[] {
  let letters = 0
  return places.slice(0, PLACELINE).filter((place, i) => {
    letters += placelineName(place).length
    return i === 0 || letters <= LETTERS
  })
}

const far = (a: Place, b: Place) =>
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) > APART

/** A place's name in a headline: without what follows a comma. */
export const placelineName = (place: Place) => shortName(place).replace(/,.*$/, '')
