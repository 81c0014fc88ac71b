import type { EventPlaceRole, LinkRelation, Modality, ParticipantRole } from './event.ts'
import type { Geometry } from './geometry.ts'
import type { MentionKind } from './mention.ts'
import type { Place, PlaceType } from './place.ts'

/** Words of an article with what stands around them, so that they are found again when the text has changed elsewhere. */
export interface Quote {
  readonly exact: string
  /** The characters right before and right after, at most 32 each. */
  readonly prefix: string
  readonly suffix: string
  /** Where the words began, a UTF-16 offset: a hint, which only tells equal places of the text apart. */
  readonly start: number
}

/** A place a correction speaks of: by its id, and by enough to stand where no gazetteer has that id. */
export type KeptPlace = Pick<Place, 'id' | 'name' | 'lat' | 'lon'> &
  Partial<
    Pick<
      Place,
      'type' | 'country' | 'admin1' | 'featureCode' | 'uncertaintyM' | 'source' | 'licence' | 'links'
    >
  >

/** An event of the analysis: by the words that tell it and its type, which tells events of the same words apart. */
export interface KeptEvent {
  readonly trigger: Quote
  readonly type: string
}

/** When a person says an event was: the hour only with a single day; without one, its words tell none. */
export interface KeptDate {
  readonly earliest: string
  readonly latest: string
  readonly hour?: string
}

/** What a person may say of an event. */
export interface EventFields {
  readonly type: string
  readonly label: string
  /** First and last possible day, `YYYY-MM-DD`, and the hour of a single day, `HH:MM`; null for no date. */
  readonly date: KeptDate | null
  readonly modality: Modality
  readonly places: readonly { readonly place: KeptPlace; readonly role: EventPlaceRole }[]
  readonly participants: readonly { readonly role: ParticipantRole; readonly text: string }[]
}

/** `all`: also every other mention of the same words and kind. */
interface OfMention {
  readonly at: Quote
  readonly all: boolean
}

/** A link between two events, from the one that stands in the relation to the other. */
interface OfLink {
  readonly from: KeptEvent
  readonly to: KeptEvent
  readonly relation: LinkRelation
}

/** What a note is written beside. */
export type NoteAbout =
  | { readonly mention: Quote }
  | { readonly place: KeptPlace }
  | { readonly event: KeptEvent }
  | 'article'

/** Something a person put right. A list of these, in order, lies over the analysis and never changes it. */
export type Correction =
  /** The mention stands for this place; of several places it stands for, only `instead` gives way. */
  | (OfMention & { readonly kind: 'choose'; readonly place: KeptPlace; readonly instead?: string })
  /** The words are a place, which one is open where `place` is null. */
  | (OfMention & { readonly kind: 'mark'; readonly place: KeptPlace | null })
  /** The words are no place. */
  | (OfMention & { readonly kind: 'unmark' })
  | (OfMention & { readonly kind: 'mention-kind'; readonly mentionKind: MentionKind })
  /** Whether the text gives the place or it is only known besides. */
  | (OfMention & { readonly kind: 'evidence'; readonly evidence: 'text' | 'background' })
  | { readonly kind: 'move'; readonly place: KeptPlace; readonly lat: number; readonly lon: number }
  /** The place's extent; null takes it away. */
  | { readonly kind: 'area'; readonly place: KeptPlace; readonly geometry: Geometry | null }
  | { readonly kind: 'place-type'; readonly place: KeptPlace; readonly type: PlaceType }
  /** All of `from` are the place `into`. */
  | { readonly kind: 'merge'; readonly from: readonly KeptPlace[]; readonly into: KeptPlace }
  /** These mentions of `place` are of another place, `into`. */
  | {
      readonly kind: 'split'
      readonly place: KeptPlace
      readonly mentions: readonly Quote[]
      readonly into: KeptPlace
    }
  | { readonly kind: 'edit-event'; readonly event: KeptEvent; readonly change: Partial<EventFields> }
  | { readonly kind: 'remove-event'; readonly event: KeptEvent }
  /** An event told by these words. */
  | { readonly kind: 'add-event'; readonly at: Quote; readonly event: EventFields }
  | (OfLink & { readonly kind: 'add-link' })
  | (OfLink & { readonly kind: 'remove-link' })
  /** The link says something else; `relation` is the new one. */
  | (OfLink & { readonly kind: 'change-link'; readonly was: LinkRelation })
  /** The article's date, `YYYY-MM-DD`: the text is read again as of that day. */
  | { readonly kind: 'published'; readonly date: string }
  /** A note; '' takes it away. */
  | { readonly kind: 'note'; readonly about: NoteAbout; readonly text: string }

/** The names of the kinds of correction. */
export type CorrectionKind = Correction['kind']

/** What to make of a name in every article: a place, or with null no place at all. */
export interface Rule {
  /** The words exactly as articles have them. */
  readonly form: string
  readonly place: KeptPlace | null
  /** Only in articles most of whose places lie here; everywhere where left out. */
  readonly within?: {
    /** ISO 3166-1 alpha-2 code. */
    readonly country: string
    /** Name of the state or province; the whole country where left out. */
    readonly admin1?: string
  }
}
