import type { Shape } from '../app/place-view.ts'
import type {
  EventPlaceRole,
  Evidence,
  LinkRelation,
  MentionKind,
  Modality,
  ParticipantRole,
  PlaceType,
} from '../index.ts'

/** What a place is, in the reader's words. */
export const TYPE_WORDS: Readonly<Record<PlaceType, string>> = {
  country: 'Country',
  region: 'Region',
  admin1: 'State or province',
  admin2: 'District',
  city: 'City or town',
  district: 'Part of a city',
  facility: 'Building or site',
  base: 'Military base',
  government: 'Seat of a government',
  organisation: 'Organisation',
  water: 'Water',
  river: 'River',
  landform: 'Land',
}

/** What a mark's outline stands for. */
export const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
  city: 'City',
  building: 'Building',
  base: 'Base',
  government: 'Government',
  site: 'Event site',
  area: 'Area',
}

/** Where a claim comes from, in words. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  text: 'in the text',
  background: 'background knowledge',
  user: 'your correction',
}

/** How an event is told. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'told as fact',
  reported: 'reported',
  demanded: 'demanded',
  conditional: 'conditional',
  intended: 'intended',
  negated: 'has not happened',
}

/** How the words of a mention refer to their place. */
export const KIND_WORDS: Readonly<Record<MentionKind, string>> = {
  name: 'by name',
  demonym: 'by an adjective',
  metonym: 'as a government',
  nominal: 'by description',
  organisation: 'through an organisation',
  implied: 'implied by an event',
}

/** What someone had to do with an event, as the head of a row. */
export const PARTICIPANT_WORDS: Readonly<Record<ParticipantRole, string>> = {
  actor: 'By',
  target: 'Aimed at',
  instrument: 'With',
  victim: 'Befell',
  recipient: 'For',
  topic: 'About',
  speaker: 'Said by',
}

/** What a place had to do with an event, as the head of a row. */
export const ROLE_WORDS: Readonly<Record<EventPlaceRole, string>> = {
  site: 'Where',
  target: 'Aimed at',
  origin: 'From',
  destination: 'To',
  seat: 'Seat',
  scope: 'Concerns',
}

/** How one event stands to another, before the other. */
export const RELATION_WORDS: Readonly<Record<LinkRelation, string>> = {
  causes: 'leads to',
  retaliation_for: 'in retaliation for',
  response_to: 'in response to',
  before: 'before',
  after: 'after',
  same_day: 'the same day as',
  purpose: 'in order to',
  demands: 'demands',
  organises: 'organises',
  appeal_for: 'calls for',
  reports_on: 'reports on',
  about: 'is about',
  part_of: 'is part of',
  starts: 'starts',
  ends: 'ends',
  content: 'says that',
  same_speech_as: 'in the same speech as',
  not_yet_followed_by: 'not yet followed by',
}

/** How sure a choice is, in one word. */
export const certaintyWord = (confidence: number): string =>
  confidence >= 0.8 ? 'certain' : confidence >= 0.5 ? 'likely' : 'unsure'

/** A share of certainty in hundredths; a machine is never wholly sure. */
export const hundredths = (certainty: number): number => Math.min(99, Math.round(certainty * 100))

/** "1 place", "2 places". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
