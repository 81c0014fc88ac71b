import { readStory, type Story } from '../../../index.ts'
import { inflate } from '../../inflate.ts'
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

/** The article that `packReport` packed, read as strictly as a file from outside; null where it is damaged. */
export async function unpackReport(packed: Uint8Array<ArrayBuffer>): Promise<Packable | null> {
  try {
    const { story, project } = JSON.parse(await inflate(packed, 'gzip', MOST_UNPACKED)) as Record<
      string,
      unknown
    >
    const read = readStory(story)
    if ('fault' in read) return null
    return { story: read.story, project: typeof project === 'string' ? readProject(project).project : null }
  } catch {
    return null
  }
}
