import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Geometry, Position } from '../../src/model/geometry.ts'
import type { CuratedPlace, KnowledgeFile } from '../../src/model/knowledge.ts'
import type { WeightFile } from '../../src/model/weights.ts'

interface PlaceFeature {
  readonly geometry: Geometry
  readonly properties: Record<string, unknown>
}

/** Reads what is curated under data/ into the one plain value that `openKnowledge` takes. */
export function readKnowledge(data: string): KnowledgeFile {
  return {
    schema: 'placeline-knowledge/2',
    places: filesOf(join(data, 'places'), '.geojson').flatMap(readPlaces),
    lexicons: Object.fromEntries(
      filesOf(join(data, 'lexicon'), '.txt').map(file => [nameOf(file), readRows(file)]),
    ),
    events: readList(join(data, 'background', 'events.json')),
    organisations: readList(join(data, 'background', 'organisations.json')),
    offices: readList(join(data, 'background', 'offices.json')),
    weights: Object.fromEntries(
      filesOf(join(data, 'weights'), '.json').map(file => [nameOf(file), readWeights(file)]),
    ),
  }
}

const filesOf = (folder: string, extension: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith(extension))
        .sort()
        .map(name => join(folder, name))
    : []

const nameOf = (file: string) =>
  file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]+$/, '')

/** One entry a line, columns parted by tabs; "#" starts a comment line. */
export const readRows = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t').map(cell => cell.trim()))

const readList = <T>(file: string): T[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : []

const readWeights = (file: string): WeightFile => JSON.parse(readFileSync(file, 'utf8')) as WeightFile

const readPlaces = (file: string): CuratedPlace[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { features: PlaceFeature[] }).features.map(curatedPlace)

/** What a Feature's properties must say; the rest has a default. */
type Described = Pick<
  CuratedPlace,
  'name' | 'type' | 'featureCode' | 'country' | 'uncertaintyM' | 'source' | 'licence'
>

/** A Feature flattened: an extent or a course keeps its geometry, its point stands in `point`. */
function curatedPlace({ geometry, properties }: PlaceFeature): CuratedPlace {
  const { key, point, geonames, wikidata, wikipedia, ...rest } = properties as unknown as Described & {
    key: string
    point?: Position
    geonames?: number
    wikidata?: string
    wikipedia?: string
  }
  const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : point!
  return {
    admin1: '',
    aliases: [],
    demonyms: [],
    nouns: [],
    within: [],
    population: 0,
    ...rest,
    id: key,
    lat,
    lon,
    ...(geometry.type === 'Point' ? {} : { geometry }),
    links: {
      ...(geonames ? { geonames } : {}),
      ...(wikidata ? { wikidata } : {}),
      ...(wikipedia ? { wikipedia } : {}),
    },
  }
}
