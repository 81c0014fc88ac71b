import type { EventDate } from '../../model/when.ts'
import { isOfOtherTime, isOfPastClause, isOldThing } from '../links/other-times.ts'
import type { Telling } from '../links/scene.ts'
import { isOfBackground } from './background.ts'
import { type Ballot, type DateOption, type Hear, keyOf } from './ballot.ts'
import { supposed } from './supposed.ts'
import { standsAside } from './told-aside.ts'
import { type Days, stepOf, type Undated } from './undated.ts'

/** Tellings and sentences farther off are not asked. */
const NEAR = 60
const FAR = 12

/** "A bus crashed on Friday. … Two men were taken to hospital.": the dates of what is told before and after. */
export function offerNeighbours(days: Days, undated: Undated, ballot: Ballot<DateOption>): void {
  offerSide(days, undated, ballot, -1, BEFORE)
  offerSide(days, undated, ballot, 1, AFTER)
}

/** What the signs of a side are about. */
interface Side {
  readonly is: string
  readonly far: string
  readonly form: string
  readonly nearest: string
}

const side = (name: string): Side => ({
  is: `${name}:`,
  far: `${name}:far:`,
  form: `${name}:form:`,
  nearest: `${name}:nearest:`,
})

const BEFORE = side('before')
const AFTER = side('after')

/** Which of the dates of a side it is, as text. */
const NTH = ['1', '2', '3']

function offerSide(days: Days, undated: Undated, ballot: Ballot<DateOption>, step: -1 | 1, on: Side): void {
  const { tellings } = days.scene
  const { event, telling, at, form } = undated
  const seen: string[] = []
  for (let i = at + step; Math.abs(i - at) < NEAR && seen.length < NTH.length; i += step) {
    const other = tellings[i]
    if (!other || Math.abs(other.sentence - telling.sentence) > FAR) return
    const date = other.event.id === event.id ? undefined : days.dates.get(other.event.id)
    if (!date || seen.includes(keyOf(date))) continue
    if (isOfBackground(days, other.sentence, date.latest, telling)) continue
    if (standsAside(days, other.from, telling)) continue
    if (!telling.noun && isOldThing(days.scene, other, date)) continue
    if (isOfPastClause(days.scene, other.from, date, telling.from)) continue
    if (other.sentence !== telling.sentence && isOfOtherTime(days.scene, other)) continue
    const hear = ballot.of(supposed(date, other.event.short, 'told around it'))
    hear(on.is, NTH[seen.length]!)
    hear(on.form, form)
    if (seen.length === 0) noteNearest(days, telling, other, date, on, hear)
    seen.push(keyOf(date))
  }
}

/** How far off the nearest dated telling of a side is, and what stands between. */
function noteNearest(
  days: Days,
  { sentence }: Telling,
  other: Telling,
  date: EventDate,
  on: Side,
  hear: Hear,
): void {
  const { sentences } = days.scene.source.document
  hear(on.far, stepOf(Math.abs(other.sentence - sentence)))
  if (sentences[other.sentence]!.paragraph === sentences[sentence]!.paragraph) hear(on.nearest, 'paragraph')
  if (other.sentence === sentence) return
  const [first, last] =
    other.sentence < sentence ? [other.sentence + 1, sentence] : [sentence, other.sentence - 1]
  hear(on.nearest, hasOtherTime(days, first, last, date) ? 'other-time' : 'no-other-time')
}

/** Whether one of some sentences gives a time of other days. */
function hasOtherTime({ times }: Days, first: number, last: number, date: EventDate): boolean {
  for (let i = first; i <= last; i++) if (times[i]!.some(time => keyOf(time) !== keyOf(date))) return true
  return false
}
