import type { EventPlaceRole } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Draft } from './draft.ts'
import type { EventType } from './lexicon.ts'
import { AT } from './place-list.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

const AIMED = new Set(['on', 'at', 'against', 'toward', 'towards', 'upon'])

const TOWARDS = new Set(['to', 'into', 'toward', 'towards', 'onto', 'for'])

const AWAY = new Set(['from', 'off'])

/** What a place behind a preposition is to an event of this type; undefined where it is none. */
export function roleOf(
  type: EventType,
  trigger: Trigger,
  preposition: string,
  argument: boolean,
): EventPlaceRole | undefined {
  // "a win over Baltimore": who lost.
  if (type.type === 'sport' && preposition === 'over') return undefined
  if (type.site === 'move') {
    if (AWAY.has(preposition)) return 'origin'
    if (TOWARDS.has(preposition)) return 'destination'
    if (!AT.has(preposition) && preposition !== 'on') return undefined
    // "heading to her office in Lahore"
    const goal = TOWARDS.has(lastWord(trigger.row.phrase))
    return LEAVING.has(type.type) && !goal ? 'origin' : 'destination'
  }
  if (type.site === 'target' && (AIMED.has(preposition) || (preposition === 'of' && type.type !== 'attack')))
    return 'target'
  if (!AT.has(preposition) && preposition !== 'on') {
    if (type.site === 'scope' && (preposition === 'for' || preposition === 'of')) return 'scope'
    return type.site === 'site' && isTakenFrom(type, preposition) ? 'site' : undefined
  }
  return type.site === 'scope' && argument ? 'scope' : 'site'
}

/** "arrested from his home", "stolen from the Louvre" */
export const isTakenFrom = ({ type }: EventType, preposition: string): boolean =>
  preposition === 'from' && (type === 'arrest' || type === 'crime')

/** "a session on Sudan in Geneva": what they talk of, unlike a meeting on an island. */
export function isTalkedOf(
  { source }: Reading,
  type: EventType,
  preposition: string,
  mention: Mention,
): boolean {
  if (preposition !== 'on' || !TALKING.has(type.type)) return false
  const place = source.knowledge.gazetteer.place(mention.placeIds[0] ?? '')
  return place !== undefined && WITH_PEOPLE.has(place.type)
}

const TALKING = new Set(['meeting', 'negotiation'])
const WITH_PEOPLE: ReadonlySet<string> = new Set(['country', 'admin1', 'admin2', 'city', 'region'])

const LEAVING = new Set(['withdrawal', 'departure', 'expulsion'])

/** What an object that is a place is to the event; the loser of a match is no place of it. */
export function targetRole({ type, trigger }: Draft): EventPlaceRole | undefined {
  const goal = TOWARDS.has(trigger.form.rest.at(-1) ?? '')
  if (type.site === 'move') return LEAVING.has(type.type) && !goal ? 'origin' : 'destination'
  if (type.site === 'site') return type.told === 'befall' || ON_THE_SPOT.has(type.type) ? 'site' : undefined
  return type.site === 'scope' ? 'scope' : type.site === 'target' ? 'target' : 'site'
}

const ON_THE_SPOT = new Set([
  'construction',
  'damage',
  'organisation',
  'participation',
  'discovery',
  'protest',
])

/** The last word of a phrase: "to" of "head to". */
export const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)
