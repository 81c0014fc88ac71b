import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate, Mention, MentionKind } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import type { Reference } from '../model/reference.ts'
import { mapped } from '../text/mapped.ts'
import { candidateOf } from './candidate.ts'
import { round } from './ledger.ts'

/**
 * A mention before it has an id: ids come last, when all mentions stand in reading order. All have the same fields, which
 * engines read faster.
 */
export interface Placed extends Omit<Mention, 'id' | 'antecedent' | 'attributive'> {
  readonly attributive: boolean
  /** The earlier mention it takes its place from. */
  readonly antecedent: Placed | undefined
}

/** What is told of a mention besides its reference; the candidates are its places where left out. */
export interface ToldOf {
  readonly kind: MentionKind
  readonly reasons: readonly Reason[]
  readonly confidence: number
  readonly candidates: readonly Candidate[] | undefined
  readonly antecedent: Placed | undefined
}

/** A reference with the places it stands for. */
export function mentionOf(
  reference: Reference,
  document: Document,
  places: readonly CuratedPlace[],
  told: ToldOf,
  knowledge: Knowledge,
): Placed {
  const { start, end, attributive } = reference
  const { kind, antecedent } = told
  const besides = kind === 'organisation' ? places.map(place => knownBesides(place, knowledge)) : []
  return {
    start,
    end,
    surface: document.text.slice(start, end),
    kind,
    placeIds: mapped(places, place => place.id),
    candidates: told.candidates ?? mapped(places, place => candidateOf(place, 1, knowledge)),
    confidence: round(told.confidence),
    evidence: besides.length > 0 ? 'background' : 'text',
    reasons: [...told.reasons, ...besides],
    attributive,
    antecedent,
  }
}

/** The text names the body and not where it sits. */
function knownBesides(place: CuratedPlace, { gazetteer }: Knowledge): Reason {
  const seat = place.type === 'government' && place.seat ? gazetteer.place(place.seat) : undefined
  const words = seat
    ? `The text names the government; its seat, ${seat.name}, is known besides`
    : place.type === 'country'
      ? 'The text names the body; its country is known besides'
      : 'The text names the body; where it sits is known besides'
  return { rule: 'background', words, weight: 0 }
}
