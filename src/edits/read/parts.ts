import type { EventFields, KeptDate, KeptEvent, KeptPlace, NoteAbout, Quote } from '../../model/correction.ts'
import type { EventPlaceRole, LinkRelation, Modality, ParticipantRole } from '../../model/event.ts'
import type { MentionKind } from '../../model/mention.ts'
import type { PlaceLinks, PlaceType } from '../../model/place.ts'
import {
  between,
  day,
  hour,
  list,
  object,
  offset,
  oneOf,
  orNull,
  type Reader,
  record,
  refuse,
  text,
  wikidataItem,
  words,
} from './fields.ts'

/** The names of a union, all of them: the compiler misses none. */
const namesOf = <T extends string>(all: Readonly<Record<T, true>>) => Object.keys(all) as T[]

/** What a place may be. */
export const placeType: Reader<PlaceType> = oneOf(
  namesOf<PlaceType>({
    ...{
      country: true,
      region: true,
      admin1: true,
      admin2: true,
      city: true,
      district: true,
      facility: true,
    },
    ...{ base: true, government: true, organisation: true, water: true, river: true, landform: true },
  }),
)

/** How words may refer to a place. */
export const mentionKind: Reader<MentionKind> = oneOf(
  namesOf<MentionKind>({
    ...{ name: true, demonym: true, metonym: true, nominal: true, organisation: true, implied: true },
  }),
)

/** How events may hang together. */
export const relation: Reader<LinkRelation> = oneOf(
  namesOf<LinkRelation>({
    ...{ retaliation_for: true, response_to: true, causes: true, before: true, after: true, same_day: true },
    ...{ purpose: true, demands: true, organises: true, appeal_for: true, reports_on: true, about: true },
    ...{
      part_of: true,
      starts: true,
      ends: true,
      content: true,
      same_speech_as: true,
      not_yet_followed_by: true,
    },
  }),
)

const modality: Reader<Modality> = oneOf(
  namesOf<Modality>({
    ...{ asserted: true, reported: true, demanded: true, conditional: true, intended: true, negated: true },
  }),
)

const placeRole: Reader<EventPlaceRole> = oneOf(
  namesOf<EventPlaceRole>({
    ...{ site: true, target: true, origin: true, destination: true, seat: true, scope: true },
  }),
)

const participantRole: Reader<ParticipantRole> = oneOf(
  namesOf<ParticipantRole>({
    ...{
      actor: true,
      target: true,
      instrument: true,
      victim: true,
      recipient: true,
      topic: true,
      speaker: true,
    },
  }),
)

/** Degrees north and east. */
export const latitude = between(-90, 90)
export const longitude = between(-180, 180)

/** Half the girth of the earth: nothing is further off. Metres. */
const FARTHEST = 20_038_000

/** Quoted words with their surroundings. */
export const quote: Reader<Quote> = object<Quote>({ exact: words, prefix: text, suffix: text, start: offset })

/** References of a place, each left out where there is none. */
const placeLinks: Reader<PlaceLinks> = object<PlaceLinks>(
  { geonames: offset, wikidata: wikidataItem, wikipedia: words },
  ['geonames', 'wikidata', 'wikipedia'],
)

/** A place by its id, and by enough to stand without. */
export const keptPlace: Reader<KeptPlace> = object<KeptPlace>(
  {
    ...{
      id: words,
      name: words,
      lat: latitude,
      lon: longitude,
      type: placeType,
      country: text,
      admin1: text,
    },
    ...{ featureCode: text, uncertaintyM: between(0, FARTHEST), source: text, licence: text },
    links: placeLinks,
  },
  ['type', 'country', 'admin1', 'featureCode', 'uncertaintyM', 'source', 'licence', 'links'],
)

/** An event by the words that tell it. */
export const keptEvent: Reader<KeptEvent> = object<KeptEvent>({ trigger: quote, type: words })

const days: Reader<KeptDate> = (value, name) => {
  const read = object<KeptDate>({ earliest: day, latest: day, hour }, ['hour'])(value, name)
  if (read.earliest > read.latest)
    refuse(`${read.earliest} to ${read.latest}`, name, 'days that do not run backwards')
  return read.hour === undefined || read.earliest === read.latest
    ? read
    : refuse(read.hour, `${name}.hour`, 'no hour where several days are possible')
}

const FIELDS = {
  type: words,
  label: words,
  date: orNull(days),
  modality,
  places: list(object<EventFields['places'][number]>({ place: keptPlace, role: placeRole })),
  participants: list(object<EventFields['participants'][number]>({ role: participantRole, text: words })),
}

/** All that is said of an event. */
export const eventFields: Reader<EventFields> = object<EventFields>(FIELDS)

/** Some of what is said of an event, and something at least. */
export const eventChange: Reader<Partial<EventFields>> = (value, name) => {
  const read = object<Partial<EventFields>>(
    FIELDS,
    namesOf<keyof EventFields>({
      ...{ type: true, label: true, date: true, modality: true, places: true, participants: true },
    }),
  )(value, name)
  return Object.keys(read).length > 0 ? read : refuse(value, name, 'something that changes')
}

/** What a note is beside. */
export const noteAbout: Reader<NoteAbout> = (value, name) => {
  if (value === 'article') return value
  const source = record(value, name)
  if (Object.hasOwn(source, 'mention')) return { mention: quote(source.mention, `${name}.mention`) }
  if (Object.hasOwn(source, 'place')) return { place: keptPlace(source.place, `${name}.place`) }
  return { event: keptEvent(source.event, `${name}.event`) }
}
