import type { Evidence, Reason } from './reason.ts'
import type { Span } from './span.ts'

/** How the words refer to a place. Adjectives ("Iraqi") count as demonyms. */
export type MentionKind = 'name' | 'demonym' | 'metonym' | 'nominal' | 'organisation' | 'implied'

/** A place a mention may stand for, with its share of the certainty (0–1). */
export interface Candidate {
  readonly placeId: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly score: number
  /** What and where it is, in words: "city, Iran, 7.2 million people". */
  readonly note?: string
}

/** A stretch of text that refers to a place. */
export interface Mention extends Span {
  readonly id: string
  readonly surface: string
  readonly kind: MentionKind
  /** The places it stands for; several for a plural ("two bases"), none where unresolved. */
  readonly placeIds: readonly string[]
  /** Best first; the chosen ones come first. */
  readonly candidates: readonly Candidate[]
  /** 0–1. */
  readonly confidence: number
  readonly evidence: Evidence
  readonly reasons: readonly Reason[]
  /** The earlier mention a nominal takes its place from. */
  readonly antecedent?: string
  /** Whether the words only qualify something else ("U.S. forces", "Iraqi citizens"): drawn faintly, never a site. */
  readonly attributive?: boolean
  /** The event whose place an implied mention takes. */
  readonly eventId?: string
  /** Where a person chose only some of the places it stands for: which, and on what evidence the others stand. */
  readonly chosen?: { readonly placeIds: readonly string[]; readonly others: Evidence }
  /** What a person wrote beside it. */
  readonly note?: string
}

/** On what evidence a mention stands for one of its places. */
export const evidenceFor = ({ evidence, chosen }: Mention, placeId: string): Evidence =>
  chosen && !chosen.placeIds.includes(placeId) ? chosen.others : evidence
