import type { Document } from '../model/document.ts'

/** The index of the sentence at an offset, by bisection. */
export function sentenceAt({ sentences }: Document, offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
