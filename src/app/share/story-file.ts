import type { Geometry, Story } from '../../index.ts'
import { STORY_BLOCK } from '../../intake/story-file.ts'
import { wording } from '../../words/wording.ts'
import type { MapName, RiverCourse } from '../../worker/protocol.ts'
import type { MapAim } from './address.ts'

/** What a file of one story holds besides the page itself. */
export interface StoryFile {
  readonly story: Story
  /** The project's file, so that it can be worked on again; '' where there is none. */
  readonly project: string
  /** Names of the world around the story, since there is no gazetteer in the file. */
  readonly names: readonly MapName[]
  readonly rivers: readonly RiverCourse[]
  /** Outlines of its provinces and states, by the ids of places; a file of an older page has none. */
  readonly divisions?: Readonly<Record<string, Geometry>>
  /** Where the map stands at first; null where the story decides. */
  readonly view: MapAim | null
}

const SCHEMA = 'placeline-story-file/1'
/** As the build leaves it, to be filled. */
const EMPTY = `${STORY_BLOCK}null</script>`
const UNTITLED = '<title>Placeline</title>'

/** Makes a page of one story that needs nothing beside it: `template` is the build's own, `title` what the tab says. */
export function writeStoryFile(template: string, file: StoryFile, title: string): string {
  if (!template.includes(EMPTY)) throw new Error(wording().share.otherTemplate)
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
