import type { Span } from '../../index.ts'
import type { Block } from './blocks.ts'

/** What a dateline is made of before its dash: a city in capitals, a day, an agency in brackets; any may be missing. */
const OPENING =
  /^(?:\p{Lu}{2}[\p{Lu}.'’ -]{0,30}(?:, \p{Lu}[\p{L}. ]{1,20})?,? ?)?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?,? ?)?(?:\(\p{Lu}[\p{L}.&/ -]{1,24}\) ?)?$/u
const DASH = /\s*(?:--|—|–|\s-\s)\s*/u
/** No dateline is longer. */
const LONGEST = 110

/** The dateline a paragraph opens with, and where its text goes on; null if it has none. */
export function datelineOf(text: string, block: Block): (Span & { readonly next: number }) | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
  const dash = DASH.exec(opening)
  if (!dash || dash.index === 0 || !OPENING.test(opening.slice(0, dash.index))) return null
  return {
    start: block.start,
    end: block.start + dash.index,
    next: block.start + dash.index + dash[0].length,
  }
}
