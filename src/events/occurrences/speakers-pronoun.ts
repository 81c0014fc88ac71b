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
  if (previousVerb(reading, verb, start) >= 0) return undefined
  const speaker = subjectOf(reading, verbGroup(reading, verb, start), start)
  if (!speaker || isPronoun(reading, speaker)) return undefined
  return fits(reading, tokens[head]!.folded, speaker.head) ? speaker : undefined
}

/** "It" is one body, "they" are several people or a body of them. */
function fits({ tokens, mentions }: Reading, pronoun: string, head: number): boolean {
  const { folded, capital } = tokens[head]!
  const isMany = !capital && /[^s]s$/.test(folded)
  if (pronoun === 'they') return isMany || MANY.has(folded)
  if (pronoun !== 'it' || isMany || MANY.has(folded)) return false
  return (
    BODIES.has(folded) || mentions[head]!.some(one => one.kind === 'organisation' || one.kind === 'metonym')
  )
}

const MANY = new Set(['police', 'people', 'men', 'women'])
