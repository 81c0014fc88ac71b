import { readFileSync } from 'node:fs'
import { meshArcs } from 'topojson-client'
import type { Topology } from '../../src/ui/map/basemap.ts'

const DIVISIONS = new URL('../outlines/divisions.topo.json', import.meta.url)

/**
 * The lines between provinces of one country, of the outlines of all provinces: worked out when the page is built, since
 * a map draws nothing else of them. Borders of countries are not theirs to draw.
 */
export function readDivisionLines(): Topology {
  const topology = JSON.parse(readFileSync(DIVISIONS, 'utf8')) as Topology
  const layer = topology.objects.divisions as Parameters<typeof meshArcs>[1]
  const inner = meshArcs(topology as Parameters<typeof meshArcs>[0], layer, (a, b) =>
    isInner(a.properties as Division, b.properties as Division),
  ).arcs as number[][]
  // Arcs of coasts and borders stay behind; the rest are counted anew, ~n still being n walked backwards.
  const used = [...new Set(inner.flat().map(plain))]
  const place = new Map(used.map((arc, at) => [arc, at]))
  const anew = (arc: number) => (arc < 0 ? ~place.get(plain(arc))! : place.get(arc)!)
  return {
    ...topology,
    objects: { lines: { type: 'MultiLineString', arcs: inner.map(line => line.map(anew)) } },
    arcs: used.map(arc => topology.arcs[arc]!),
  }
}

const plain = (arc: number) => (arc < 0 ? ~arc : arc)

interface Division {
  readonly code: string
  readonly country: string
}

/** Lands that the country outlines draw apart, dashed: their edge is there already. */
const APART: ReadonlySet<string> = new Set(['CY.CYN', 'SO.SOL'])

const isInner = (a: Division, b: Division) =>
  a !== b && a.country !== '' && a.country === b.country && !APART.has(a.code) && !APART.has(b.code)
