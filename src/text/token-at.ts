import type { Document } from '../model/document.ts'
import { firstNot } from './bisect.ts'

/** Index of the first token that ends after an offset, by bisection. */
export function tokenAt({ tokens }: Pick<Document, 'tokens'>, offset: number): number {
  return firstNot(tokens, one => one.end <= offset)
}
