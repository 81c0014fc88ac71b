import type { Span } from '../model/span.ts'

/**
 * The blocks of the text. Blank lines part them where there are any; else each line is one,
 * unless lines are wrapped: a line that breaks in mid-sentence goes on in the next.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text)
  const byBlank = lines.some((line, i) => isBlank(text, line) && i > 0 && i < lines.length - 1)
  const blocks: Span[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (isBlank(text, line)) open = null
    else if (open && (byBlank ? wraps(text, open, line) : continues(text, open, line))) open.end = line.end
    else {
      open = trimmed(text, line)
      blocks.push(open)
    }
  }
  return blocks.map(block => trimmed(text, block))
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    lines.push({ start, end: i })
    start = i + 1
  }
  return lines
}

/** In text with blank lines, a following line joins unless the one before looks like a heading or list row. */
const wraps = (text: string, before: Span, line: Span) =>
  continues(text, before, line) || lastLineLength(text, before) > 45

/** A line that ends without a full stop and one that starts in lower case are one sentence. */
function continues(text: string, before: Span, line: Span): boolean {
  const last = text.slice(before.start, before.end).trimEnd().at(-1) ?? ''
  const first = text.slice(line.start, line.end).trimStart().charAt(0)
  return (
    !'.!?:"”'.includes(last) && first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()
  )
}

const lastLineLength = (text: string, block: Span) =>
  block.end - Math.max(block.start, text.lastIndexOf('\n', block.end - 1) + 1)

const isBlank = (text: string, line: Span) => text.slice(line.start, line.end).trim() === ''

function trimmed(text: string, span: Span): { start: number; end: number } {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
