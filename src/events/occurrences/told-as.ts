import type { Reading } from './reading.ts'

export const MEN: ReadonlySet<string> = new Set([
  'he',
  'him',
  'his',
  'himself',
  'mr',
  'mr.',
  'sir',
  'king',
  'prince',
])
export const WOMEN: ReadonlySet<string> = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'lady',
  'queen',
  'princess',
])

/** Words after a name in which a pronoun mostly takes it up. */
const REACH = 40
/** More namings than these say nothing new. */
const NAMINGS = 12

/**
 * Whether the rest of an article, outside the sentence of this token, takes up the name that stands there by pronouns of the
 * other sex than `own`: "Roe … he", so that "Roe married Ann Poe; she died" tells of Poe.
 */
export function isTakenUpOtherwise({ tokens }: Reading, name: number, own: ReadonlySet<string>): boolean {
  const { text, sentence } = tokens[name]!
  let [same, other, namings] = [0, 0, 0]
  for (let at = 0; at < tokens.length && namings < NAMINGS; at++) {
    if (tokens[at]!.text !== text || tokens[at]!.sentence === sentence) continue
    namings++
    const next = pronounAfter({ tokens }, at)
    if (next === '') continue
    if (own.has(next)) same++
    else other++
  }
  return other > same
}

/** The first pronoun of a man or woman within reach, '' for none. */
function pronounAfter({ tokens }: Pick<Reading, 'tokens'>, name: number): string {
  const { sentence, text } = tokens[name]!
  for (let at = name + 1; at < Math.min(tokens.length, name + REACH); at++) {
    const { folded } = tokens[at]!
    if (tokens[at]!.sentence > sentence + 1 || tokens[at]!.text === text) return ''
    if (MEN.has(folded) || WOMEN.has(folded)) return folded
  }
  return ''
}
