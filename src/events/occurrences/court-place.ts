import type { EventPlace } from '../../model/event.ts'
import type { Place } from '../../model/place.ts'
import type { Draft } from './draft.ts'
import { placed } from './place-list.ts'
import type { Reading } from './reading.ts'

/**
 * "The Wake County Superior Court", "a court in Leeds": the place of the court that a report tells of in its opening; none
 * where it tells of none, or only of what the courts of a country do.
 */
export function courtPlaceOf(reading: Reading): readonly EventPlace[] {
  const { tokens, source } = reading
  const { sentences } = source.document
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.endToken ?? 0
  for (let i = 0; i < end; i++) {
    const isNamed = COURTS.has(tokens[i]!.folded)
    const place = isNamed ? placeOfCourt(reading, i) : placeAt(reading, i, isCourthouse)
    if (place.length > 0) return place
  }
  return []
}

/** Whether something is done by or before a court: tried, pleaded, sentenced; what the police look into is not. */
export const isBeforeCourt = ({ type, trigger }: Draft): boolean =>
  type.type === 'trial' && !LOOKING_INTO.test(trigger.row.phrase)

const LOOKING_INTO = /^(?:investigat|interview|question|inquir|probe|examin|search)/

/** So many sentences open a report. */
const OPENING = 8

const COURTS = new Set(['court', 'courthouse', 'tribunal'])

/** Words of a court's name before it. */
const NAME = 5

/** A place among the words of a court's name, or right after it. */
function placeOfCourt(reading: Reading, at: number): readonly EventPlace[] {
  const { classes, tokens } = reading
  let first = at
  while (first > 0 && first > at - NAME && classes[first - 1] === 'noun') first--
  for (let i = first; i < at; i++) {
    const place = placeAt(reading, i, isLocal)
    if (place.length > 0) return place
  }
  if (!/^(?:in|at)$/.test(tokens[at + 1]?.folded ?? '')) return []
  return tokens[at + 2] ? placeAt(reading, at + 2, isLocal) : []
}

type Kind = Pick<Place, 'type' | 'featureCode'>

/** What a name at a token means, if that suits. */
function placeAt(
  { mentions, source }: Reading,
  at: number,
  suits: (place: Kind) => boolean,
): readonly EventPlace[] {
  const mention = mentions[at]!.find(({ kind, placeIds }) => {
    const place = placeIds[0] ? source.knowledge.gazetteer.place(placeIds[0]) : undefined
    return kind === 'name' && place !== undefined && suits(place)
  })
  return mention ? placed(mention, 'scope') : []
}

/** "The Old Bailey" is a court by itself. */
const isCourthouse = ({ featureCode }: Kind): boolean => featureCode === 'S.CTHSE'

/** A town, county or state: a country's court may sit anywhere in it. */
const isLocal = ({ type }: Kind): boolean => LOCAL.has(type)

const LOCAL: ReadonlySet<Place['type']> = new Set(['city', 'admin2', 'district', 'admin1', 'facility'])
