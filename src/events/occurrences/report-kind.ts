import type { Reading } from './reading.ts'

/** Whether an article is of a kind, by its whole text; worked out once an article, as rules ask it for one event after the other. */
export function kindOfReport(isOf: (text: string) => boolean): (reading: Reading) => boolean {
  const known = new WeakMap<Reading['source']['document'], boolean>()
  return ({ source: { document } }) => {
    let answer = known.get(document)
    if (answer === undefined) {
      answer = isOf(document.text)
      known.set(document, answer)
    }
    return answer
  }
}

/** How many different words of a text a pattern with `g` matches, whatever their case. */
export const differentWords = (text: string, pattern: RegExp): number =>
  new Set((text.match(pattern) ?? []).map(word => word.toLowerCase())).size
