import type { Reading } from './reading.ts'

/** "talks aimed at ending", "a man accused of killing", "a plan for building": where the noun ends of which a preposition and a verb in -ing say more; -1 where they do not. */
export function aimingAt({ classes, tokens }: Reading, preposition: number, verb: number): number {
  if (classes[preposition] !== 'prep' || !tokens[verb]!.folded.endsWith('ing')) return -1
  const isAimed = classes[preposition - 1] === 'verb' && AIMED.test(tokens[preposition - 1]!.folded)
  const end = isAimed ? preposition - 1 : preposition
  return classes[end - 1] === 'noun' ? end : -1
}

const AIMED = /^(?:aimed|intended|meant|designed|accused|suspected|convicted|charged|blamed)$/
