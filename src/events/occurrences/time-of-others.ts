import { addDays } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

const JUDGING = new Set(['trial', 'blame'])

/** Days after which a court or a minister has seldom yet to do with a thing. */
const OLD = 31

/** "investigating the shooting of a journalist in Moscow on October 7": a day long past is that of the deed looked into. */
export function isOfOldDeed(
  { tokens, classes, times, source }: Reading,
  noun: Draft,
  { type }: Draft,
  at: number,
): boolean {
  const { published } = source
  const time = times[at]
  if (!JUDGING.has(type.type) || !published || !time?.latest || time.latest >= addDays(published, -OLD))
    return false
  // "sentenced to death in Riyadh in 2007": neither a year alone nor what somebody is sentenced to.
  if (/^\d{4}$/.test(time.value) || tokens[noun.phrase.from - 1]?.folded === 'to') return false
  return classes.slice(noun.trigger.to, at).filter(kind => kind === 'prep').length > 1
}

/** "was arrested for carrying a pistol on Sunday": the day just past is that of the arrest. */
export function arrestFor(
  { tokens, times, source }: Reading,
  deed: Draft,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const { published } = source
  const latest = times[at]!.latest
  if (!deed.group || tokens[deed.group.from - 1]?.folded !== 'for' || !published || !latest) return undefined
  if (!tokens[deed.group.from]!.folded.endsWith('ing')) return undefined
  if (latest < addDays(published, -WEEK) || latest > published) return undefined
  const before = group.findLast(one => one.trigger.head < deed.group!.from)
  return before?.type.type === 'arrest' && before.passive ? before : undefined
}

/** "in relation to disturbances on St Patrick's Day", "echoed a case last year": the time of what the event has to do with. */
export function isOfOther(
  { tokens, classes, times, source }: Reading,
  { trigger, group }: Draft,
  at: number,
): boolean {
  const { published } = source
  const earlier = published && times[at]!.latest && times[at]!.latest < addDays(published, -WEEK)
  for (let i = trigger.to; i < at; i++) {
    const word = tokens[i]!.folded
    if (!group && classes[i] === 'verb' && LIKENING.test(word)) return true
    // "included the digging, and the building of a wall, expected to begin this week": that of the wall.
    if (EXPECTED.test(word) && classes[i - 1] === 'comma' && i - 1 > trigger.to) return true
    if (earlier && RELATING.has(word) && tokens[i + 1]?.folded === 'to') return true
  }
  return false
}

const WEEK = 7

const RELATING = new Set(['relation', 'relating', 'related'])

const EXPECTED = /^(?:expected|scheduled|due|planned|slated)$/

const LIKENING = /^(?:echo|recall|resembl|mirror|evok|reviv|match|exceed|surpass)/

/** "will close, as agreed in May 2022": the participle whose day that is; -1 where there is none. */
export function agreedBefore({ tokens, classes }: Reading, at: number): number {
  const verb = classes[at - 1] === 'prep' ? at - 2 : at - 1
  if (verb < 1 || tokens[verb]!.capital || !tokens[verb]!.folded.endsWith('ed')) return -1
  const as = classes[verb - 1] === 'adv' ? verb - 2 : verb - 1
  return tokens[as]?.folded === 'as' && classes[as - 1] === 'comma' ? verb : -1
}
