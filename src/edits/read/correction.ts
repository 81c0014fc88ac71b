import type { Correction, CorrectionKind, Rule } from '../../model/correction.ts'
import {
  day,
  type Fields,
  flag,
  list,
  object,
  oneOf,
  orNull,
  type Reader,
  Refusal,
  record,
  text,
  words,
} from './fields.ts'
import { outline } from './geometry.ts'
import {
  eventChange,
  eventFields,
  keptEvent,
  keptPlace,
  latitude,
  longitude,
  mentionKind,
  noteAbout,
  placeType,
  quote,
  relation,
} from './parts.ts'

/** What could be read, and a sentence for each thing that could not. */
export interface ReadList<T> {
  readonly read: readonly T[]
  readonly refused: readonly string[]
}

/** Corrections out of a file, whatever it holds: each is taken or refused by itself. */
export const readCorrections = (value: unknown): ReadList<Correction> =>
  readEach(value, 'Correction', correction)

/** Rules out of a file, whatever it holds. */
export const readRules = (value: unknown): ReadList<Rule> => readEach(value, 'Rule', rule)

function readEach<T>(value: unknown, what: string, read: Reader<T>): ReadList<T> {
  const refused: string[] = []
  if (!Array.isArray(value))
    return { read: [], refused: [`The ${what.toLowerCase()}s are not a list; none was taken.`] }
  const taken = value.flatMap((one, i) => {
    try {
      return [read(one, '')]
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(`${what} ${i + 1} was left out: ${error.message}.`)
      return []
    }
  })
  return { read: taken, refused }
}

const OF_MENTION = { at: quote, all: flag }
const OF_LINK = { from: keptEvent, to: keptEvent, relation }

/** How each kind is read. What is optional is named beside it. */
const KINDS: { readonly [Kind in CorrectionKind]: Reader<Extract<Correction, { kind: Kind }>> } = {
  choose: kind('choose', { ...OF_MENTION, place: keptPlace, instead: words }, ['instead']),
  mark: kind('mark', { ...OF_MENTION, place: orNull(keptPlace) }),
  unmark: kind('unmark', OF_MENTION),
  'mention-kind': kind('mention-kind', { ...OF_MENTION, mentionKind }),
  evidence: kind('evidence', {
    ...OF_MENTION,
    evidence: oneOf<'text' | 'background'>(['text', 'background']),
  }),
  move: kind('move', { place: keptPlace, lat: latitude, lon: longitude }),
  area: kind('area', { place: keptPlace, geometry: orNull(outline) }),
  'place-type': kind('place-type', { place: keptPlace, type: placeType }),
  merge: kind('merge', { from: list(keptPlace), into: keptPlace }),
  split: kind('split', { place: keptPlace, mentions: list(quote), into: keptPlace }),
  'edit-event': kind('edit-event', { event: keptEvent, change: eventChange }),
  'remove-event': kind('remove-event', { event: keptEvent }),
  'add-event': kind('add-event', { at: quote, event: eventFields }),
  'add-link': kind('add-link', OF_LINK),
  'remove-link': kind('remove-link', OF_LINK),
  'change-link': kind('change-link', { ...OF_LINK, was: relation }),
  published: kind('published', { date: day }),
  note: kind('note', { about: noteAbout, text }),
}

function kind<Kind extends CorrectionKind, One extends Extract<Correction, { kind: Kind }>>(
  name: Kind,
  fields: Fields<Omit<One, 'kind'>>,
  optional: readonly (keyof Omit<One, 'kind'> & string)[] = [],
): Reader<One> {
  const read = object<Omit<One, 'kind'>>(fields, optional)
  return (value, path) => ({ kind: name, ...read(value, path) }) as unknown as One
}

const kindName = oneOf(Object.keys(KINDS) as CorrectionKind[])

/** One correction. */
const correction: Reader<Correction> = (value, name) =>
  KINDS[kindName(record(value, name === '' ? 'correction' : name).kind, 'kind')](value, name)

const within = object<NonNullable<Rule['within']>>({ country: words, admin1: words }, ['admin1'])

const rule: Reader<Rule> = object<Rule>({ form: words, place: orNull(keptPlace), within }, ['within'])
