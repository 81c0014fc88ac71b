import type { CuratedPlace } from '../model/knowledge.ts'
import { nameKey } from './names.ts'
import type { World } from './world/open.ts'

/** Degrees of latitude within which two airfields are one: some 5 km. */
const SAME_AIRFIELD = 0.045
/** And two towns of one name: some 8 km. */
const SAME_TOWN = 0.07

/**
 * Places of the world that curated ones stand for, by their number: a city by its GeoNames id, a first-order division by
 * country and name, a county by both and its division, an airfield or a town of its name by its spot. What is known under either is then one place.
 */
export function joinedPlaces(curated: readonly CuratedPlace[], world: World): Map<number, CuratedPlace> {
  const joined = new Map<number, CuratedPlace>()
  const airfields = curated.filter(place => place.featureCode.startsWith('S.AIR'))
  for (const place of curated) {
    const city = place.links.geonames ? world.record(`geonames:${place.links.geonames}`) : -1
    if (city >= 0) joined.set(city, place)
    else if (place.type === 'city') for (const record of townsCalled(place, world)) joined.set(record, place)
    if (place.type === 'admin1' || place.type === 'region')
      for (const record of divisionsCalled(place, world)) joined.set(record, place)
    if (place.type === 'admin2') for (const record of countiesCalled(place, world)) joined.set(record, place)
  }
  for (let record = 0; airfields.length > 0 && record < world.size; record++) {
    if (!world.featureCode(record).startsWith('S.AIR')) continue
    const place = airfields.find(one => isAt(record, one, SAME_AIRFIELD, world))
    if (place) joined.set(record, place)
  }
  return joined
}

/** Towns that the world has without a number of GeoNames, and mostly without inhabitants. */
const townsCalled = (place: CuratedPlace, world: World): number[] =>
  recordsCalled([place.name, ...place.aliases], world).filter(
    record => world.featureCode(record).startsWith('P.') && isAt(record, place, SAME_TOWN, world),
  )

const isAt = (record: number, { lat, lon }: CuratedPlace, reach: number, world: World): boolean =>
  Math.abs(world.lat(record) - lat) < reach &&
  Math.abs(world.lon(record) - lon) * Math.cos((lat * Math.PI) / 180) < reach

const divisionsCalled = ({ name, aliases, country }: CuratedPlace, world: World): number[] =>
  recordsCalled([name, ...aliases], world).filter(
    record => world.featureCode(record) === 'A.ADM1' && world.division(record).startsWith(country),
  )

/** The world has "Kent" as Kent District where a town or a person is called so, County Durham as Durham, Bulacan as Province of Bulacan. */
function countiesCalled({ name, country, admin1 }: CuratedPlace, world: World): number[] {
  const bare = name.replace(/^County | Province$/, '')
  return recordsCalled([name, bare, `${bare} District`, `Province of ${bare}`], world).filter(
    record =>
      world.featureCode(record) === 'A.ADM2' &&
      world.division(record).startsWith(country) &&
      world.sketch(record).admin1 === admin1,
  )
}

function recordsCalled(names: readonly string[], world: World): number[] {
  const indexes = new Set(names.map(name => world.keys.find(nameKey(name))))
  indexes.delete(-1)
  return [...indexes].flatMap(index => world.sensesAt(index).map(sense => sense.record))
}
