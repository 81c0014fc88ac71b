import { type Knowledge, type KnowledgeFile, openKnowledge, openWorld, type World } from '../index.ts'
import type { News } from './protocol.ts'

/** Knowledge as it comes: what is known at once, and all of it later. */
export interface Loading {
  /** With the larger places of the world; without any where those could not be had. */
  readonly first: Promise<Knowledge>
  /** With all places, or null where those could not be had and the first knowledge stays. */
  readonly whole: Promise<Knowledge | null>
}

/**
 * Fetches what is curated and the part of the world that comes first, then all of the world. A part that is missing or
 * damaged is told as news and left out; only where nothing curated can be had there is nothing to go on with.
 */
export function loadKnowledge(tell: (news: News) => void): Loading {
  const file = fetchFile('knowledge.json').then(response => response.json() as Promise<KnowledgeFile>)
  const first = Promise.all([file, worldPart('world-core.bin.gz')]).then(([known, world]) =>
    openKnowledge(known, world instanceof Error ? undefined : world),
  )
  // Fetched after the first has come, so that it does not hold that up.
  const whole = first.then(async () => {
    const world = await worldPart('world-full.bin.gz')
    if (!(world instanceof Error)) return openKnowledge(await file, world)
    tell({ kind: 'lacking', message: `${world.message} Until then small places of the world are not known.` })
    return null
  })
  return { first, whole }
}

/** A part of the world, or what is wrong with it. */
const worldPart = (name: string): Promise<World | Error> =>
  fetchFile(name)
    .then(unzipped)
    .then(openWorld)
    .catch(error => (error instanceof Error ? error : new Error(String(error))))

/** A file that the build puts beside the page. Throws a sentence if it is not there. */
export async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(new URL(/* @vite-ignore */ `../${name}`, import.meta.url)).catch(() => null)
  if (!response?.ok)
    throw new Error(
      `The gazetteer could not be loaded (${response ? `got ${response.status}` : 'no answer'} for ${name}). Reload the page.`,
    )
  return response
}

/** The bytes of a gzip file; some servers have it unzipped by the browser already. */
async function unzipped(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const whole = await new Response(stream).arrayBuffer().catch(() => null)
  if (!whole) throw new Error('The gazetteer came damaged. Reload the page.')
  return new Uint8Array(whole)
}
