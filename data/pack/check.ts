import type { Geometry, Position } from '../../src/model/geometry.ts'
import type { PlaceType } from '../../src/model/place.ts'
import { areaOf, kilometresBetween, kilometresToEdge, kilometresToLine, liesIn, ringsCross } from './plane.ts'

/** A Feature of data/places/*.geojson, before anything is known of it. */
export interface UncheckedFeature {
  readonly geometry: Geometry
  readonly properties: Readonly<Record<string, unknown>>
}

/** One file of data/places. */
export interface PlaceFile {
  readonly file: string
  readonly features: readonly UncheckedFeature[]
}

/** The same Feature after `flatten`, when its form was found right. */
interface CheckedPlace {
  readonly where: string
  readonly key: string
  readonly name: string
  readonly type: PlaceType
  readonly featureCode: string
  readonly country: string
  readonly admin1: string
  readonly uncertaintyM: number
  readonly references: readonly string[]
  readonly point: Position
  readonly geometry: Geometry
}

/** A Record, so that the compiler asks for every type there is. */
const PLACE_TYPES: Record<PlaceType, true> = {
  country: true,
  region: true,
  admin1: true,
  admin2: true,
  city: true,
  district: true,
  facility: true,
  base: true,
  government: true,
  organisation: true,
  water: true,
  river: true,
  landform: true,
}

const LICENCES = new Set(['CC BY 4.0', 'CC0', 'public domain'])
const TEXTS = ['key', 'name', 'type', 'featureCode', 'country', 'admin1', 'source', 'licence']
const LISTS = ['aliases', 'demonyms', 'nouns', 'within', 'codes']

/** Outlines at 1:50,000,000 leave out small capes, islands and harbours. */
const COAST_KM = 15

/** Oil terminals stand in the sea or on an islet off the coast. */
const OFFSHORE_KM = 50

/** Outlines that lack far parts of their country, and how far those lie: small islands, Northern Cyprus and Somaliland, drawn apart. */
const PARTS_LEFT_OUT: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['AS', 'CV', 'GG', 'IO', 'KY', 'MH', 'MV', 'PF', 'PN', 'SC', 'ST', 'TC', 'TO', 'TV'].map(code => [
      code,
      300,
    ]),
  ),
  CY: 70,
  SO: 550,
}

/** Outlines leave out most small islands, however far from the coast they lie. */
const ISLAND = /^T\.(ISLS?|ATOL)$/
const ISLAND_KM = 250

/** Islands the outlines leave out though their country has its others, by key; most stand in Natural Earth's 1:10,000,000. */
const ISLANDS_LEFT_OUT: ReadonlySet<string> = new Set(
  `lampedusa iwo-jima yonaguni yeonpyeong-island baengnyeong-island matsu-islands penghu orchid-island
    pratas-islands sipadan phi-phi-islands ko-tao north-sentinel-island katchatheevu st-martins-island
    kish-island hawar-islands failaka-island tristan-da-cunha rodrigues-island agalega-islands aldabra
    heligoland aran-islands ile-de-re giglio-island aeolian-islands kastellorizo gavdos farmakonisi
    agathonisi imrali snake-island block-island dry-tortugas bimini corn-islands fernando-de-noronha
    rottnest-island lord-howe-island enewetak-atoll peleliu okinotorishima cape-horn stromboli krakatoa
    mount-ruang white-island coco-islands-base incheon-international-airport port-of-shanghai runit-dome white-island-new-zealand yonaguni-base`.split(
    /\s+/,
  ),
)

/** Embassies and ministries stand at the edge of a large city at most. */
const CITY_KM = 40

/** Seas must not lie on land; lakes and rivers do. */
const SALT_WATER = /^H\.(OCN|SEA|GULF|STRT|BAY|CHN)$/

/** Only one Feature may stand for a named division of a country; cities and rivers may well share its name. */
const DIVISIONS: ReadonlySet<PlaceType> = new Set<PlaceType>(['country', 'region', 'admin1'])

