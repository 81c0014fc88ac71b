import type { EventPlace } from '../../model/event.ts'
import type { Attached } from './attached.ts'
import { isBeyondBorder } from './beyond-border.ts'
import type { Draft } from './draft.ts'
import type { EventType } from './lexicon.ts'
import { cityWithin, placeOf } from './phrase-place.ts'
import type { Phrase } from './phrases.ts'
import { AT, placed } from './place-list.ts'
import { isTakenFrom, isTalkedOf, lastWord, roleOf } from './place-roles.ts'
import { seriesOf } from './place-series.ts'
import type { Reading } from './reading.ts'

/** "in Baghdad", "on the embassy", "to the Middle East" after the trigger, as places of an event of this type. */
export function fromAttached(reading: Reading, draft: Draft, type: EventType): EventPlace[] {
  const places: EventPlace[] = []
  let argument = ABOUT.has(lastWord(draft.trigger.row.phrase)) || hasOf(reading, draft.object)
  const fromThere = thereAfter(reading, draft)
  for (const [i, attached] of draft.attached.entries()) {
    const { preposition, phrase } = attached
    if (isOrigin(reading, draft, attached) || isBeyondBorder(reading, phrase.from)) continue
    if (preposition === 'to' && type.told !== 'speech' && LISTENERS.has(reading.tokens[phrase.head]!.folded))
      break
    const mention =
      placeOf(reading, phrase) ??
      (AT.has(preposition) || isTakenFrom(type, preposition) ? cityWithin(reading, phrase) : undefined)
    if (mention && isTalkedOf(reading, type, preposition, mention)) continue
    const role = mention && roleOf(type, draft.trigger, fromWhence(draft.attached, i), argument)
    if (role)
      places.push(...seriesOf(reading, mention, phrase.head, draft.end).flatMap(one => placed(one, role)))
    if (ABOUT.has(preposition)) argument = true
  }
  return [...fromThere, ...places]
}

/** "confirmed the attack to journalists in Jos": those who were told of it were there, the attack was not. */
const LISTENERS = new Set(
  'journalists reporters newsmen correspondents media press lawmakers investors'.split(' '),
)

/** "flew tents from its hub in Dubai": what the hub is in is whence they came. */
function fromWhence(attached: readonly Attached[], i: number): string {
  const [before, { preposition, at }] = [attached[i - 1], attached[i]!]
  return before?.preposition === 'from' &&
    before.phrase.to === at &&
    (AT.has(preposition) || preposition === 'on')
    ? 'from'
    : preposition
}

/** "arrested two men from Leeds": whence they are, not where it was done, unlike "arrested them from a house in Leeds". */
const isOrigin = (
  { classes }: Reading,
  { object, trigger, type }: Draft,
  { preposition, at }: Attached,
): boolean =>
  preposition === 'from' &&
  type.type === 'arrest' &&
  at > trigger.after &&
  object !== undefined &&
  classes[object.head] === 'noun'

/** "ordered the withdrawal of forces in Iraq": the place is part of what was ordered. */
const hasOf = ({ tokens }: Reading, phrase: Phrase | undefined): boolean => {
  for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) if (tokens[i]!.folded === 'of') return true
  return false
}

/** What follows these is what the event concerns, not where it happened. */
const ABOUT = new Set(['of', 'for', 'about', 'on'])

/** "stayed there": an adverb that is a mention. */
function thereAfter(reading: Reading, draft: Draft): EventPlace[] {
  const at = draft.trigger.after
  if (at >= draft.end || reading.classes[at] !== 'adv') return []
  const mention = reading.mentions[at]!.find(one => !one.attributive)
  return mention ? placed(mention, 'site') : []
}
