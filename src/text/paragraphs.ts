import type { Span } from '../model/span.ts'
import { mapped } from './mapped.ts'

/** Mail and printed pages wrap lines at 60 to 80 characters; a longer line was not wrapped by hand. */
const WIDEST = 110
/** Fewer lines than this tell no width. */
const LEAST_LINES = 3

/**
 * The blocks of the text: a blank line parts them, and so does the end of a line, unless the sentence goes on in the
 * next or the lines were wrapped: then only a line that had room for the next word ends its block.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const blocks: Span[] = []
  let before: Span | null = null
  for (const line of lines) {
    const blank = isBlank(text, line)
    if (!blank && before && (continues(text, before, line) || wraps(text, before, line, width)))
      blocks[blocks.length - 1] = { start: blocks.at(-1)!.start, end: line.end }
    else if (!blank) blocks.push(trimmed(text, line))
    before = blank ? null : line
  }
  return mapped(blocks, block => trimmed(text, block))
}

/** The width lines were wrapped at: that of the longest, if most long lines break in mid-sentence; 0 if they were not. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  const lengths = mapped(lines, line => line.end - line.start)
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0)
  const full = lines.filter((_, i) => lengths[i]! > 0.75 * longest)
  const broken = full.filter(line => !ENDS.includes(lastLetter(text, line)))
  return longest <= WIDEST && full.length >= LEAST_LINES && broken.length > full.length / 2 ? longest : 0
}

/** The next line's first word would not have fitted on the line before. */
function wraps(text: string, before: Span, line: Span, width: number): boolean {
  const word =
    /^\s*\S{1,40}/.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].trim() ?? ''
  return width > 0 && before.end - before.start + 1 + word.length > width
}

const ENDS = '.!?:"”\''

const lastLetter = (text: string, line: Span) => text.slice(line.start, line.end).trimEnd().at(-1) ?? ''

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    lines.push({ start, end: end < 0 ? text.length : end })
    if (end < 0) return lines
    start = end + 1
  }
}

/** A line that ends without a full stop and one that starts in lower case are one sentence. */
function continues(text: string, before: Span, line: Span): boolean {
  const first = text.slice(line.start, line.end).trimStart().charAt(0)
  const lower = first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()
  return lower && !ENDS.includes(lastLetter(text, before))
}

const isBlank = (text: string, line: Span) => text.slice(line.start, line.end).trim() === ''

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
