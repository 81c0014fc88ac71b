import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

const HEDGES = new Set(['reportedly', 'allegedly', 'apparently', 'purportedly', 'supposedly'])

/** "reportedly", "allegedly" within a verb with its auxiliaries, or right before it. */
export function hedge({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from - 1; i <= to; i++) if (HEDGES.has(tokens[i]?.folded ?? '')) return true
  return false
}

/** A closing ", rebels claimed": what the article does not vouch for. */
export function claimIn({ tokens, classes }: Reading, { start, end }: Draft): boolean {
  for (let i = Math.max(start, end - 8); i < end - 1; i++)
    if (classes[i] === 'comma')
      for (let k = i + 1; k < end; k++)
        if (classes[k] === 'verb' && CLAIMED.test(tokens[k]!.folded)) return true
  return false
}

const CLAIMED = /^(?:alleg(?:e[sd]?|ing)|claim(?:s|ed|ing)?|believ(?:e[sd]?|ing))$/

/** ", noting that he served in Iraq": whether between two tokens somebody goes on to say what is of other times and places. */
export function goesOnToSay({ tokens, classes }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (classes[i] === 'comma' && SAYING.has(tokens[i + 1]!.folded)) return true
  return false
}

const SAYING = new Set(
  'adding alleging arguing asserting citing claiming explaining insisting noting recalling saying stating'.split(
    ' ',
  ),
)
