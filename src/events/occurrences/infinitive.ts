import type { Reading } from './reading.ts'

/** "Firearms expert to testify": no verb of its own comes before "to", and the sentence opens with who will. */
export function isHeadline({ classes, tokens }: Reading, to: number, start: number): boolean {
  if (tokens[start - 1]?.sentence === tokens[start]!.sentence) return false
  for (let i = start; i < to; i++) if (classes[i] !== 'noun' && classes[i] !== 'num') return false
  return to > start
}

/** "is due to retire", "are to be culled": where the auxiliaries of a verb of being begin before "to", an adjective between or none; -1. */
export function copulaBefore({ classes, tokens }: Reading, to: number, start: number): number {
  if (tokens[to + 1]?.folded === 'blame') return -1
  let at = to
  if (classes[to - 1] === 'noun' && MEANT.has(tokens[to - 1]!.folded)) at = to - 1
  while (at - 1 >= start && BESIDE.has(classes[at - 1]!)) at--
  return at < to && classes[at] === 'aux' ? at : -1
}

const MEANT = new Set(['due', 'set', 'ready', 'likely', 'unlikely', 'able', 'unable', 'unwilling', 'willing'])
const BESIDE: ReadonlySet<string> = new Set(['aux', 'adv', 'neg'])
