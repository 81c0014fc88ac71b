import type { ClockTime } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { tokenAt } from '../../text/token-at.ts'
import { bySentence, type Draft, finalOf } from './draft.ts'
import type { Reading } from './reading.ts'
import { ownerOf } from './time-owners.ts'

/**
 * The events that the times of day of a text are told of: those of the day told beside it, else as a date would find its
 * event. An event keeps the first it is given.
 */
export function ownClocks(reading: Reading, told: readonly Draft[]): ReadonlyMap<Draft, ClockTime> {
  const owned = new Map<Draft, ClockTime>()
  const clocks = (reading.source.clocks ?? []).filter(clock => !isLimit(reading, clock))
  if (clocks.length === 0) return owned
  const groups = new Map(bySentence(told).map(group => [group[0]!.sentence, group]))
  const laid = withClocks(reading, clocks)
  for (const clock of clocks) {
    const at = tokenAt(reading.source.document, clock.start)
    const { sentence } = reading.tokens[at]!
    const group = groups.get(sentence)
    const owner = group
      ? (byDay(clock, group) ?? ownerOf(laid, at, group))
      : groups.get(sentence - 1)?.find(one => isToldByIt(reading, sentence) && MISHAPS.has(one.type.family))
    if (owner && !owned.has(finalOf(owner))) owned.set(finalOf(owner), clock)
  }
  return owned
}

/** "It struck at 10.38am.": what is told before did. */
function isToldByIt({ tokens, source }: Reading, sentence: number): boolean {
  const { firstToken } = source.document.sentences[sentence]!
  return (
    tokens[firstToken]!.folded === 'it' &&
    /^(?:struck|hit|happened|occurred|broke|began|started)$/.test(tokens[firstToken + 1]?.folded ?? '')
  )
}

const MISHAPS: ReadonlySet<string> = new Set(['disaster', 'accident', 'violence', 'crime', 'killing'])

/** The event that the day beside an hour dates. */
const byDay = ({ dateId }: ClockTime, group: readonly Draft[]): Draft | undefined =>
  dateId === undefined ? undefined : group.find(one => one.times.some(time => time.id === dateId))

/** "by 6 p.m.", "until noon": how long, not when. */
function isLimit({ source, tokens }: Reading, clock: ClockTime): boolean {
  const at = tokenAt(source.document, clock.start)
  return /^(?:by|until|till)$/.test(tokens[at - 1]?.folded ?? '')
}

/** The article with its hours laid over it as its dates are, so that they find their events in the same way. */
function withClocks(reading: Reading, clocks: readonly ClockTime[]): Reading {
  const times = mapped(reading.times, time => time)
  for (const clock of clocks) {
    const end = tokenAt(reading.source.document, clock.end)
    for (let at = tokenAt(reading.source.document, clock.start); at < end; at++) times[at] ??= clock
  }
  return { ...reading, times }
}
