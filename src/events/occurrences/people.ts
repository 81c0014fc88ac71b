import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'
import { BODIES } from './words.ts'

/** How many sentences back "he" and "she" reach. */
const REACH = 3

/** Whom "he" or "she" stands for: somebody named before it in the sentence, else the first named in those before. */
export function personBefore(
  reading: Reading,
  sentence: number,
  pronoun: number,
  known: Map<number, Phrase | undefined>,
): Phrase | undefined {
  const { sentences } = reading.source.document
  const here = firstPerson(reading, sentences[sentence]!.firstToken, pronoun)
  if (here) return here
  for (let i = sentence - 1; i >= 0 && i >= sentence - REACH; i--) {
    if (!known.has(i)) known.set(i, firstPerson(reading, sentences[i]!.firstToken, sentences[i]!.endToken))
    const person = known.get(i)
    if (person) return person
  }
  return undefined
}

/** The first person of a stretch who does something: a name before a verb or comma. */
function firstPerson(reading: Reading, from: number, to: number): Phrase | undefined {
  const { classes, tokens } = reading
  for (let i = from; i < to; i++) {
    const next = i + 1 < to ? classes[i + 1] : undefined
    if (classes[i] !== 'noun' || !tokens[i]!.capital || next === 'noun' || next === 'hyphen') continue
    if (next !== 'verb' && next !== 'aux' && next !== 'comma' && next !== 'adv') continue
    const phrase = phraseBefore(reading, i + 1, from)
    if (phrase && isPerson(reading, phrase)) return phrase
  }
  return undefined
}

/** Whether a phrase ends in a capitalised name that is neither a place nor a body of people. */
export function isPerson({ tokens, mentions, classes }: Reading, phrase: Phrase): boolean {
  const head = tokens[phrase.head]!
  return (
    classes[phrase.head] === 'noun' &&
    head.capital &&
    head.folded !== 'i' &&
    !(opensSentence(tokens, phrase) && /[^s]s$/.test(head.folded)) &&
    tokens[phrase.from]!.folded !== 'the' &&
    mentions[phrase.head]!.length === 0 &&
    !BODIES.has(head.folded)
  )
}

/** "Rebels met": a plural has its capital only from the beginning of the sentence. */
const opensSentence = (tokens: Reading['tokens'], { from, head }: Phrase): boolean =>
  from === head && tokens[head - 1]?.sentence !== tokens[head]!.sentence
