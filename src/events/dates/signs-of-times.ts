import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { isOfPastClause } from '../links/other-times.ts'
import { addDays, dateOf } from '../occurrences/calendar.ts'
import { isOfBackground } from './background.ts'
import type { Ballot, DateOption, Hear } from './ballot.ts'
import { wordAt } from './signs-of-none.ts'
import { supposed } from './supposed.ts'
import { standsAside } from './told-aside.ts'
import { type Days, stepOf, type Undated } from './undated.ts'

/** Sentences before an event and after it whose times are thought of. */
const BACK = 2
const ON = 1

/** "… on Friday. Two men were hurt.": the days and periods that its sentence and those around it give, whatever else they date. */
export function offerTimes(days: Days, undated: Undated, ballot: Ballot<DateOption>): void {
  const { sentence, start, from } = undated.telling
  const last = Math.min(days.times.length - 1, sentence + ON)
  const heard = new Set<string>()
  for (let i = Math.max(0, sentence - BACK); i <= last; i++)
    for (const time of days.times[i]!) {
      if (isOfBackground(days, i, time.latest!, undated.telling)) continue
      if (standsAside(days, tokenAt(days.scene.reading, time.start), undated.telling)) continue
      if (isOfBirth(days, time)) continue
      if (isOfPastClause(days.scene, tokenAt(days.scene.reading, time.start), { latest: time.latest! }, from))
        continue
      const where =
        i === sentence ? (time.start < start ? HERE_BEFORE : HERE_AFTER) : WHERE[i - sentence + BACK]!
      const hear = ballot.of(dateOfTime(time))
      // Of two that give the same days in one place the first is heard.
      const key = `${where.is} ${time.earliest} ${time.latest}`
      if (heard.has(key)) continue
      heard.add(key)
      noteTime(days, undated, time, i, where, hear)
      if (i === sentence) noteHere(days, undated, time, where, hear)
    }
}

/** Words from "born" to the day or year of it, at most. */
const BIRTH = 12

/** "Born near Hull on March 3, 1931, she …": a day of long ago that dates nothing told around it. */
function isOfBirth({ published, scene: { reading } }: Days, { start, latest }: Timex): boolean {
  if (published === null || latest! >= addDays(published, -YEAR)) return false
  const { tokens } = reading
  const at = tokenAt(reading, start)
  for (let i = at - 1; i > at - BIRTH && tokens[i]?.sentence === tokens[at]!.sentence; i--)
    if (tokens[i]!.folded === 'born') return true
  return false
}

const YEAR = 365

/** What the signs of a time are about, by where it stands. */
interface Where {
  readonly is: string
  readonly form: string
  readonly gap: string
  readonly behind: string
}

const where = (name: string): Where => ({
  is: `time:${name}:`,
  form: `time:${name}:form:`,
  gap: `time:${name}:gap:`,
  behind: `time:${name}:behind:`,
})

const HERE_BEFORE = where('here-before')
const HERE_AFTER = where('here-after')
/** By how far a sentence lies from that of the event. */
const WHERE: readonly Where[] = [where('back-2'), where('back-1'), HERE_BEFORE, where('next')]

const dateOfTime = (time: Timex): EventDate =>
  supposed(dateOf(time.earliest!, time.latest!, [time]), time.surface, 'told around it')

/** Words after which a time still opens its sentence: "On Friday", "In early May". */
const OPENING = 2

function noteTime(
  { scene, times, taken }: Days,
  { telling, form }: Undated,
  time: Timex,
  sentence: number,
  { is, form: ofForm }: Where,
  hear: Hear,
): void {
  const { sentences } = scene.source.document
  const at = tokenAt(scene.reading, time.start)
  hear(is, 'given')
  hear(ofForm, form)
  if (at - sentences[sentence]!.firstToken <= OPENING) hear(is, 'opens')
  if (times[sentence]!.length === 1) hear(is, 'only')
  if (!taken.has(time.id)) hear(is, 'free')
  if (sentence === telling.sentence) return
  if (sentences[sentence]!.paragraph === sentences[telling.sentence]!.paragraph) hear(is, 'paragraph')
  if (times[telling.sentence]!.length > 0) hear(is, 'other-here')
}

/** How far off it stands in the sentence of the event, and behind what. */
function noteHere({ scene }: Days, { telling }: Undated, time: Timex, place: Where, hear: Hear): void {
  const at = tokenAt(scene.reading, time.start)
  const isBefore = time.start < telling.start
  const gap = isBefore ? telling.from - tokenAt(scene.reading, time.end) : at - telling.to
  hear(place.gap, stepOf(Math.max(0, gap)))
  hear(place.behind, wordAt(scene, at - 1))
}
