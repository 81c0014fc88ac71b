import type { Document } from '../model/document.ts'
import type { DayNumber } from './calendar.ts'
import type { Found, Meaning } from './meaning.ts'
import type { Bounds, Dates } from './resolve/dates.ts'
import { wordBefore } from './rule.ts'
import { leanOf } from './tense.ts'

/** How many sentences on "that month" or "the next day" still points back to a date. */
const POINTS_BACK = 2
/** "that August" names its month, and may point farther. */
const MONTH_POINTS_BACK = 20

/** A date of the text and the sentence it stands in. */
interface Told {
  readonly bounds: Bounds
  readonly sentence: number
}

/** Remembers the dates along the text, and says which one an expression points back to. */
interface ToldDates {
  before(one: Found): Bounds | null
  note(one: Found, resolved: Dates): void
}

/** "In May … . Later that month", "on Monday … . The next day": what points back does so to the last date told, if near. */
export function toldDates(document: Document, anchor: DayNumber | null): ToldDates {
  const { tokens } = document
  let last: Told | null = null
  let past: Told | null = null
  const near = (one: Found, told: Told | null) =>
    told && tokens[one.first]!.sentence - told.sentence <= reachOf(one) ? told.bounds : null
  return {
    before(one) {
      if (one.meaning.kind !== 'relation') return near(one, last)
      if (!pointsBack(document, one)) return null
      // "He will visit on Sunday. Two days before, a storm struck": what is past is counted from the past.
      return near(one, last === past || leanOf(tokens, one) === 'future' ? last : past)
    },
    note(one, { bounds }) {
      if (!bounds || !isDate(one.meaning)) return
      const { sentence } = tokens[one.first]!
      // "struck on Sunday, officials said Tuesday": the story is Sunday's.
      if (last?.sentence === sentence && (isOfSpeech(document, one) || isSince(document, one))) return
      last = { bounds, sentence }
      if (anchor === null || bounds.to <= anchor) past = last
    },
  }
}

const reachOf = ({ meaning }: Found): number =>
  meaning.kind === 'month' && meaning.toldYear !== undefined ? MONTH_POINTS_BACK : POINTS_BACK

const isDate = ({ kind }: Meaning): boolean => kind !== 'window'

function isOfSpeech({ tokens }: Document, { first }: Found): boolean {
  const before = wordBefore(tokens, first)
  return SAYING.test(before === 'on' ? wordBefore(tokens, first - 1) : before)
}

/** "were freed on Saturday, in the fourth swap since a truce took hold on Jan. 19": the story is Saturday's. */
function isSince({ tokens }: Document, { first }: Found): boolean {
  for (let at = first - 1; at > first - CLAUSE && tokens[at]?.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.kind === 'mark') return false
    if (tokens[at]!.folded === 'since') return true
  }
  return false
}

/** Words of such a clause before its date. */
const CLAUSE = 12

const SAYING = /^(?:said|says|told|announced|reported|confirmed|stated|added)$/

/** "two days later", "the next day, …" point back to what was told; "three days after the vote", "the same day as" do not. */
function pointsBack({ tokens }: Document, { end }: Found): boolean {
  const next = tokens[end]
  if (!next || next.sentence !== tokens[end - 1]!.sentence) return true
  if (SIDES.test(tokens[end - 1]!.folded)) return next.kind === 'mark' || JOINING.test(next.folded)
  return !MEASURING.test(next.folded)
}

const SIDES = /^(?:before|after|following|prior|to)$/
/** "the night before to sleep there", "the day before in Rome": what follows is not what the time is measured from. */
const JOINING = /^(?:and|but|or|to|in|at|on|by|with|for|from)$/
const MEASURING = /^(?:as|that|of|when|['’]s|-)$/
