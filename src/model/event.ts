import type { Evidence } from './reason.ts'
import type { Span } from './span.ts'
import type { EventClock, EventDate } from './when.ts'

export type ParticipantRole = 'actor' | 'target' | 'instrument' | 'victim' | 'recipient' | 'topic' | 'speaker'

export interface Participant {
  readonly role: ParticipantRole
  readonly text: string
  readonly start?: number
  readonly end?: number
  readonly mentionId?: string
  readonly placeId?: string
}

/** `site`: it happened there; `target`: it was aimed there; `origin`/`destination`: moves; `seat`: where the actor sits; `scope`: what it concerns. */
export type EventPlaceRole = 'site' | 'target' | 'origin' | 'destination' | 'seat' | 'scope'

export interface EventPlace {
  readonly placeId: string
  readonly role: EventPlaceRole
  readonly evidence: Evidence
}

export type Modality = 'asserted' | 'reported' | 'demanded' | 'conditional' | 'intended' | 'negated'

/** Something told to have happened, been wanted or been warned of. */
export interface StoryEvent {
  readonly id: string
  /** Type of the taxonomy in data/lexicon/event-triggers.txt, such as `airstrike`. */
  readonly type: string
  /** A headline-like sentence, at most about 70 characters. */
  readonly label: string
  /** One to four words for map and timeline: "Airstrike", "Embassy attack". */
  readonly short: string
  readonly trigger: Span
  /** Every trigger that tells this event, in reading order; the first is `trigger`. */
  readonly triggers: readonly Span[]
  readonly participants: readonly Participant[]
  readonly places: readonly EventPlace[]
  readonly date: EventDate | null
  /** The hour or part of the day, where the text tells it. */
  readonly clock?: EventClock
  readonly modality: Modality
  /** The sentence, or the clause, that tells it. */
  readonly excerpt: Span
  /** The noted event it was recognised as; background knowledge. */
  readonly reference?: EventReference
  /** `user` where a person added or changed it; where left out, its places and date say. */
  readonly evidence?: Evidence
  /** What a person wrote beside it. */
  readonly note?: string
}

export interface EventReference {
  /** Key of the noted event in data/background. */
  readonly key: string
  readonly title: string
  readonly wikidata?: string
  readonly wikipedia?: string
  readonly source: string
  /** Date known besides the text, as EDTF, with its bounds. */
  readonly date: { readonly edtf: string; readonly earliest: string; readonly latest: string }
}

export type LinkRelation =
  | 'retaliation_for'
  | 'response_to'
  | 'causes'
  | 'before'
  | 'after'
  | 'same_day'
  | 'purpose'
  | 'demands'
  | 'organises'
  | 'appeal_for'
  | 'reports_on'
  | 'about'
  | 'part_of'
  | 'starts'
  | 'ends'
  | 'content'
  | 'same_speech_as'
  | 'not_yet_followed_by'

/** `from` stands in `relation` to `to`: from `retaliation_for` to. */
export interface EventLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: LinkRelation
  /** The words that say so; null where nothing but the sense does. */
  readonly cue: Span | null
  readonly evidence: Evidence
}
