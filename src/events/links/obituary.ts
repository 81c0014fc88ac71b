import type { Scene, Telling } from './scene.ts'

/** Sentences in which an obituary says how old somebody became. */
const OPENING = 8
/** A sentence of a hundred thousand words is no sentence: what stands farther off is not asked. */
const REACH = 80

/**
 * "Ann Roe, who taught three generations to swim, died on Sunday. She was 94.": whether what tells the news tells that somebody
 * has died of no mishap, and the opening how old; what follows is of a life, not of that day.
 */
export const isObituary = (scene: Scene, told: readonly Telling[]): boolean =>
  told.length > 0 &&
  told.every(({ event, from }) => event.type === 'death' && DYING.test(scene.reading.tokens[from]!.folded)) &&
  saysAge(scene)

const DYING = /^(?:dies|died|passed|passes)$/

function saysAge({ reading: { tokens }, source: { document } }: Scene): boolean {
  for (const { firstToken, endToken } of document.sentences.slice(0, OPENING))
    for (let i = firstToken; i < Math.min(endToken, firstToken + REACH); i++)
      if (isAge(tokens, i)) return true
  return false
}

/** "dies at 94", "aged 94", "at the age of 94", "She was 94." */
function isAge(tokens: Scene['reading']['tokens'], at: number): boolean {
  if (tokens[at]!.kind !== 'number' || !/^\d{2,3}$/.test(tokens[at]!.text)) return false
  const [first, second] = [at - 2, at - 1].map(i => tokens[i]?.folded ?? '')
  if (second === 'aged' || (first === 'age' && second === 'of')) return true
  if (second === 'at') return DYING.test(first!)
  return second === 'was' && /^(?:he|she)$/.test(first!)
}
