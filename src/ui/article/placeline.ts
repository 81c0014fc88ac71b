import { shortName } from '../../app/event-view.ts'
import type { PlaceView } from '../../app/place-view.ts'
import type { Place } from '../../index.ts'

/** A place of the headline, in a headline's words. */
export interface Headword {
  readonly place: Place
  readonly name: string
}

/** The places a headline can hold, and their letters. */
const PLACELINE = 5
const LETTERS = 66

/** Nearer to each other than this, in degrees of latitude, two points say the same in a headline. */
const APART = 0.4

/**
 * Points before areas, where it happened before where someone sits, and no two at the same spot or of one name:
 * a headline says where, the map says where exactly. A country is named only where too few points are left.
 */
export function placelineOf(views: readonly PlaceView[]): Headword[] {
  const told = views.filter(view => view.role === 'told' && !isNameless(view.place))
  const places = (some: readonly PlaceView[]) => some.map(view => view.place)
  const points = told.filter(view => view.shape !== 'area')
  const sites = points.filter(view => !isSeat(view))
  const seats = points.filter(isSeat)
  const areas = told.filter(view => view.shape === 'area')
  const names = namesOf(places(views))
  const apart: Headword[] = []
  for (const place of places([...sites, ...seats])) {
    const word = { place, name: headName(place, names) }
    if (apart.length < PLACELINE && apart.every(one => differ(one, word))) apart.push(word)
  }
  const rest = (some: readonly Place[]) => some.map(place => ({ place, name: headName(place, names) }))
  const all = apart.length >= 2 ? apart : [...apart, ...rest(places(areas))]
  return inRoom(all.length > 0 ? all : rest(places(views)))
}

/** A point that goes by its coordinates is no word for a headline. */
const isNameless = ({ name }: Place) => /^\d+(?:\.\d+)?°/.test(name)

/** A place that is only where those who act sit: a government, or a building that stands for them. */
const isSeat = ({ place, shape, events }: PlaceView) =>
  shape === 'government' ||
  (events.length > 0 &&
    events.every(event => event.places.every(at => at.placeId !== place.id || at.role === 'seat')))

function inRoom(words: readonly Headword[]): Headword[] {
  let letters = 0
  return words.slice(0, PLACELINE).filter(({ name }, i) => {
    letters += name.length
    return i === 0 || letters <= LETTERS
  })
}

const differ = (a: Headword, b: Headword) => a.name !== b.name && far(a.place, b.place)

const far = (a: Place, b: Place) =>
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) > APART

/** How many of the story's places go by each name. */
function namesOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap(place => [place.name, shortName(place)]))
}

/** What a base or an airfield is, after its name. */
const KIND =
  /^(\p{Lu}.{2,}?)(?: (?:International|Joint|Naval|Military|Army))* (?:Air ?base|Air (?:Force )?Base|Air Station|Airport|Base)$/iu

/** More than an article or an abbreviation. */
const NAME = /^(?!the$|new$|old$).*\p{L}{3}/iu

/** A government goes by its seat, a base by its bare name if no other place has it; nothing follows a comma. */
function headName(place: Place, taken: ReadonlySet<string>): string {
  const name = (place.seat ?? shortName(place)).replace(isNameless(place) ? /^$/ : /,.*$/, '')
  const bare = KIND.exec(name)?.[1]
  return bare && NAME.test(bare) && !taken.has(bare) ? bare : name
}
