import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Avoided, plain, readAvoided } from './english.ts'
import { type Row, readCityNames, readDivisionNames, readRows, shorter } from './geonames-rows.ts'

/*
 * Makes data/places/divisions.geojson, the provinces and states of countries that states.geojson has none of, out of
 * the same packages and arguments as cities.ts:
 *
 *     npx tsx data/pack/sources/divisions.ts DATA PACKAGES
 *
 * GeoNames' own points for divisions are in no package, so each stands at the mean of its settlements.
 */

/** Communes of small countries make no news under their own name; but at war every province does. */
const ENOUGH_PEOPLE = 150_000
const IN_THE_NEWS = new Set('AF CD ET GE IQ IR LB LY ML MM NE NG PK SD SO SS SY TD UA YE'.split(' '))

/** What newspapers call a division, where not a province. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  State: 'NG BR VE MM SS SD MY SO AT'.split(' '),
  Governorate: 'IQ SY YE EG JO LB OM TN KW BH PS'.split(' '),
  Prefecture: ['JP'],
  Department: 'CO GT HN NI SV PY UY BO HT'.split(' '),
  County: 'RO HU HR EE KE LR NO SE TW AL LT'.split(' '),
  Region: 'RU UA BY KZ UZ PE CL GH NA ET FR IT ES DK FI CZ SK TZ PH GE'.split(' '),
  District: 'PT IL LV UG CY'.split(' '),
  Canton: ['CH'],
  Voivodeship: ['PL'],
}

/** Common nouns that GeoNames' names end or begin with. */
const AFTER =
  / (Province|Provincia|Oblast'?|oblast|Krai|Kray|Region|State|Department|Governorate|County|District|Prefecture|Voivodeship|Canton|Parish|Municipality|Republic|City)$/
const BEFORE =
  /^(Muhafazat|Wilayat(-e)?|Wilaya de|Provincia de|Departamento de|Estado|Republic of|State of|Federal State of) /

function main(data: string | undefined, packages: string | undefined) {
  if (!data || !packages) throw new Error('Usage: divisions.ts DATA PACKAGES')
  const places = join(data, 'places')
  const rows = readRows(packages)
  const done = new Set(readCurated(places, 'states').map(place => place.country))
  const byDivision = byDivisionCode(rows)
  const context: Context = {
    avoided: readAvoided(packages, places),
    cities: new Set(readCityNames(data)),
    nature: new Set(
      readAllCurated(places)
        .filter(({ type }) => NATURE.has(type))
        .flatMap(namesOf)
        .map(plain),
    ),
    capitals: new Map(readCurated(places, 'capitals').map(({ geonames, key }) => [geonames, key])),
  }
  const features = [...readDivisionNames(packages, 1)]
    .filter(([code]) => !done.has(code.slice(0, 2)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, name]) => division(name, byDivision.get(code) ?? [], context))
  const curated = readCuratedAreas(places)
  const once = [...new Map(features.map(feature => [feature.properties.key, feature])).values()].filter(
    ({ properties }) =>
      ![properties.name, ...properties.aliases].some(name => curated.has(areaKey(name, properties.country))),
  )
  const lines = once.map(feature => JSON.stringify(feature)).join(',\n')
  writeFileSync(join(places, 'divisions.geojson'), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`)
}

function byDivisionCode(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.division)
    if (group) group.push(row)
    else groups.set(row.division, [row])
  }
  return groups
}

const NATURE = new Set(['water', 'river', 'landform'])

/** Everything of the hand-made files. */
const readAllCurated = (places: string): Curated[] =>
  readdirSync(places)
    .filter(name => !/^(divisions|counties)\./.test(name))
    .sort()
    .flatMap(file => readCurated(places, file.replace('.geojson', '')))

const namesOf = ({ name, aliases = [] }: Curated) => [name, ...aliases]

/** Provinces and regions that a hand-made file has already, by name and country. */
const readCuratedAreas = (places: string): Set<string> =>
  new Set(
    readAllCurated(places)
      .filter(({ type }) => type === 'admin1' || type === 'region')
      .flatMap(place => namesOf(place).map(name => areaKey(name, place.country))),
  )

const areaKey = (name: string, country: string) => `${country} ${plain(name)}`

interface Context {
  readonly avoided: Avoided
  /** Names and aliases of cities. */
  readonly cities: ReadonlySet<string>
  /** Plain names of seas, rivers and mountains. */
  readonly nature: ReadonlySet<string>
  /** Keys of curated capitals by GeoNames id. */
  readonly capitals: ReadonlyMap<number, string>
}

interface Curated {
  readonly key: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly type: string
  readonly country: string
  readonly geonames: number
}

function readCurated(places: string, file: string): Curated[] {
  const { features } = JSON.parse(readFileSync(join(places, `${file}.geojson`), 'utf8')) as {
    features: { properties: Curated }[]
  }
  return features.map(feature => feature.properties)
}

/** A division no wider than this that has a city's name is that city. */
const A_CITY_ACROSS = 15_000

/** The division's Feature, or nothing where it is too small or has no settlement to stand among. */
function division(fullName: string, rows: readonly Row[], context: Context) {
  const population = rows.reduce((sum, row) => sum + row.population, 0)
  const first = rows[0]
  if (!first || (population < ENOUGH_PEOPLE && !IN_THE_NEWS.has(first.country))) return []
  const stem = fullName
    .replace(AFTER, '')
    .replace(BEFORE, '')
    .replace(/-(do|si)$/, '')
  const seat = rows.find(row => row.feature === 'PPLC') ?? rows.find(row => row.feature === 'PPLA')
  if (spread(rows) <= A_CITY_ACROSS && rows.some(row => plain(row.name) === plain(stem))) return []
  const words = [...new Set([wordFor(first.country), 'Province'])]
  const bare = standsAlone(stem, context)
  const [name, ...aliases] = [
    ...new Set([...(bare ? [stem] : []), ...words.map(word => `${stem} ${word}`), fullName]),
  ]
    .filter(each => bare || each !== stem)
    .filter((each, at, all) => all.findIndex(other => plain(other) === plain(each)) === at)
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: middle(rows) },
      properties: {
        key: slug(`${stem} ${words[0]} ${first.country}`),
        name: name!,
        aliases,
        demonyms: [],
        type: 'admin1',
        featureCode: 'A.ADM1',
        country: first.country,
        admin1: fullName,
        uncertaintyM: spread(rows),
        population,
        source: 'mean of its settlements in GeoNames',
        licence: 'CC BY 4.0',
        ...(seat ? { capital: context.capitals.get(seat.id) ?? `geonames:${seat.id}` } : {}),
      },
    },
  ]
}

const wordFor = (country: string) =>
  Object.entries(WORDS).find(([, countries]) => countries.includes(country))?.[0] ?? 'Province'

/** Whether the name without "province" means the province: not where a city, a person or a word has it too. */
function standsAlone(stem: string, { avoided, cities, nature }: Context): boolean {
  const key = plain(stem)
  return (
    !cities.has(key) &&
    !nature.has(key) &&
    !avoided.always.has(key) &&
    (stem.includes(' ') || !avoided.given.has(key))
  )
}

const slug = (name: string) =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const middle = (rows: readonly Row[]): [number, number] => [
  shorter(mean(rows.map(row => row.lon))),
  shorter(mean(rows.map(row => row.lat))),
]

const METRES_A_DEGREE = 111_195

/** Twice the mean distance of the settlements from their middle: most of a round province. At least 10 km. */
function spread(rows: readonly Row[]): number {
  const [lon, lat] = middle(rows)
  const narrow = Math.cos((lat * Math.PI) / 180)
  const far = mean(rows.map(row => Math.hypot((row.lon - lon) * narrow, row.lat - lat))) * METRES_A_DEGREE
  return Math.max(10_000, Math.round((2 * far) / 1000) * 1000)
}

main(process.argv[2], process.argv[3])
