import type { Story } from '../../index.ts'
import type { MapName, RiverCourse } from '../../worker/protocol.ts'
import type { MapAim } from './address.ts'
import type { SharedArticle } from './packed-article.ts'

/** What a file of one story holds besides the page itself. */
export interface StoryFile {
  readonly story: Story
  /** Names of the world around the story, since there is no gazetteer in the file. */
  readonly names: readonly MapName[]
  readonly rivers: readonly RiverCourse[]
  /** Where the map stands at first; null where the story decides. */
  readonly view: MapAim | null
}

const SCHEMA = 'placeline-story-file/1'
/** The element of the page whose text is the story. */
export const STORY_ELEMENT = 'placeline-story'
/** As the build leaves it, to be filled. */
const EMPTY = `<script type="application/json" id="${STORY_ELEMENT}">null</script>`
const UNTITLED = '<title>Placeline</title>'

/** Makes a page of one story that needs nothing beside it: `template` is the build's own, `title` what the tab says. */
export function writeStoryFile(template: string, file: StoryFile, title: string): string {
  if (!template.includes(EMPTY))
    throw new Error(
      'The file for sharing could not be made: its template beside the page is another version. Load the page again.',
    )
  const json = JSON.stringify({ schema: SCHEMA, ...file })
  // A function, since "$&" in an article is no pattern.
  return template
    .replace(EMPTY, () => EMPTY.replace('null', () => unclosing(json)))
    .replace(UNTITLED, () => `<title>${escaped(title)} – Placeline</title>`)
}

/** What the page of a story file was given; null where it holds none. */
export function openStoryFile(json: string): StoryFile | null {
  const value = parsed(json)
  return value?.schema === SCHEMA ? (value as unknown as StoryFile) : null
}

/** The article in a story file, to be taken back into the app; null where a page is no such file. Nothing else of it is trusted. */
export function articleInStoryFile(html: string): SharedArticle | null {
  const start = html.indexOf(EMPTY.replace('null</script>', ''))
  if (start < 0) return null
  const from = html.indexOf('>', start) + 1
  const article = (
    parsed(html.slice(from, html.indexOf('</script>', from)))?.story as Partial<Story> | undefined
  )?.article
  const { text, title, published, publishedFrom } = article ?? {}
  if (typeof text !== 'string' || text.trim() === '') return null
  return {
    text,
    title: typeof title === 'string' ? title : '',
    published: publishedFrom === 'given' && typeof published === 'string' ? published : null,
  }
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

/** JSON in which no "<" can end the element it stands in, nor begin a comment. */
const unclosing = (json: string) => json.replaceAll('<', '\\u003c')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
