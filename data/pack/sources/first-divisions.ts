import type { WorldRow } from '../../../src/gazetteer/world/row.ts'
import { isUnique, meansDivision, type Named, type Namesakes } from './bare-names.ts'
import { type Curated, plainNames } from './curated.ts'
import { plain } from './english.ts'
import type { NaturalDivision } from './natural-earth.ts'
import { KM_A_DEGREE, radiusOf } from './radius.ts'
import type { Settlement } from './settlements.ts'

/** What is asked when divisions are named. */
export interface Context extends Namesakes {
  /** Plain names of cities. */
  readonly cities: ReadonlySet<string>
  /** Those of one country. */
  citiesOf(country: string): ReadonlySet<string>
  readonly curated: readonly Curated[]
  /** Plain names of those. */
  readonly curatedNames: ReadonlySet<string>
  /** Country and plain full name of every first-order division. */
  readonly fullNames: ReadonlySet<string>
  /** Outlines by code. */
  readonly natural: ReadonlyMap<string, NaturalDivision>
}

/** Communes of small countries make no news under their bare name; but at war every province does. */
const ENOUGH_PEOPLE = 80_000
/** What it is called in other languages, or was called once, is met with larger ones. */
const KNOWN_ABROAD = 150_000
const IN_THE_NEWS = new Set(
  // Papers in English of the last six name every region bare, and lists know few of their towns: "Omusati", "Muchinga".
  'AF CD ET GE IQ IR LB LY ML MM NE NG PK SD SO SS SY TD UA YE BW GH MW NA UG ZM'.split(' '),
)

/** What newspapers call a division besides a province: "Sumy Region", "Sumy Oblast". */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  State: 'NG BR VE MM SS SD MY SO AT US AU IN MX DE FM PW'.split(' '),
  Governorate: 'IQ SY YE EG JO LB OM TN KW BH PS'.split(' '),
  Prefecture: ['JP'],
  Department: 'CO GT HN NI SV PY UY BO HT'.split(' '),
  County: 'RO HU HR EE KE LR NO SE TW AL LT'.split(' '),
  Oblast: 'RU UA BY KZ KG BG'.split(' '),
  Region: 'RU UA BY KZ UZ PE CL GH NA ET FR IT ES DK FI CZ SK TZ PH GE'.split(' '),
  Division: ['BD'],
  District: 'PT IL LV UG CY'.split(' '),
  Canton: ['CH'],
  Voivodeship: ['PL'],
  Municipality: 'SI MK MT ME'.split(' '),
  Parish: 'AD AG BB DM GD JM KN LC VC'.split(' '),
}

/** Common nouns that GeoNames' names end or begin with. */
const AFTER =
  / (Province|Provincia|Oblast'?|oblast|Krai|Kray|Region|State|Department|Governorate|County|District|Prefecture|Voivodeship|Canton|Parish|Municipality|Republic|City)$/
const BEFORE =
  /^(Muhafazat|Wilayat(-e)?|Wilaya de|Provincia de|Departamento de|Estado|Republic of|State of|Federal State of) /

/** A division no wider than this that has a city's name is that city. Metres. */
const A_CITY_ACROSS = 15_000

/** First-order divisions of all countries but for those that the curated places have. `named` are GeoNames' names by code. */
export function firstDivisions(
  named: ReadonlyMap<string, string>,
  settlements: ReadonlyMap<string, readonly Settlement[]>,
  context: Context,
): WorldRow[] {
  const curated = new Set(
    context.curated
      .filter(({ type }) => type === 'admin1' || type === 'region')
      .flatMap(place => plainNames(place).map(name => `${place.country} ${name}`)),
  )
  const isKnown = (code: string, names: readonly string[]) =>
    names.some(name => curated.has(`${code.slice(0, 2)} ${plain(name)}`))
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(
      ([code, name]) => !isKnown(code, [name, stemOf(name), ...(context.natural.get(code)?.names ?? [])]),
    )
    .flatMap(([code, name]) => divisionOf(code, name, settlements.get(code) ?? [], context))
    .filter(({ division, name, aliases }) => !isKnown(division, [name, ...aliases]))
}

const stemOf = (fullName: string) =>
  fullName
    .replace(AFTER, '')
    .replace(BEFORE, '')
    .replace(/-(do|si)$/, '')

function divisionOf(
  code: string,
  fullName: string,
  rows: readonly Settlement[],
  context: Context,
): WorldRow[] {
  const natural = presentOutline(context.natural.get(code), rows)
  if (rows.length === 0 && !natural) return []
  const stem = stemOf(fullName)
  if (isCity(rows, stem)) return []
  const { point, radiusKm } = natural ?? radiusOf(rows)
  const population = rows.reduce((sum, row) => sum + row.population, 0)
  const [name, ...aliases] = namesOf(
    fullName,
    stem,
    { division: code, population },
    natural?.names ?? [],
    context,
  )
  return [
    {
      geonames: 0,
      ident: '',
      name: name!,
      aliases,
      foreign: [],
      division: code,
      lat: point[1],
      lon: point[0],
      featureCode: 'A.ADM1',
      population,
      radiusKm,
      basis: natural ? 'outline' : 'settlements',
    },
  ]
}

/** An outline counts if the division's settlements lie in it: a country may have given the code to another division since. */
function presentOutline(natural: NaturalDivision | undefined, rows: readonly Settlement[]) {
  if (!natural || rows.length < 3) return natural
  const [lon, lat] = radiusOf(rows).point
  const narrow = Math.cos((lat * Math.PI) / 180)
  const off = Math.hypot((natural.point[0] - lon) * narrow, natural.point[1] - lat) * KM_A_DEGREE
  return off <= natural.radiusKm * 1.5 + 30 ? natural : undefined
}

const isCity = (rows: readonly Settlement[], stem: string): boolean =>
  rows.length > 0 &&
  radiusOf(rows).radiusKm * 1000 <= A_CITY_ACROSS &&
  rows.some(row => plain(row.name) === plain(stem))

/** The bare name where it means nothing else, the name with the word for it, and others that are known abroad; each once, the one to show first. */
function namesOf(
  fullName: string,
  stem: string,
  named: Named,
  others: readonly string[],
  context: Context,
): string[] {
  const country = named.division.slice(0, 2)
  const words = [...wordsFor(country), 'Province']
  const people = IN_THE_NEWS.has(country) ? KNOWN_ABROAD : named.population
  const bare = people >= ENOUGH_PEOPLE && meansDivision(stem, named, context) ? [stem] : []
  const foreign = people >= KNOWN_ABROAD ? others.filter(name => isUnique(name, context)) : []
  const full = fullName === stem ? [] : [fullName]
  const inEnglish = full.filter(name => AFTER.test(name))
  // "Moscow" is a city with a code of its own beside "Moscow Oblast".
  const worded = words
    .map(word => `${stem} ${word}`)
    .filter(name => !context.fullNames.has(`${country} ${plain(name)}`))
  const all = [...bare, ...inEnglish, ...worded, ...full, ...foreign]
  return all.filter((each, at) => all.findIndex(other => plain(other) === plain(each)) === at)
}

const wordsFor = (country: string) => Object.keys(WORDS).filter(word => WORDS[word]!.includes(country))
