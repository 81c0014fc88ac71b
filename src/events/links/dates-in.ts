import type { Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { opensAside } from '../occurrences/asides.ts'
import { isOfPastClause } from './other-times.ts'
import type { Scene } from './scene.ts'

/** The dates a sentence gives; lengths and what repeats give none. */
export function datesIn({ reading, source }: Scene, sentence: number): Timex[] {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  const found: Timex[] = []
  for (let i = firstToken; i < endToken; i++) {
    const time = reading.times[i]
    if (time && time !== found.at(-1) && (time.type === 'date' || time.type === 'relation')) found.push(time)
  }
  return found
}

/**
 * The same without those that only say more of somebody ("Smith, who lost last year, spoke"), and without what is still
 * to come: "set the trial for May 3" is told of today.
 */
export function pastDatesIn(scene: Scene, sentence: number): Timex[] {
  const dates = datesIn(scene, sentence)
  if (dates.length === 0) return dates
  const { published } = scene.source
  const isToCome = ({ earliest }: Timex) => published !== null && earliest !== null && earliest > published
  return dates.filter(time => !isToCome(time) && !isAside(scene, time) && !isOfOldClause(scene, time))
}

/** "… from Ica, where a dam burst [in September].": a clause that ends a sentence with a time long past is over with it. */
const isOfOldClause = (scene: Scene, time: Timex): boolean =>
  time.latest !== null &&
  isOfPastClause(scene, tokenAt(scene.reading, time.start), { latest: time.latest }, -1)

/** "Several years ago", "months earlier": some other time, though nobody can say which. */
export const isOfOldTimes = ({ reading, source }: Scene, sentence: number): boolean => {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  for (let i = firstToken; i < endToken; i++) {
    const time = reading.times[i]
    if (time && LONG_AGO.test(time.value) && /\b(?:ago|earlier|before)$/.test(time.surface)) return true
  }
  return false
}

/** Some months, years or decades. */
const LONG_AGO = /^PX[MY]$/

/** "Two days before, …", "Several years ago …": a sentence that opens with a time of its own, though nobody can say which. */
export function opensElsewhen({ reading, source }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  const at = /^(?:just|only|about|but|and)$/.test(reading.tokens[firstToken]!.folded)
    ? firstToken + 1
    : firstToken
  const time = at < endToken ? reading.times[at] : undefined
  return time !== undefined && time.earliest === null && DAYS.test(time.value) && ELSEWHEN.test(time.surface)
}

/** Days and more: an hour before is of the same day. */
const DAYS = /^P(?:X|\d+)[DWMY]/
const ELSEWHEN = /\b(?:ago|earlier|before|later|after)$/

/** No such clause is longer. */
const REACH = 30

/** Whether a time stands in a clause that commas set off after "who" or "which". */
const isAside = ({ reading }: Scene, time: Timex): boolean =>
  asideEnd(reading, tokenAt(reading, time.start)) >= 0

/** "Smith, who lost [last year], spoke": the comma that closes the clause a token stands in, opened by a comma and "who" or the like; -1 where it does not. */
export function asideEnd(reading: Scene['reading'], at: number): number {
  const { tokens, classes } = reading
  const { sentence } = tokens[at]!
  const left = asideStart(reading, at)
  if (!opensAside(reading, left) && !opensApposition(reading, left)) return -1
  let right = at + 1
  while (right < at + REACH && tokens[right]?.sentence === sentence && classes[right] !== 'comma') right++
  return classes[right] === 'comma' && tokens[right]!.sentence === sentence ? right : -1
}

/** "CAPSAT, the unit that came to power in 2009, …": whether a comma opens what a name is, with a clause of its own. */
function opensApposition({ tokens, classes }: Scene['reading'], comma: number): boolean {
  if (classes[comma] !== 'comma' || classes[comma + 1] !== 'det' || !tokens[comma - 1]?.capital) return false
  let at = comma + 2
  while (at < comma + APPOSITION && classes[at] === 'noun') at++
  return classes[at] === 'rel'
}

/** Words of what a name is. */
const APPOSITION = 6

/** The word that opens such a clause, or whatever parts the token from what stands before. */
export function asideStart({ tokens, classes }: Scene['reading'], at: number): number {
  const { sentence } = tokens[at]!
  let left = at - 1
  // "Qatar, which held talks that led to a truce in May, left": the clause of "that" is part of the other.
  while (left > at - REACH && tokens[left]?.sentence === sentence && !opensOrCloses(classes, left)) left--
  return left
}

const opensOrCloses = (classes: Scene['reading']['classes'], at: number): boolean =>
  classes[at] === 'comma' || classes[at] === 'mark' || opensAside({ classes }, at)
