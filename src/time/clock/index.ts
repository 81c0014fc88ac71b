import type { Document } from '../../model/document.ts'
import type { Clock, ClockTime, Timex } from '../../model/when.ts'
import { firstNot } from '../../text/bisect.ts'
import { tokenAt } from '../../text/token-at.ts'
import { pad } from '../calendar.ts'
import { wordBefore } from '../rule.ts'
import { findClocks } from './find.ts'
import { partIn } from './part-of-day.ts'
import type { Clock as Found } from './read.ts'

/** The times of day of a text, in reading order, each with the date it is told with; ids `c1`, `c2` … */
export function clockTimes(document: Document, times: readonly Timex[]): ClockTime[] {
  const found = findClocks(document)
  if (found.length === 0) return []
  const spans = times.map(time => laidOver(document, time))
  const days = spans.filter(({ time }) => time.type !== 'set' && time.type !== 'duration')
  const free = found.filter(one => {
    const next = spans[firstNot(spans, ({ end }) => end <= one.first)]
    return next === undefined || next.first >= one.end
  })
  return free.map((one, i) => clockTimeOf(document, one, dateBeside(document, one, days), `c${i + 1}`))
}

/** A date and its tokens. */
interface Laid {
  readonly time: Timex
  readonly first: number
  readonly end: number
}

const laidOver = (document: Document, time: Timex): Laid => ({
  time,
  first: tokenAt(document, time.start),
  end: tokenAt(document, time.end - 1) + 1,
})

const BETWEEN =
  /^(?:,|\(|\)|on|of|at|around|about|approximately|roughly|some|sometime|time|from|between|just|shortly|soon|after|before|until|till|by|past|in|the|late|very)$/
/** Words between an hour and its day, at most: "Saturday, at some time between 8 and 9 p.m.". */
const APART = 6

/** The day told beside an hour: "8 p.m. on Saturday", "Saturday, shortly after 8 p.m.". Only those near it are tried. */
function dateBeside({ tokens }: Document, { first, end }: Found, days: readonly Laid[]): Timex | undefined {
  const joins = (from: number, to: number) =>
    to >= from &&
    to - from <= APART &&
    tokens[first]!.sentence === tokens[Math.min(from, to)]!.sentence &&
    tokens.slice(from, to).every(({ folded }) => BETWEEN.test(folded))
  const after = firstNot(days, date => date.first < end)
  for (let at = after; days[at] && days[at]!.first - end <= APART; at++)
    if (joins(end, days[at]!.first)) return days[at]!.time
  const before = firstNot(days, date => date.end <= first)
  for (let at = before - 1; days[at] && first - days[at]!.end <= APART; at--)
    if (joins(days[at]!.end, first)) return days[at]!.time
  return undefined
}

function clockTimeOf(document: Document, found: Found, date: Timex | undefined, id: string): ClockTime {
  const start = document.tokens[found.first]!.start
  const end = document.tokens[found.end - 1]!.end
  const surface = document.text.slice(start, end)
  const clock = clockOf(found)
  const day = date?.earliest === date?.latest ? (date?.earliest ?? null) : null
  const side = wordBefore(document.tokens, found.first)
  const note = clock.zone ?? clock.part
  return {
    ...{ id, start, end, surface, type: 'time', clock },
    value: timexValue(clock, day ?? ''),
    edtf: day === null ? '' : clock.from === clock.to && clock.to < '24:00' ? `${day}T${clock.from}:00` : day,
    earliest: day,
    latest: day,
    derivation: [
      {
        from: /^(?:after|before)$/.test(side) && clock.from !== clock.to ? `${side} ${surface}` : surface,
        to: sayClock(clock),
        ...(note !== undefined && note !== surface && { note }),
      },
    ],
    ...(date && { dateId: date.id }),
  }
}

function clockOf({ from, to, zone, part }: Found): Clock {
  return { from: hourOf(from), to: hourOf(to), ...(zone !== '' && { zone }), ...(part !== '' && { part }) }
}

const hourOf = (minutes: number): string => `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`

const timexValue = ({ from, to }: Clock, day: string): string =>
  from === to ? `${day}T${from}` : `${day}T${from}/${day}T${to}`

/** "20:30", "20:00–21:00". */
const sayClock = ({ from, to }: Clock): string => (from === to ? from : `${from}–${to}`)

/** The part of the day that a date's own words name, "late Friday"; undefined where it is no single day or names none. */
export function clockOfDate({ surface, earliest, latest }: Timex): Clock | undefined {
  const told = earliest !== null && earliest === latest ? partIn(surface) : undefined
  return told && clockOf({ first: 0, end: 0, ...told.minutes, zone: '', part: told.name })
}
