import type { Draft } from './draft.ts'
import type { EventType } from './lexicon.ts'
import type { Reading } from './reading.ts'

/**
 * What a verb of motion tells: travel where it has a direction or can mean nothing else, else a deed done to something
 * ("ran the department", "dropped the charge") or a change ("prices drop").
 */
export function typeOf(reading: Reading, draft: Draft): EventType {
  const { type, trigger, object, passive } = draft
  if (type.type !== 'travel' || !draft.group) return type
  if (TRAVEL.has(trigger.row.phrase) || hasDirection(reading, draft)) return type
  const { types } = reading.lexicon
  return types.get(object || passive ? 'deed' : 'change') ?? type
}

/** Verbs that always take somebody somewhere. */
const TRAVEL = new Set(
  'climb commute cruise cycle dive drive flee fly hike jog journey march migrate paddle ride roam row sail ski swim tour travel trek voyage walk wander'.split(
    ' ',
  ),
)

const WAYS = new Set(
  'to from into onto through across toward towards along past via around aboard behind under'.split(' '),
)
const WHITHER = new Set(
  'ashore abroad aboard away back downtown east home inland inside north outside overseas south west'.split(
    ' ',
  ),
)

/** "to the border", "from its mooring", "home": neither "from 40 %" nor "to save money". */
function hasDirection({ tokens, classes }: Reading, { attached, trigger, end }: Draft): boolean {
  const next = trigger.after < end ? tokens[trigger.after]!.folded : ''
  if (WHITHER.has(next)) return true
  return attached.some(({ preposition, phrase }) => WAYS.has(preposition) && classes[phrase.from] !== 'num')
}
