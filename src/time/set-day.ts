import type { Token } from '../model/document.ts'
import type { Found } from './meaning.ts'
import { word } from './rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "adjourned to 6 May", "given until Friday": told in the past, of a day to come. */
const PUT_OFF = words(
  'postponed adjourned deferred delayed remanded bailed rescheduled extended moved pushed put suspended given',
)
/** "ordered to appear on 12 May", "on bail to attend court on Friday". */
const BOUND = words('ordered told summoned summonsed directed required instructed remanded bail bailed bond')
/** "directed it to inspect all lorries by Friday". */
const ORDERED = words('ordered told directed required instructed asked urged given wanted demanded called')
const APPEARING = words('appear reappear attend return surrender answer stand report')
const REACH = 10

/** Whether the words before a day say that it was set for something: it lies ahead, whatever the tense. */
export function isSetDay(tokens: readonly Token[], { first, meaning }: Found): boolean {
  const before = word(tokens, first - 1, first)
  if (/^(?:fixed|set)$/.test(before)) return meaning.kind === 'day'
  if (/^(?:for|as)$/.test(before) && /^(?:fixed|set)$/.test(word(tokens, first - 2, first))) return true
  const limit = beforeHour(tokens, first - 1)
  const until = word(tokens, limit, limit + 1)
  if (/^(?:to|until|till)$/.test(until))
    return stands(tokens, limit - 1, name => PUT_OFF.has(name), until !== 'to')
  if (isWarnedOf(tokens, first - 1)) return true
  if (before === 'by') return stands(tokens, first - 2, (_, at) => isToDo(tokens, at, ORDERED))
  const calls = (name: string, at: number) => isSummons(tokens, name, at) || isListing(tokens, name, at)
  return before === 'on' && stands(tokens, first - 2, calls)
}

const HOUR = /^(?:\d+|\d*[ap]m|noon|midnight|midday)$/
/** Tokens from the last before the day back to "until" in "until 6:30 a.m. on Friday". */
const CLOCK = 9

/** The "until" before an hour, "put in place until 6am on Friday", "until 6 p.m. Friday"; where there is none, the token itself. */
function beforeHour(tokens: readonly Token[], at: number): number {
  const hour = word(tokens, at, at + 1) === 'on' ? at - 1 : at
  // "p.m." is four tokens.
  const last = word(tokens, hour, hour + 1) === '.' ? hour - 1 : hour
  if (!HOUR.test(word(tokens, last, last + 1)) && word(tokens, last, last + 1) !== 'm') return at
  for (let before = last; before > at - CLOCK; before--)
    if (/^(?:until|till)$/.test(word(tokens, before, before + 1))) return before
  return at
}

const ALERTS = words('warning warnings alert alerts advisory advisories watch')
/** Words of a warning up to its day: what it is of, and where. */
const WARNING = 20

/** "a warning for Leeds from 6am on Thursday": of what is to come. */
function isWarnedOf(tokens: readonly Token[], preposition: number): boolean {
  if (word(tokens, preposition, preposition + 1) !== 'on') return false
  let isFrom = false
  for (let at = preposition - 1; at > Math.max(-1, preposition - WARNING); at--) {
    if (tokens[at]!.sentence !== tokens[preposition]!.sentence) return false
    if (ALERTS.has(tokens[at]!.folded)) return isFrom
    if (/^(?:from|until|till)$/.test(tokens[at]!.folded)) isFrom = true
  }
  return false
}

/** "fixed for hearing on June 4". */
const isListing = (tokens: readonly Token[], name: string, at: number): boolean =>
  name === 'for' && /^(?:fixed|listed|set)$/.test(word(tokens, at - 1, at))

const isSummons = (tokens: readonly Token[], name: string, at: number): boolean =>
  APPEARING.has(name) && isToDo(tokens, at - 1, BOUND)

/** "ordered all of them to": the "to" of what somebody was told to do. */
const isToDo = (tokens: readonly Token[], at: number, told: ReadonlySet<string>): boolean =>
  word(tokens, at, at + 1) === 'to' && stands(tokens, at - 1, name => told.has(name))

/** Whether such a word stands shortly before, with no mark between; a list may have commas. */
function stands(
  tokens: readonly Token[],
  from: number,
  is: (folded: string, at: number) => boolean,
  commas = false,
): boolean {
  const sentence = tokens[from + 1]?.sentence
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const { kind, folded, sentence: own } = tokens[at]!
    if (own !== sentence || (kind === 'mark' && !(commas && folded === ','))) return false
    if (is(folded, at)) return true
  }
  return false
}
