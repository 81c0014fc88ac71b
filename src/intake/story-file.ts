import { plainReading, type Reading } from './reading.ts'

/** The element of a story file whose text is the story. */
export const STORY_ELEMENT = 'placeline-story'
/** How it begins in the file. */
export const STORY_BLOCK = `<script type="application/json" id="${STORY_ELEMENT}">`

/** The project's file in a page that Placeline wrote for one story; '' where there is none. Trust it no more than a file. */
export function projectInStoryFile(html: string): string {
  const project = heldIn(html)?.project
  return typeof project === 'string' ? project : ''
}

/** Takes the article out of a page that Placeline wrote for one story; null where a page is no such file. Nothing else of it is trusted. */
export function readStoryFile(html: string): Reading | null {
  const { text, title, source, url, published, publishedFrom } = articleIn(html)
  if (typeof text !== 'string' || text.trim() === '') return null
  return plainReading(text, {
    ...(isLine(title) && { title }),
    ...(isLine(source) && { source }),
    ...(isLine(url) && /^https?:/.test(url) && { url }),
    // A date that was found in the text is found there again.
    ...(publishedFrom === 'given' && isLine(published) && isDay(published) && { published }),
  })
}

function articleIn(html: string): Readonly<Record<string, unknown>> {
  const story = heldIn(html)?.story as { readonly article?: unknown } | null | undefined
  const article = story?.article
  return typeof article === 'object' && article !== null ? (article as Record<string, unknown>) : {}
}

/** What the page's own element holds. */
function heldIn(html: string): Readonly<Record<string, unknown>> | null {
  const start = html.indexOf(STORY_BLOCK)
  if (start < 0) return null
  const from = start + STORY_BLOCK.length
  try {
    const held: unknown = JSON.parse(html.slice(from, html.indexOf('</script>', from)))
    return typeof held === 'object' ? (held as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

/** A heading of a sane length. */
const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length < 1000

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)
