import { readStory, type Story } from '../../../index.ts'
import type { Project } from '../../project.ts'
import { readProject, writeProject } from '../../project-file.ts'

/** What of an article is kept. */
export interface Packable {
  readonly story: Story
  readonly project: Project | null
}

/** Most bytes that an article may unpack to: a long one with all its reasons has a few million. */
const MOST_UNPACKED = 60_000_000

/** An article with the work on it, gzipped: a thousand would take ten times as much as they are. */
export async function packReport({ story, project }: Packable): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify({ story, project: project && writeProject(project) })
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Unpacks what `packReport` made, read as strictly as any file; null where it is damaged. */
export async function unpackReport(packed: Uint8Array<ArrayBuffer>): Promise<Packable | null> {
  try {
    const { story, project } = JSON.parse(await inflate(packed)) as Record<string, unknown>
    const read = readStory(story)
    if ('fault' in read) return null
    return { story: read.story, project: typeof project === 'string' ? readProject(project).project : null }
  } catch {
    return null
  }
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts).text()
    size += value.length
    parts.push(value as Uint8Array<ArrayBuffer>)
    if (size <= MOST_UNPACKED) continue
    await reader.cancel()
    throw new Error(`Got more than ${MOST_UNPACKED} bytes, expected one article.`)
  }
}
