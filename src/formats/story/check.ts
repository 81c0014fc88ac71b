import { flag, list, maybe, number, offset, oneOf, orNull, record, type Shape, text } from './shape.ts'

/** What a story's file says it is. */
export const STORY_SCHEMA = 'placeline-story/1'

const day: Shape = (value, path) =>
  typeof value === 'string' && /^-?\d{4,6}-\d\d-\d\d$/.test(value)
    ? ''
    : `${path}: expected a day such as 2020-01-24`

const hour: Shape = (value, path) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-4]):[0-5]\d$/.test(value)
    ? ''
    : `${path}: expected an hour such as 20:30`

const evidence = oneOf('text', 'background', 'user')
const span = { start: offset, end: offset }
const latLon = { lat: number(-90, 90), lon: number(-180, 180) }
const derivation = list(record({ from: text(), to: text(), note: maybe(text()) }))
const ids = list(text(200))

const article = record({
  id: text(200),
  title: text(),
  text: text(50_000_000),
  published: orNull(day),
  publishedFrom: oneOf('given', 'dateline', 'inferred', null),
  publishedDerivation: derivation,
  source: text(),
  url: text(),
  language: text(40),
  note: maybe(text()),
})

const sentence = record({
  ...span,
  zone: oneOf('caption', 'credit', 'dateline', 'body', 'heading'),
  paragraph: offset,
})

const mention = record({
  ...span,
  id: text(200),
  surface: text(),
  kind: oneOf('name', 'demonym', 'metonym', 'nominal', 'organisation', 'implied'),
  placeIds: ids,
  candidates: list(
    record({ placeId: text(200), name: text(), score: number(-1e6, 1e6), note: maybe(text()), ...latLon }),
  ),
  confidence: number(0, 1),
  evidence,
  reasons: list(record({ rule: text(200), words: text(), weight: number(-1e6, 1e6) })),
  antecedent: maybe(text(200)),
  attributive: maybe(flag),
  eventId: maybe(text(200)),
  note: maybe(text()),
})

const place = record({
  ...latLon,
  id: text(200),
  name: text(),
  shortName: maybe(text()),
  seat: maybe(text()),
  type: oneOf(
    ...['country', 'region', 'admin1', 'admin2', 'city', 'district', 'facility', 'base', 'government'],
    ...['organisation', 'water', 'river', 'landform'],
  ),
  featureCode: text(20),
  country: text(20),
  admin1: text(),
  geometry: maybe(
    record({
      type: oneOf('Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'),
      coordinates: list(() => ''),
    }),
  ),
  uncertaintyM: number(0, 4e7),
  source: text(),
  licence: text(),
  links: record({ geonames: maybe(number(0, 1e12)), wikidata: maybe(text(40)), wikipedia: maybe(text()) }),
  population: number(0, 1e11),
  note: maybe(text()),
})

const time = record({
  ...span,
  id: text(200),
  surface: text(),
  type: oneOf('date', 'time', 'duration', 'relation', 'set'),
  value: text(200),
  edtf: text(200),
  earliest: orNull(day),
  latest: orNull(day),
  derivation,
})

const event = record({
  id: text(200),
  type: text(200),
  label: text(),
  short: text(),
  trigger: record(span),
  triggers: list(record(span)),
  participants: list(record({ role: text(40), text: text(), start: maybe(offset), end: maybe(offset) })),
  places: list(
    record({
      placeId: text(200),
      role: oneOf('site', 'target', 'origin', 'destination', 'seat', 'scope'),
      evidence,
    }),
  ),
  date: orNull(record({ edtf: text(200), earliest: day, latest: day, evidence, timeIds: ids, derivation })),
  clock: maybe(record({ from: hour, to: hour, zone: maybe(text(40)), part: maybe(text(40)), timeIds: ids })),
  modality: oneOf('asserted', 'reported', 'demanded', 'conditional', 'intended', 'negated'),
  excerpt: record(span),
  note: maybe(text()),
  reference: maybe(
    record({
      ...{
        key: text(200),
        title: text(),
        source: text(),
        wikidata: maybe(text(40)),
        wikipedia: maybe(text()),
      },
      date: record({ edtf: text(200), earliest: day, latest: day }),
    }),
  ),
})

const link = record({
  ...{ id: text(200), from: text(200), to: text(200), relation: text(40) },
  ...{ cue: orNull(record(span)), evidence },
})

/** What is wrong with a value that should be a Story, a phrase with its path; '' if nothing. */
export const checkStory: (value: unknown) => string = value =>
  record({
    schema: oneOf(STORY_SCHEMA),
    article,
    sentences: list(sentence),
    mentions: list(mention),
    places: list(place),
    times: list(time),
    events: list(event),
    links: list(link),
    issues: list(record({ code: text(200), message: text() })),
  })(value, '')
