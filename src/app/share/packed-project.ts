import { wording } from '../../words/wording.ts'
import { NO_HISTORY } from '../history.ts'
import { inflate, TooLarge } from '../inflate.ts'
import type { Project } from '../project.ts'
import { readProject, writeProject } from '../project-file.ts'

/** Longest packed project that a link should carry, in characters: browsers take more, programs that pass links on often do not. */
export const LONGEST_PACKED = 30_000
/** Most bytes that a packed project may unpack to: a few characters can be packed that fill a memory. */
const MOST_UNPACKED = 2_000_000

/** Packs an article with its corrections into letters that may stand in an address: the project's file, deflated, in base64url. What was undone stays here. */
export async function packProject(project: Project): Promise<string> {
  const stream = new Blob([writeProject({ ...project, history: NO_HISTORY })])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** Unpacks what `packProject` made. Throws an Error whose message tells the reader what is wrong with the link. */
export async function unpackProject(packed: string): Promise<Project> {
  const json = await inflate(fromBase64Url(packed), 'deflate-raw', MOST_UNPACKED).catch(error => {
    const { tooMuch, damagedLink } = wording().share
    throw new Error(error instanceof TooLarge ? tooMuch : damagedLink)
  })
  const read = readProject(json)
  if (read.project) return read.project
  throw new Error(read.isNewer ? wording().share.newerLink : wording().share.damagedLink)
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  // Four letters are three bytes; one letter left over is none.
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) throw new Error(wording().share.damagedLink)
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, character => character.charCodeAt(0))
}
