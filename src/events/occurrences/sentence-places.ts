import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { tokenAt } from '../../text/token-at.ts'
import { isBirthplace } from './birthplace.ts'
import type { Draft } from './draft.ts'
import { placed } from './place-list.ts'
import type { Reading } from './reading.ts'

const HARMED = new Set(['killing', 'injury', 'death', 'arrest', 'crime', 'shooting', 'bombing', 'attack'])

const OF = new Set(['for', 'of', 'in', 'from'])

/** "the police chief for Nimruz province was killed": harm is done where those harmed have their post, unless the text says otherwise. */
export function homeOfHarmed(reading: Reading, draft: Draft): EventPlace[] {
  if (!HARMED.has(draft.type.type)) return []
  const { tokens, mentions } = reading
  const verb = draft.clause ?? draft
  const harmed = verb.passive ? verb.subject : undefined
  if (!harmed || !OF.has(tokens[harmed.to]?.folded ?? '')) return []
  for (let i = harmed.to + 1; i < harmed.to + 5 && i < (verb.group?.from ?? 0); i++) {
    const mention = mentions[i]!.find(
      one => !one.attributive && one.kind === 'name' && one.placeIds.length > 0,
    )
    if (mention) return placed(mention, 'scope')
  }
  return []
}

/** The first place a sentence names that is none of those who act; the teams of a match are none, and whoever sends is elsewhere. */
export function namedIn(reading: Reading, draft: Draft): EventPlace[] {
  const { start, end, type } = draft
  if (type.type === 'sport' || type.site === 'move') return []
  for (let i = start; i < end; i++)
    for (const mention of reading.mentions[i]!)
      if (isNamed(reading, mention) && !acts(draft, mention) && isPlacing(reading, i, draft))
        return placed(mention, 'scope')
  return []
}

/** A name that stands for itself in the text, and is not that of where it was filed from. */
const isNamed = (reading: Reading, mention: Mention): boolean =>
  mention.kind === 'name' &&
  mention.placeIds.length > 0 &&
  mention.start >= (reading.source.document.dateline?.end ?? 0) &&
  (!mention.attributive || isOfArea(reading, mention))

/** Whether the name is that of who acts or speaks. */
const acts = ({ participants }: Draft, mention: Mention): boolean =>
  participants.some(
    ({ role, mentionId, start = 0, end = 0 }) =>
      (role === 'actor' || role === 'speaker') &&
      (mention.id === mentionId || (mention.start >= start && mention.end <= end)),
  )

/** "in the Glasgow area": the surroundings of a place are told by it. */
const isOfArea = ({ tokens }: Reading, { end }: Mention): boolean =>
  AREAS.has(tokens[tokenAt({ tokens }, end)]?.folded ?? '')

const AREAS = new Set(['area', 'region', 'district', 'neighborhood', 'neighbourhood', 'suburb', 'suburbs'])

/** A place that only sends, helps or is heard from ("favored by Berlin", "helpers from China", "and was heard in Cyprus") is not where it happened. */
function isPlacing(reading: Reading, at: number, { start, trigger }: Draft): boolean {
  const { classes, tokens } = reading
  if (isOfSpeaker(reading, at, trigger.from) || isFarOff(reading, at, start) || isBirthplace(reading, at))
    return false
  let left = at - 1
  while (left >= start && LISTED.has(classes[left]!)) left--
  const word = tokens[left]?.folded ?? ''
  if (left >= start && classes[left] === 'prep' && SENDING.has(word)) return false
  const [first, last] = at < trigger.from ? [at, trigger.from] : [trigger.to, at]
  // ", and the bells of Westminster Abbey will ring": another clause.
  for (let i = first; i < last; i++) if (classes[i] === 'comma' && classes[i + 1] === 'conj') return false
  let joined = false
  for (let i = trigger.to; i < at; i++) {
    if (classes[i] === 'conj') joined = true
    if (joined && (classes[i] === 'verb' || classes[i] === 'aux')) return false
  }
  return true
}

/** "five miles west of Birmingham", "an hour from Leeds": from where the way to it is told. */
function isFarOff(reading: Reading, at: number, start: number): boolean {
  const { tokens } = reading
  const word = (i: number) => (i >= start ? tokens[i]!.folded : '')
  // "Birmingham, Alabama"
  if (word(at - 1) === ',') return at - 2 > start && isFarOff(reading, at - 2, start)
  if (!FROM.test(word(at - 1)) && !FROM.test(word(at - 2))) return false
  for (let i = at - 2; i >= Math.max(start, at - FAR); i--) if (WAYS.has(word(i))) return true
  return false
}

const FROM = /^(?:of|from|outside)$/

/** Words of "miles to the north-west of downtown". */
const FAR = 8

const WAYS = new Set([
  'mile',
  'miles',
  'kilometre',
  'kilometres',
  'kilometer',
  'kilometers',
  'km',
  'hour',
  'hours',
])

/** "The agency in Geneva said samples had confirmed the virus": where the speaker is. */
function isOfSpeaker({ classes, words }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i] === 'verb' && words[i]!.says) return true
  return false
}

const LISTED: ReadonlySet<string> = new Set(['det', 'noun', 'num', 'conj', 'comma'])

const SENDING = new Set([
  'by',
  'from',
  'with',
  'like',
  'including',
  'than',
  'as',
  'for',
  'to',
  'against',
  'between',
])
