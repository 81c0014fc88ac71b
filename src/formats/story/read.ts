import type { Story } from '../../model/story.ts'
import { checkStory } from './check.ts'
import { soundStory } from './sound.ts'

/** A story that was read back, and what the file could not hold, a sentence each. */
export interface ReadStory {
  readonly story: Story
  readonly remarks: readonly string[]
}

/** Makes a Story of a value out of a file; or says in a sentence why it is none. Keys that reach prototypes are dropped. */
export function readStory(value: unknown): ReadStory | { readonly fault: string } {
  const fault = checkStory(value)
  if (fault) return { fault: `The story in this file is damaged at ${fault}.` }
  try {
    const text = JSON.stringify(value)
    const copy = JSON.parse(text, (key, member) => (key === '__proto__' ? undefined : member)) as Story
    return { story: soundStory(copy), remarks: [] }
  } catch {
    // Members that no one asked for may be nested deeper than can be copied.
    return { fault: 'The story in this file is nested too deep.' }
  }
}
