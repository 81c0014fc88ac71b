import type { Story } from '../../model/story.ts'
import { checkStory, STORY_SCHEMA } from './check.ts'
import { soundStory } from './sound.ts'

/** A story that was read back, and what the file could not hold, a sentence each. */
export interface ReadStory {
  readonly story: Story
  readonly remarks: readonly string[]
}

/** Makes a Story of a value out of a file; or says in a sentence why it is none. Keys that reach prototypes are dropped. */
export function readStory(value: unknown): ReadStory | { readonly fault: string } {
  const fault = faultOf(value)
  if (fault) return { fault }
  try {
    const text = JSON.stringify(value)
    const copy = JSON.parse(text, (key, member) => (key === '__proto__' ? undefined : member)) as Story
    return { story: soundStory(copy), remarks: [] }
  } catch {
    // Members that no one asked for may be nested deeper than can be copied.
    return { fault: 'The story in this file is nested too deep.' }
  }
}

/** Why a value is no story that can be read: what was got, what was expected, what to do; '' if it is one. */
function faultOf(value: unknown): string {
  const found = schemaOf(value)
  if (found === null)
    return `This is no story that Placeline wrote: it has no “schema”, “${STORY_SCHEMA}” was expected. Export the story once more, as the whole story.`
  if (found !== STORY_SCHEMA)
    return `This is a “${found.slice(0, 60)}”, “${STORY_SCHEMA}” was expected. If a newer Placeline wrote it, load the newest; else export the story once more.`
  const fault = checkStory(value)
  return (
    fault &&
    `This story is damaged, so it was not read (${fault}). Export it once more, or ask for the file again.`
  )
}

function schemaOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schema')) return null
  const { schema } = value as { schema: unknown }
  return typeof schema === 'string' ? schema : null
}
