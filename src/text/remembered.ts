import { copied } from './copied.ts'

/** Answers that are kept: the words and names of some hundred articles, some ten megabytes. */
const MOST_KEPT = 40_000

/** The same function of a string, which remembers what it was asked last. Its answers must never change. */
export function remembered<T extends {}>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    let kept = known.get(text)
    if (kept === undefined) {
      if (known.size >= MOST_KEPT) known.clear()
      const own = copied(text)
      kept = answer(own)
      known.set(own, kept)
    }
    return kept
  }
}
