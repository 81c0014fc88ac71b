import type { Story } from '../index.ts'

/** Whatever turns text into a Story: the worker in the page, a plain function in tests. */
export type Analyse = (text: string, options: { readonly published?: string }) => Promise<Story>

/** Readings of texts as of a day; the last few are kept, so that undo need not wait. */
export interface Readings {
  read(text: string, published: string | undefined): Promise<Story>
  /** Reads even where a reading is kept, and keeps the new one. */
  readAnew(text: string, published: string | undefined): Promise<Story>
}

/** A text and its date as they were before the last few changes. */
const KEPT = 4

/** Reads texts and remembers the last few readings. */
export function createReadings(analyse: Analyse): Readings {
  const kept = new Map<string, Story>()
  const readAnew = async (text: string, published: string | undefined) => {
    const story = await analyse(text, published ? { published } : {})
    kept.set(keyOf(text, published), story)
    for (const key of [...kept.keys()].slice(0, -KEPT)) kept.delete(key)
    return story
  }
  return {
    read: async (text, published) => kept.get(keyOf(text, published)) ?? readAnew(text, published),
    readAnew: (text, published) => {
      kept.clear()
      return readAnew(text, published)
    },
  }
}

const keyOf = (text: string, published: string | undefined) => `${published ?? ''}\n${text}`
