import { type Phrase, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'
import { segmentStart } from './segment.ts'

/** "Talks aimed at ending the war opened", "a man accused of killing two fled": what opens is the talks, who fled the man. */
export function aimingBefore(
  reading: Reading,
  preposition: number,
  verb: number,
  start: number,
): Phrase | undefined {
  const { classes } = reading
  const end = endOfAiming(reading, preposition, verb)
  if (end <= start) return undefined
  const from = segmentStart(reading, end, start)
  const opensClause = from === start || classes[from - 1] !== 'verb'
  return opensClause && classes[from] !== 'prep' ? phraseFrom(reading, from, end) : undefined
}

/** Where the noun ends of which a preposition and a verb in -ing say more; -1 where they do not. */
function endOfAiming({ classes, tokens }: Reading, preposition: number, verb: number): number {
  if (classes[preposition] !== 'prep' || !tokens[verb]!.folded.endsWith('ing')) return -1
  const isAimed = classes[preposition - 1] === 'verb' && AIMED.test(tokens[preposition - 1]!.folded)
  const end = isAimed ? preposition - 1 : preposition
  return classes[end - 1] === 'noun' ? end : -1
}

const AIMED = /^(?:aimed|intended|meant|designed|accused|suspected|convicted|charged|blamed)$/
