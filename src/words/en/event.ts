import type { EventPlaceRole, LinkRelation, Modality, ParticipantRole } from '../../index.ts'

const modality: Readonly<Record<Modality, string>> = {
  asserted: 'told as fact',
  reported: 'reported',
  demanded: 'demanded',
  conditional: 'conditional',
  intended: 'intended',
  negated: 'has not happened',
}

const participants: Readonly<Record<ParticipantRole, string>> = {
  actor: 'By',
  target: 'Aimed at',
  instrument: 'With',
  victim: 'Befell',
  recipient: 'For',
  topic: 'About',
  speaker: 'Said by',
}

const roles: Readonly<Record<EventPlaceRole, string>> = {
  site: 'Where',
  target: 'Aimed at',
  origin: 'From',
  destination: 'To',
  seat: 'Seat',
  scope: 'Concerns',
}

const relations: Readonly<Record<LinkRelation, string>> = {
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

const cues: Readonly<Record<LinkRelation, string>> = {
  causes: 'causes',
  retaliation_for: 'retaliation for',
  response_to: 'response to',
  before: 'before',
  after: 'after',
  same_day: 'same day',
  purpose: 'purpose',
  demands: 'demands',
  organises: 'organises',
  appeal_for: 'appeal for',
  reports_on: 'reports on',
  about: 'about',
  part_of: 'part of',
  starts: 'starts',
  ends: 'ends',
  content: 'content',
  same_speech_as: 'same speech as',
  not_yet_followed_by: 'not yet followed by',
}

/** Events, who takes part in them, and how they hang together. */
export const event = {
  /** What kind of event it is, by the name events carry, where that is not English enough already. */
  types: {} as Readonly<Record<string, string>>,
  /** How an event is told. */
  modality,
  /** What someone had to do with an event, as the head of a row. */
  participants,
  /** What a place had to do with an event, as the head of a row. */
  roles,
  /** How one event stands to another, before the other. */
  relations,
  /** The same as a cue, where the article has no words for it. */
  cues,
  /** What a line on the map says where the article has no words for it. */
  lines: {
    retaliation: 'in retaliation',
    response: 'in response',
    next: 'then',
    ledTo: 'led to',
    began: 'began',
    calledFor: 'called for',
    organised: 'organised',
    demanded: 'demanded',
  },
}
