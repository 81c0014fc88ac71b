import type { ArticleFacts, Progress, Story } from '../index.ts'

/** Whatever turns text into a Story: the worker in the page, a plain function in tests. */
export type Analyse = (text: string, facts: ArticleFacts, hear?: Hear) => Promise<Story>

/** Is told where a reading is, while it runs. */
export type Hear = (progress: Progress) => void

/** Readings of texts with what is known of them; the last few are kept, so that undo need not wait. */
export interface Readings {
  read(text: string, facts: ArticleFacts, hear?: Hear): Promise<Story>
  /** Reads even where a reading is kept, and keeps the new one. */
  readAnew(text: string, facts: ArticleFacts): Promise<Story>
}

/** A text and its date as they were before the last few changes. */
const KEPT = 4

/** Reads texts and remembers the last few readings. */
export function createReadings(analyse: Analyse): Readings {
  const kept = new Map<string, Story>()
  const readAnew = async (text: string, facts: ArticleFacts, hear?: Hear) => {
    const story = await analyse(text, facts, hear)
    kept.set(keyOf(text, facts), story)
    for (const key of [...kept.keys()].slice(0, -KEPT)) kept.delete(key)
    return story
  }
  return {
    read: async (text, facts, hear) => kept.get(keyOf(text, facts)) ?? readAnew(text, facts, hear),
    readAnew: (text, facts) => {
      kept.clear()
      return readAnew(text, facts)
    },
  }
}

const keyOf = (text: string, facts: ArticleFacts) => `${JSON.stringify(facts)}\n${text}`
