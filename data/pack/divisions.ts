import { readdirSync, readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from '../../src/model/geometry.ts'
import { inRings } from '../../src/model/rings.ts'
import { editDistance } from '../../src/text/edit-distance.ts'
import { plain } from './sources/english.ts'

const OUTLINES = new URL('../outlines/divisions.topo.json', import.meta.url)
const PLACES = new URL('../places/', import.meta.url)

interface Unit {
  readonly code: string
  readonly name: string
  readonly country: string
}

interface Curated {
  readonly geometry: { readonly type: string; readonly coordinates: Position }
  readonly properties: {
    readonly key: string
    readonly name: string
    readonly aliases: readonly string[]
    readonly featureCode: string
    readonly country: string
  }
}

/**
 * The outlines of provinces for the page and the command, each curated division's with its key as `place`: one of its
 * names, and the point that is curated, are the outline's too.
 */
export function readDivisions(): Topology<{ divisions: GeometryCollection<Unit & { place?: string }> }> {
  const topology = JSON.parse(readFileSync(OUTLINES, 'utf8')) as ReturnType<typeof readDivisions>
  const units = feature(topology, topology.objects.divisions).features
  const curated = curatedDivisions()
  topology.objects.divisions.geometries.forEach((one, i) => {
    const of = one.properties as Unit & { place?: string }
    const place = curated.find(
      ({ properties, geometry }) => isOf(of, properties) && holds(units[i]!, geometry.coordinates),
    )
    if (place) of.place = place.properties.key
  })
  return topology
}

const curatedDivisions = (): Curated[] =>
  readdirSync(PLACES)
    .filter(file => file.endsWith('.geojson'))
    .flatMap(
      file => (JSON.parse(readFileSync(new URL(file, PLACES), 'utf8')) as { features: Curated[] }).features,
    )
    .filter(({ geometry, properties }) => properties.featureCode === 'A.ADM1' && geometry.type === 'Point')

/** Words of the kind of division, and of the country in brackets, which one list has and the other has not. */
const KIND =
  /\b(?:state of|governorate|province|region|state|parish|department|oblast|prefecture|pradesh)\b|\(.*\)/g

/** Letters two spellings of one name may differ in, “Mondulkiri” and “Mondolkiri”. */
const SPELT = 2

const bare = (name: string) => plain(name.toLowerCase().replace(KIND, ' ')).trim()

const isOf = (unit: Unit, { country, name, aliases }: Curated['properties']) =>
  unit.country === country &&
  [name, ...aliases].some(one => editDistance(bare(one), bare(unit.name), SPELT) <= SPELT)

function holds({ geometry }: GeoJSON.Feature, point: Position): boolean {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates
  return polygons.some(rings => inRings(point, rings as unknown as Position[][]))
}
