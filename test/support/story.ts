import type { EventDate, EventLink, Mention, Place, Sentence, Story, StoryEvent } from '../../src/index.ts'

/** A story with nothing in it but what a test gives. */
export const story = (
  parts: Partial<Omit<Story, 'article'>> & { article?: Partial<Story['article']> } = {},
): Story => ({
  schema: 'placeline-story/1',
  sentences: [],
  mentions: [],
  places: [],
  times: [],
  events: [],
  links: [],
  issues: [],
  ...parts,
  article: {
    id: 'test',
    title: '',
    text: '',
    published: '2021-05-14',
    publishedFrom: 'given',
    publishedDerivation: [],
    source: '',
    url: '',
    language: 'en',
    ...parts.article,
  },
})

/** A date between two days, or one day; `edtf` where it is not the two joined. */
export const date = (earliest: string, latest = earliest, edtf?: string): EventDate => ({
  edtf: edtf ?? (earliest === latest ? earliest : `${earliest}/${latest}`),
  earliest,
  latest,
  evidence: 'text',
  timeIds: [],
  derivation: [],
})

/** An event; told as fact, nowhere, at the beginning of the text. */
export const event = (id: string, parts: Partial<StoryEvent> = {}): StoryEvent => ({
  id,
  type: 'protest',
  label: `Event ${id}`,
  short: `Event ${id}`,
  trigger: { start: 0, end: 1 },
  triggers: [parts.trigger ?? { start: 0, end: 1 }],
  participants: [],
  places: [],
  date: null,
  modality: 'asserted',
  excerpt: { start: 0, end: 1 },
  ...parts,
})

/** A link between two events. */
export const link = (from: string, to: string, parts: Partial<EventLink> = {}): EventLink => ({
  id: `${from}-${to}`,
  from,
  to,
  relation: 'causes',
  cue: null,
  evidence: 'text',
  ...parts,
})

/** A place in the text of no size. */
export const place = (id: string, parts: Partial<Place> = {}): Place => ({
  id,
  name: id,
  type: 'city',
  featureCode: 'P.PPL',
  country: '',
  admin1: '',
  lat: 0,
  lon: 0,
  uncertaintyM: 0,
  source: 'test',
  licence: 'CC0',
  links: {},
  population: 0,
  ...parts,
})

/** A mention of a place by name. */
export const mention = (id: string, start: number, end: number, parts: Partial<Mention> = {}): Mention => ({
  id,
  start,
  end,
  surface: '',
  kind: 'name',
  placeIds: [],
  candidates: [],
  confidence: 1,
  evidence: 'text',
  reasons: [],
  ...parts,
})

/** A sentence of the body. */
export const sentence = (start: number, end: number, parts: Partial<Sentence> = {}): Sentence => ({
  start,
  end,
  zone: 'body',
  paragraph: 0,
  ...parts,
})