/**
 * Says what is wrong with the curated places, one sentence a fault; an empty list is what the tests want.
 *
 * Outlines are the basemap's. Where states disagree, the data follow the United Nations' view and the outline need not:
 * Crimea is UA, the Golan SY, East Jerusalem, the West Bank and Gaza PS, Western Sahara EH, Abkhazia and South Ossetia GE,
 * Transnistria MD, Northern Cyprus CY, Somaliland SO; Kosovo (XK) and Taiwan (TW) are told apart as newspapers do.
 * Save for Somaliland, those points lie within their own uncertainty of the outline, so they need no exception.
 */
export function findFaults(
  files: readonly PlaceFile[],
  outlines: Readonly<Record<string, Geometry>>,
): string[] {
  const features = files.flatMap(({ file, features }) =>
    features.map((feature, index) => ({
      feature,
      where: `${file}: ${feature.properties.key ?? `Feature ${index}`}`,
    })),
  )
  const faultsOfForm = features.flatMap(({ feature, where }) =>
    formFaults(feature).map(fault => `${where} ${fault}`),
  )
  // Only well-formed Features can be asked where they lie.
  const places = features
    .filter(({ feature }) => formFaults(feature).length === 0)
    .map(({ feature, where }) => flatten(feature, where))
  const byKey = new Map(places.map(place => [place.key, place]))
  return [
    ...faultsOfForm,
    ...repeated(places, place => place.key, 'has a key used before, in'),
    ...repeated(
      places.filter(place => DIVISIONS.has(place.type)),
      place => `${place.country} ${place.name}`,
      'is told twice, also in',
    ),
    ...places.flatMap(place =>
      [
        ...referenceFaults(place, byKey),
        ...shapeFaults(place),
        ...countryFaults(place, outlines),
        ...seaFaults(place, outlines),
      ].map(fault => `${place.where} ${fault}`),
    ),
  ]
}

function formFaults({ geometry, properties }: UncheckedFeature): string[] {
  const faults = TEXTS.filter(name => typeof properties[name] !== 'string').map(name => `lacks ${name}`)
  const says = (name: string, form: RegExp) => {
    if (!form.test(String(properties[name]))) faults.push(`has ${name} "${properties[name]}"`)
  }
  says('key', /^[a-z0-9]+(-[a-z0-9]+)*$/)
  says('featureCode', /^[AHLPRSTUV]\.[A-Z][A-Z0-9]{1,4}$/)
  says('country', /^([A-Z]{2})?$/)
  says('name', /^\S(.*\S)?$/)
  says('source', /\w/)
  if (!Object.hasOwn(PLACE_TYPES, String(properties.type))) faults.push(`has type "${properties.type}"`)
  if (!LICENCES.has(String(properties.licence))) faults.push(`has licence "${properties.licence}"`)
  if (!(Number(properties.uncertaintyM) > 0)) faults.push('has no uncertaintyM above 0')
  if (properties.operator !== undefined) says('operator', /^[A-Z]{2}$/)
  if (properties.wikidata !== undefined) says('wikidata', /^Q[1-9]\d*$/)
  if (properties.geonames !== undefined) says('geonames', /^[1-9]\d*$/)
  for (const name of LISTS) faults.push(...listFaults(name, properties[name]))
  const point = geometry.type === 'Point' ? geometry.coordinates : properties.point
  if (!isPosition(point)) faults.push('has no point in degrees')
  return faults
}

function listFaults(name: string, list: unknown): string[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) return [`has ${name} that is no list`]
  const bad = list.filter(entry => typeof entry !== 'string' || entry.trim() !== entry || entry === '')
  const twice = list.filter((entry, index) => list.indexOf(entry) !== index)
  return [...bad, ...twice].map(
    entry => `has "${entry}" among its ${name}, which is empty, unclean or there twice`,
  )
}

