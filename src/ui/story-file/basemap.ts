import type { Topology } from '../map/basemap.ts'
import type { Loaded } from '../map/ground/protocol.ts'

/** The element whose text is one file of the basemap, gzipped, in base64. */
const elementOf = (source: Loaded) => document.getElementById(`placeline-basemap-${source}`)

/** Reads a file of the basemap out of the page itself. */
export async function readBasemap(source: Loaded): Promise<Topology> {
  const text = elementOf(source)?.textContent
  if (!text) throw new Error(`This file has no ${source} outlines in it.`)
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json()
}
