import type { Document } from '../model/document.ts'

/** Index of the first token that ends after an offset, by bisection. */
export function tokenAt({ tokens }: Pick<Document, 'tokens'>, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