const isPosition = (point: unknown): point is Position =>
  Array.isArray(point) &&
  point.length === 2 &&
  point.every(Number.isFinite) &&
  Math.abs(point[0] as number) <= 180 &&
  Math.abs(point[1] as number) <= 90

function flatten({ geometry, properties }: UncheckedFeature, where: string): CheckedPlace {
  const stated = properties as unknown as CheckedPlace & {
    within?: string[]
    capital?: string
    seat?: string
    point?: Position
  }
  return {
    ...stated,
    where,
    geometry,
    references: [...(stated.within ?? []), stated.capital, stated.seat].filter(key => key !== undefined),
    point: geometry.type === 'Point' ? geometry.coordinates : stated.point!,
  }
}

function repeated(
  places: readonly CheckedPlace[],
  nameOf: (place: CheckedPlace) => string,
  words: string,
): string[] {
  const first = new Map<string, CheckedPlace>()
  return places.flatMap(place => {
    const before = first.get(nameOf(place))
    if (!before) first.set(nameOf(place), place)
    return before ? [`${place.where} ${words} ${before.where}`] : []
  })
}

/** A key must be one of data/places; a GeoNames id stands for a row of the cities layer. */
function referenceFaults(place: CheckedPlace, byKey: ReadonlyMap<string, CheckedPlace>): string[] {
  return place.references
    .filter(key => !/^geonames:[1-9]\d*$/.test(key))
    .flatMap(key => {
      const other = byKey.get(key)
      if (!other) return [`refers to "${key}", which is nowhere`]
      if (other.type !== 'city' || DIVISIONS.has(place.type)) return []
      const far =
        kilometresBetween(place.point, other.point) - (place.uncertaintyM + other.uncertaintyM) / 1000
      return far > CITY_KM ? [`is ${Math.round(far)} km off ${key}`] : []
    })
}

function shapeFaults({ geometry, point, uncertaintyM }: CheckedPlace): string[] {
  if (geometry.type === 'LineString') {
    const off = kilometresToLine(point, geometry.coordinates)
    return off > 5 ? [`has its point ${Math.round(off)} km off its course`] : []
  }
  if (geometry.type !== 'Polygon') return []
  const faults = geometry.coordinates.flatMap((ring, index) => ringFaults(ring, index === 0))
  if (!liesIn(point, geometry) && kilometresToEdge(point, geometry) > uncertaintyM / 4000) {
    faults.push('has its point outside its extent')
  }
  return faults
}

function ringFaults(ring: readonly Position[], outer: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return ['has a ring that is not closed']
  const faults = areaOf(ring) > 0 === outer ? [] : ['has a ring that is not right-handed']
  return ringsCross(ring) ? [...faults, 'has a ring that crosses itself'] : faults
}

function countryFaults(
  { key, country, point, uncertaintyM, featureCode }: CheckedPlace,
  outlines: Readonly<Record<string, Geometry>>,
): string[] {
  const outline = outlines[country]
  if (!outline || ISLANDS_LEFT_OUT.has(key) || liesIn(point, outline)) return []
  const off = kilometresToEdge(point, outline)
  const coast = featureCode === 'S.OILT' ? OFFSHORE_KM : ISLAND.test(featureCode) ? ISLAND_KM : COAST_KM
  const allowed = Math.max(coast, uncertaintyM / 1000, PARTS_LEFT_OUT[country] ?? 0)
  return off > allowed ? [`lies ${Math.round(off)} km outside ${country}`] : []
}

function seaFaults(
  { featureCode, point }: CheckedPlace,
  outlines: Readonly<Record<string, Geometry>>,
): string[] {
  if (!SALT_WATER.test(featureCode)) return []
  return Object.entries(outlines)
    .filter(([, outline]) => liesIn(point, outline) && kilometresToEdge(point, outline) > COAST_KM)
    .map(([country]) => `lies on land, in ${country}`)
}
