import { type CuratedPlace, findPlaces, type Knowledge, lookUp } from '../index.ts'
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
  const results = names.map(name => candidatesOf(name, knowledge))
  process.stdout.write(json ? `${JSON.stringify(results, null, 1)}\n` : lookupText(results))
  for (const { name, candidates } of results) if (candidates.length === 0) note(unknownName(name, knowledge))
  return 0
}

/** What a name may mean, as `--json` writes it. */
export const candidatesOf = (name: string, { gazetteer }: Pick<Knowledge, 'gazetteer'>): LookupResult => ({
  name,
  candidates: lookUp(name, gazetteer).map(({ place }) => candidateOf(place)),
})

/** "No place called “Bagdhad” is known. Did you mean Baghdad?" */
function unknownName(name: string, { gazetteer }: Knowledge): string {
  const near = findPlaces(name, gazetteer, 3).map(({ place }) => place.name)
  const question = near.length > 0 ? ` Did you mean ${[...new Set(near)].join(', or ')}?` : ''
  return `No place called “${printable(name)}” is known.${question}`
}

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
