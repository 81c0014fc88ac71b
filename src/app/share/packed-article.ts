/** An article as a link carries it. */
export interface SharedArticle {
  readonly text: string
  /** '' where it has none. */
  readonly title: string
  /** `YYYY-MM-DD` where the reader set it; null where it is to be worked out from the text. */
  readonly published: string | null
}

/** Longest packed article that a link should carry, in characters: browsers take more, programs that pass links on often do not. */
export const LONGEST_PACKED = 30_000
/** Most bytes that a packed article may unpack to: a few characters can be packed that fill a memory. */
const MOST_UNPACKED = 2_000_000
const SCHEMA = 'placeline-article/1'

/** Packs an article into letters that may stand in an address: JSON, deflated, in base64url. */
export async function packArticle(article: SharedArticle): Promise<string> {
  const json = JSON.stringify({ schema: SCHEMA, ...article })
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** Unpacks what `packArticle` made. Throws an Error whose message tells the reader what is wrong with the link. */
export async function unpackArticle(packed: string): Promise<SharedArticle> {
  const json = await inflate(fromBase64Url(packed)).catch(error => {
    throw error instanceof TooLarge ? error : new Error(DAMAGED)
  })
  return checked(json)
}

class TooLarge extends Error {}

const DAMAGED =
  'This link should carry an article, but part of it is missing or changed. Some programs cut long links: ask for the link again, or for a file.'

const NEWER =
  'This link was made by another version of Placeline than this one can read. Load the page again for the newest version, or ask for the text.'

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts).text()
    size += value.length
    parts.push(value as Uint8Array<ArrayBuffer>)
    if (size > MOST_UNPACKED) {
      await reader.cancel()
      throw new TooLarge(
        'This link carries more than 2 MB of text, more than any article has. Nothing of it was opened.',
      )
    }
  }
}

function checked(json: string): SharedArticle {
  const value = parsed(json)
  if (typeof value !== 'object' || value === null) throw new Error(DAMAGED)
  const { schema, text, title, published } = value as Record<string, unknown>
  if (schema !== SCHEMA) throw new Error(typeof schema === 'string' ? NEWER : DAMAGED)
  if (typeof text !== 'string' || text.trim() === '') throw new Error(DAMAGED)
  return {
    text,
    title: typeof title === 'string' ? title : '',
    published: typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null,
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  // Four letters are three bytes; one letter left over is none.
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) throw new Error(DAMAGED)
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, character => character.charCodeAt(0))
}
