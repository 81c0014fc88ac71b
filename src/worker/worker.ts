import { analyse, type Knowledge, type KnowledgeFile, openKnowledge, openWorld } from '../index.ts'
import { mapContext } from './context.ts'
import type { Reply, Request } from './protocol.ts'

/** Texts longer than this are refused: no news report is, and a slip of the clipboard may be. */
const LONGEST_TEXT = 2_000_000

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(reply: Reply): void
}
let opened: Promise<Knowledge> | undefined

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await answer(data))
  } catch (error) {
    scope.postMessage({
      kind: 'failed',
      ticket: data.ticket,
      message: error instanceof Error ? error.message : String(error),
    })
  }
}

async function answer(request: Request): Promise<Reply> {
  const { ticket } = request
  if (request.kind === 'context') return { kind: 'context', ticket, context: mapContext(await knowledge()) }
  if (request.text.length > LONGEST_TEXT) {
    throw new Error(
      `This text has ${request.text.length.toLocaleString('en')} characters; Placeline reads up to ${LONGEST_TEXT.toLocaleString('en')} at a time. Paste one report.`,
    )
  }
  const story = analyse(request.text, {
    knowledge: await knowledge(),
    ...(request.published ? { published: request.published } : {}),
  })
  return { kind: 'story', ticket, story }
}

/** Fetched once; a failed fetch is tried again with the next request. */
function knowledge(): Promise<Knowledge> {
  opened ??= load().catch(error => {
    opened = undefined
    throw error
  })
  return opened
}

async function load(): Promise<Knowledge> {
  const [file, world] = await Promise.all([
    fetchBeside('knowledge.json').then(response => response.json() as Promise<KnowledgeFile>),
    fetchBeside('world-full.bin.gz').then(unzipped),
  ])
  return openKnowledge(file, openWorld(world))
}

async function fetchBeside(name: string): Promise<Response> {
  const response = await fetch(new URL(/* @vite-ignore */ `../${name}`, import.meta.url))
  if (!response.ok)
    throw new Error(`The gazetteer could not be loaded (got ${response.status}). Reload the page.`)
  return response
}

const unzipped = async (response: Response) =>
  new Uint8Array(
    await new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  )
