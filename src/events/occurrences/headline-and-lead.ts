import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "Drones hit Odesa port", "Drones struck grain silos in the port of Odesa": a headline and the lead tell one deed of one doer, or what befell. */
export function isHeadlineAndLead({ source }: Reading, a: Draft, b: Draft): boolean {
  const { sentences } = source.document
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  const lead = sentences.findIndex(one => one.zone === 'body')
  if (sentences[first.sentence]!.zone !== 'heading' || second.sentence !== lead) return false
  if (a.type !== b.type) return false
  const [actor, other] = [actorOf(a), actorOf(b)]
  return actor === other && (actor !== undefined || a.type.told === 'befall')
}

const actorOf = ({ participants }: Draft): string | undefined =>
  participants.find(one => one.role === 'actor')?.text.toLowerCase()
