import { type Knowledge, type KnowledgeFile, openKnowledge, openWorld, type World } from '../index.ts'
import type { News } from './protocol.ts'

/** Knowledge as it comes: what is known at once, and all of it later. */
export interface Loading {
  /** With the larger places of the world, or all where those come quickly; without any where those could not be had. */
  readonly first: Promise<Knowledge>
  /** With all places, or null where the first knowledge stays: it has them already, or they could not be had. */
  readonly whole: Promise<Knowledge | null>
}

/** What the whole of the world weighs, in times its first part. */
const TIMES_HEAVIER = 6
/** Opening the first part and reading with it, only to do both anew, takes longer than this, ms. */
const WORTH_WAITING = 300
/** A line that was quick may stall: after so long, ms, reading begins with what has come. */
const PATIENCE = 1500

/**
 * Fetches what is curated and the part of the world that comes first, then all of the world. A part that is missing or
 * damaged is told as news and left out; only where nothing curated can be had there is nothing to go on with.
 */
export function loadKnowledge(tell: (news: News) => void): Loading {
  const file = fetchFile('knowledge.json').then(response => response.json() as Promise<KnowledgeFile>)
  const started = Promise.all([file, worldPart('world-core.bin.gz')]).then(
    async ([known, { world, took }]) => {
      // Fetched after the first part has come, so that it does not hold that up.
      const rest = worldPart('world-full.bin.gz')
      const quick = took * TIMES_HEAVIER < WORTH_WAITING ? await Promise.race([rest, after(PATIENCE)]) : null
      return { known, rest, world: quick?.world ?? world, isWhole: Boolean(quick?.world) }
    },
  )
  const first = started.then(({ known, world }) => openKnowledge(known, world ?? undefined))
  const whole = Promise.all([started, first]).then(async ([{ known, rest, isWhole }]) => {
    if (isWhole) return null
    const { world, fault } = await rest
    if (world) return openKnowledge(known, world)
    tell({ kind: 'lacking', message: `${fault} Until then small places of the world are not known.` })
    return null
  })
  return { first, whole }
}

const after = (ms: number) => new Promise<null>(resolve => setTimeout(resolve, ms, null))

interface Part {
  /** Null where it could not be had. */
  readonly world: World | null
  /** Why not, a sentence. */
  readonly fault: string
  /** How long its bytes were on their way, ms. */
  readonly took: number
}

async function worldPart(name: string): Promise<Part> {
  try {
    const response = await fetchFile(name)
    const from = performance.now()
    const bytes = await response.arrayBuffer()
    const took = performance.now() - from
    return { world: openWorld(await unzipped(new Uint8Array(bytes))), fault: '', took }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { world: null, fault, took: Number.POSITIVE_INFINITY }
  }
}

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
async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const whole = await new Response(stream).arrayBuffer().catch(() => null)
  if (!whole) throw new Error('The gazetteer came damaged. Reload the page.')
  return new Uint8Array(whole)
}
