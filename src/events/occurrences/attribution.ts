import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

const HEDGES = new Set(['reportedly', 'allegedly', 'apparently', 'purportedly', 'supposedly'])

/** "reportedly", "allegedly" within a verb with its auxiliaries, or right before it. */
export function hedge({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from - 1; i <= to; i++) if (HEDGES.has(tokens[i]?.folded ?? '')) return true
  return false
}

/** "according to", or a closing ", officials said". */
export function attributionIn({ tokens, classes, words }: Reading, { start, end }: Draft): boolean {
  for (let i = start; i < end - 1; i++) {
    if (tokens[i]!.folded === 'according' && tokens[i + 1]!.folded === 'to') return true
    if (i < end - 8 || classes[i] !== 'comma') continue
    for (let k = i + 1; k < end; k++) if (classes[k] === 'verb' && words[k]!.says) return true
  }
  return false
}

/** 1 at the tokens between quotation marks of a length that is speech, not a nickname. */
export function quotedTokens({ tokens, source }: Reading): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of source.document.sentences) {
    let open = -1
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i]!
      if (text !== '"' && text !== '“' && text !== '”') continue
      if (open >= 0 && text !== '“') {
        if (i - open > 6) inside.fill(1, open + 1, i)
        open = -1
      } else open = i
    }
    if (open >= 0 && endToken - open > 6) inside.fill(1, open + 1, endToken)
  }
  return inside
}
