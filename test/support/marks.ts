import type { Span } from '../../src/index.ts'

/** 'in [Baghdad] on' → the text without brackets, and the spans they held. Brackets may nest. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: { start: number; end: number }[] = []
  const open: { start: number; end: number }[] = []
  let text = ''
  for (const letter of marked) {
    if (letter === '[') {
      const span = { start: text.length, end: text.length }
      open.push(span)
      spans.push(span)
    } else if (letter === ']') open.pop()!.end = text.length
    else text += letter
  }
  return { text, spans }
}

/** Puts brackets round the spans: the inverse of `unmark`. */
export function mark(text: string, spans: readonly Span[]): string {
  const opening = new Map<number, number>()
  const closing = new Map<number, number>()
  for (const { start, end } of spans) {
    opening.set(start, (opening.get(start) ?? 0) + 1)
    closing.set(end, (closing.get(end) ?? 0) + 1)
  }
  let out = ''
  for (let i = 0; i <= text.length; i++) {
    out += ']'.repeat(closing.get(i) ?? 0) + '['.repeat(opening.get(i) ?? 0) + (text[i] ?? '')
  }
  return out
}
