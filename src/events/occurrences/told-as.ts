import type { Reading } from './reading.ts'

/** Words that tell of a man. */
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
/** Words that tell of a woman. */
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
export function isTakenUpOtherwise(reading: Reading, name: number, own: ReadonlySet<string>): boolean {
  const { tokens } = reading
  const { text, sentence } = tokens[name]!
  let [same, other, namings] = [0, 0, 0]
  for (const at of namingsIn(reading).get(text) ?? []) {
    if (namings === NAMINGS) break
    if (tokens[at]!.sentence === sentence) continue
    namings++
    const next = pronounAfter(reading, at)
    if (next === '') continue
    if (own.has(next)) same++
    else other++
  }
  return other > same
}

/** Worked out once for a reading: an article may have as many persons as pronouns. */
const found = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>()

/** The tokens of each word with a capital, in order. */
function namingsIn(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const known = found.get(reading)
  if (known) return known
  const namings = new Map<string, number[]>()
  for (const [at, { capital, text }] of reading.tokens.entries()) {
    if (!capital) continue
    const list = namings.get(text)
    if (list) list.push(at)
    else namings.set(text, [at])
  }
  found.set(reading, namings)
  return namings
}

/** The first pronoun of a man or woman within reach, '' for none. */
function pronounAfter({ tokens }: Reading, name: number): string {
  const { sentence, text } = tokens[name]!
  for (let at = name + 1; at < Math.min(tokens.length, name + REACH); at++) {
    const { folded } = tokens[at]!
    if (tokens[at]!.sentence > sentence + 1 || tokens[at]!.text === text) return ''
    if (MEN.has(folded) || WOMEN.has(folded)) return folded
  }
  return ''
}
