import type { CuratedPlace, Knowledge } from '../index.ts'
import type { LookupCommand } from './arguments.ts'
import { readKnowledgeFile } from './knowledge-files.ts'
import { note, printable } from './note.ts'
import { table } from './table.ts'

/** What a name may mean, the most important place first. */
export interface LookupResult {
  readonly name: string
  readonly candidates: readonly LookupCandidate[]
}

/** A place as `placeline lookup --json` writes it. */
export interface LookupCandidate {
  readonly placeId: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly admin1: string
  readonly featureCode: string
  /** 0 where unknown. */
  readonly population: number
  readonly source: string
}

/** Runs `placeline lookup`: a name without a place is an answer too, so the exit status is 0. */
export function runLookup({ names, json }: LookupCommand): number {
  const knowledge = readKnowledgeFile()
  const results = names.map(name => lookUp(name, knowledge))
  process.stdout.write(json ? `${JSON.stringify(results, null, 1)}\n` : lookupText(results))
  for (const { name, candidates } of results)
    if (candidates.length === 0) note(`No place called “${name}” is known.`)
  return 0
}

/** The places of a name in any spelling the gazetteer takes for the same; "Paris, Texas" asks within Texas. */
export function lookUp(name: string, { gazetteer }: Pick<Knowledge, 'gazetteer'>): LookupResult {
  const called = (words: string) =>
    [...new Set(gazetteer.names.get(words).map(sense => sense.placeId))].flatMap(
      id => gazetteer.place(id) ?? [],
    )
  const comma = name.lastIndexOf(',')
  let places = called(name)
  if (places.length === 0 && comma > 0) {
    const outer = called(name.slice(comma + 1))
    places = called(name.slice(0, comma)).filter(place => outer.some(one => liesIn(place, one)))
  }
  return { name, candidates: places.sort(byImportance).map(candidateOf) }
}

/** Whether a place says of itself that it lies in a country, a state or province, or another place. */
const liesIn = (place: CuratedPlace, outer: CuratedPlace) =>
  place.id !== outer.id &&
  ((outer.country === place.country &&
    (outer.type === 'country' || (outer.type === 'admin1' && outer.name === place.admin1))) ||
    place.within.includes(outer.id))

const rankOf = (place: CuratedPlace) =>
  place.type === 'country' ? 0 : place.featureCode === 'P.PPLC' ? 1 : 2

/** Countries, then capitals, then the rest by inhabitants. */
const byImportance = (a: CuratedPlace, b: CuratedPlace) =>
  rankOf(a) - rankOf(b) || b.population - a.population

function candidateOf(place: CuratedPlace): LookupCandidate {
  const { id, name, lat, lon, country, admin1, featureCode, population, source } = place
  return { placeId: id, name, lat, lon, country, admin1, featureCode, population, source }
}

/** A table for each name that has places. */
export function lookupText(results: readonly LookupResult[]): string {
  const found = results.filter(({ candidates }) => candidates.length > 0)
  return found.map(({ name, candidates }) => `${printable(name)}\n${candidateTable(candidates)}`).join('\n')
}

const candidateTable = (candidates: readonly LookupCandidate[]) =>
  table(
    ['name', 'in', 'kind', 'inhabitants', 'lat', 'lon', 'id', 'source'],
    candidates.map(one => [
      one.name,
      [one.admin1, one.country].filter(Boolean).join(', '),
      one.featureCode,
      one.population > 0 ? one.population.toLocaleString('en') : '',
      one.lat.toFixed(4),
      one.lon.toFixed(4),
      one.placeId,
      one.source,
    ]),
    [3, 4, 5],
  )
