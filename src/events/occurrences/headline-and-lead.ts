import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "Drones hit Odesa port", "Drones struck grain silos in the port of Odesa": a headline and the lead tell one deed of one doer. */
export function isHeadlineAndLead({ source }: Reading, a: Draft, b: Draft): boolean {
  const { sentences } = source.document
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  const lead = sentences.findIndex(one => one.zone === 'body')
  if (sentences[first.sentence]!.zone !== 'heading' || second.sentence !== lead) return false
  const [actor, other] = [actorOf(a), actorOf(b)]
  return a.type === b.type && actor !== undefined && actor === other
}

const actorOf = ({ participants }: Draft): string | undefined =>
  participants.find(one => one.role === 'actor')?.text.toLowerCase()
