import { previousVerb, verbGroup } from './clause.ts'
import { isPronoun, type Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { subjectOf } from './subject.ts'
import { BODIES } from './words.ts'

/** "The ministry said it had …", "Police said they …": who speaks, where the first word of what they say may mean them. */
export function speakerMeant(reading: Reading, { head }: Phrase, start: number): Phrase | undefined {
  const { tokens, classes, words } = reading
  const verb = tokens[head - 1]?.folded === 'that' ? head - 2 : head - 1
  if (verb <= start || classes[verb] !== 'verb' || !words[verb]!.says) return undefined
  const before = previousVerb(reading, verb, start)
  // "appeared on television to announce they had": the second of two verbs, of one subject.
  const isAim = before >= 0 && classes[verb - 1] === 'to' && previousVerb(reading, before, start) < 0
  if (before >= 0 && !isAim) return undefined
  const speaker = subjectOf(reading, verbGroup(reading, verb, start), start)
  if (!speaker || isPronoun(reading, speaker)) return undefined
  return fits(reading, tokens[head]!.folded, speaker.head) ? speaker : undefined
}

/** "It" is one body, "they" are several people or a body of them. */
function fits({ tokens, mentions }: Reading, pronoun: string, head: number): boolean {
  const { folded, capital } = tokens[head]!
  // "LEEDS — Soldiers said they": what opens a sentence has its capital from there.
  const opens = tokens[head - 1]?.kind !== 'word' && tokens[head + 1]?.capital !== true
  const isMany = (!capital || opens) && /[^s]s$/.test(folded)
  if (pronoun === 'they') return isMany || MANY.has(folded)
  if (pronoun !== 'it' || isMany || MANY.has(folded)) return false
  return (
    BODIES.has(folded) || mentions[head]!.some(one => one.kind === 'organisation' || one.kind === 'metonym')
  )
}

const MANY = new Set(['police', 'people', 'men', 'women'])
