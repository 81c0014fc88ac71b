import type { EventDate } from '../../model/when.ts'
import { opensAside } from '../occurrences/asides.ts'
import { addDays } from '../occurrences/calendar.ts'
import { daysBetween } from './interval.ts'
import type { Scene, Telling } from './scene.ts'

/** "had begun" was before. */
export function hasHad({ reading: { tokens, classes } }: Scene, { from }: Telling): boolean {
  for (let i = from - 1; classes[i] === 'aux' || classes[i] === 'adv' || classes[i] === 'neg'; i--)
    if (/^(?:had|has|have)$/.test(tokens[i]!.folded)) return true
  return false
}

/** No clause is longer, in tokens. */
const REACH = 30

/** "testified that it began before they arrived": a clause that only says when, why or on what ground. */
export function isOfOtherTime(
  { reading: { tokens, classes }, source }: Scene,
  { from, sentence }: Telling,
): boolean {
  const opening = source.document.sentences[sentence]!.firstToken
  const first = Math.max(opening, from - REACH)
  let other = false
  for (let i = first; i < from; i++) {
    if (ELSEWHEN.has(tokens[i]!.folded)) other = true
    // "was held before fleeing, and then fought": the participle's own clause is over.
    else if (other && classes[i] === 'comma' && isParticipleSince(tokens, i)) other = false
    // "After the gates were shut, a crowd gathered": the main clause begins.
    else if (other && classes[i] === 'comma' && ELSEWHEN.has(tokens[opening]!.folded)) other = false
  }
  return other
}

/** Whether the last "before" or "after" led but a participle. */
function isParticipleSince(tokens: Scene['reading']['tokens'], comma: number): boolean {
  for (let i = comma - 1; i > comma - REACH && tokens[i]?.sentence === tokens[comma]!.sentence; i--)
    if (ELSEWHEN.has(tokens[i]!.folded))
      return /^(?:before|after)$/.test(tokens[i]!.folded) && tokens[i + 1]!.folded.endsWith('ing')
  return false
}

const ELSEWHEN = new Set(
  'after before since until because although if whether once former formerly previously originally initially already'.split(
    ' ',
  ),
)

/** "convicted of causing the wreck and of abandoning his ship": what somebody is judged or praised for was before. */
export const isGround = ({ reading: { tokens } }: Scene, { from, noun }: Telling): boolean =>
  !noun && tokens[from]!.folded.endsWith('ing') && /^(?:of|for)$/.test(tokens[from - 1]?.folded ?? '')

/** "Roe, who vanished in 2007, sent pictures": what a clause set off by commas tells of somebody has its own time. */
export function isToldAside({ reading }: Scene, aside: Telling, { from }: Telling): boolean {
  const { classes } = reading
  return classes.slice(aside.to, from).includes('comma') && isAside(reading, aside)
}

/** Whether it stands in a clause that a comma and "who" or "which" open. */
function isAside({ classes, tokens }: Scene['reading'], aside: Telling): boolean {
  for (let i = aside.from - 1; i > aside.from - ASIDE_REACH && tokens[i]?.sentence === aside.sentence; i--) {
    if (classes[i] === 'comma') return false
    // "talks that led to a truce" within the clause of "which" are part of it.
    if (opensAside({ classes }, i)) return true
  }
  return false
}

/**
 * "replaced the roof, which was damaged in the storm of 2018": what a clause of "which" or "who" tells of two months before
 * the report and more is of that clause alone, not of what is told at `from`.
 */
export function isOfPastClause(
  { reading, source: { published } }: Scene,
  at: number,
  { latest }: Pick<EventDate, 'latest'>,
  from: number,
): boolean {
  if (published === null || latest >= addDays(published, -LONG_PAST)) return false
  const { tokens, classes } = reading
  for (let i = at - 1; i > at - REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (classes[i] === 'mark' || classes[i] === 'conj') return false
    if (classes[i] === 'rel') return from < i || tokens[from]!.sentence !== tokens[at]!.sentence
  }
  return false
}

/** Days. */
const LONG_PAST = 30

/** Words from the opening of such a clause to what it tells, at most. */
const ASIDE_REACH = 15

/**
 * "suspended a treaty of 1960", "a firm, which was founded in 1901, shut": a noun, or how old something is, with a year over long
 * before the report; what is done to it is of another time.
 */
export const isOldThing = (
  { reading, source: { published } }: Scene,
  telling: Telling,
  date: EventDate,
): boolean =>
  published !== null &&
  daysBetween(date) >= YEAR &&
  date.latest < addDays(published, -YEAR) &&
  (telling.noun || (BEGUN.test(reading.tokens[telling.from]!.folded) && isAside(reading, telling)))

/** Days of any year at least, from its first to its last. */
const YEAR = 364

/** How old something is. */
const BEGUN = /^(?:founded|established|born|built|opened|created|formed|launched|incorporated)$/
