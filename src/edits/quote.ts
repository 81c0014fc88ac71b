import type { Quote } from '../model/correction.ts'
import type { Span } from '../model/span.ts'

/** Characters kept on either side: about a line, which few articles repeat. */
const CONTEXT = 32
/** Characters of the surroundings that must still be there; fewer are found around other words by chance. */
const ENOUGH = 16
/** Places looked at: a single letter in a long text has more, and no one quotes that. */
const MOST = 5000

/** The words of a span with what stands around them. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
})

/**
 * Where the quoted words stand now: of all places that have them, the one whose surroundings have kept most, then the
 * nearest to where they stood. Null where they are gone, or where so little is left around them that they may be others.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const { exact, prefix, suffix, start } = quote
  if (exact === '') return null
  const whole = prefix.length + suffix.length
  if (text.startsWith(exact, start) && likeness(text, quote, start) === whole) return spanAt(start, exact)
  const needed = Math.min(ENOUGH, whole)
  let best: { at: number; like: number } | null = null
  let at = text.indexOf(exact)
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const like = keepsEdges(text, quote, at) ? likeness(text, quote, at) : -1
    if (like >= needed && (!best || like > best.like || (like === best.like && nearer(at, best.at, start))))
      best = { at, like }
    at = text.indexOf(exact, at + 1)
  }
  return best && spanAt(best.at, exact)
}

const spanAt = (start: number, exact: string): Span => ({ start, end: start + exact.length })

const nearer = (a: number, b: number, to: number) => Math.abs(a - to) < Math.abs(b - to)

const LETTER = /[\p{L}\p{N}\p{M}]/u

/** Whether a word begins or ends between two characters: whether not both are letters. */
export const partsWord = (before: string, after: string): boolean =>
  !(LETTER.test(before) && LETTER.test(after))

/** Whole words stay whole: "Taji" is not in "Tajik". */
const keepsEdges = (text: string, { exact, prefix, suffix }: Quote, at: number): boolean => {
  const [first, last, end] = [exact.charAt(0), exact.slice(-1), at + exact.length]
  return (
    (!partsWord(prefix.slice(-1), first) || partsWord(text.charAt(at - 1), first)) &&
    (!partsWord(last, suffix.charAt(0)) || partsWord(last, text.charAt(end)))
  )
}

/** How many characters outwards from the words are as they were. */
function likeness(text: string, { exact, prefix, suffix }: Quote, at: number): number {
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++
  return before + after
}
