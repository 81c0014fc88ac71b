import type { Document } from '../model/document.ts'
import { civil, type DayNumber } from './calendar.ts'
import type { Found, Meaning } from './meaning.ts'
import type { Bounds, Dates, Setting } from './resolve/dates.ts'
import { wordBefore } from './rule.ts'
import type { Lean } from './tense.ts'

/** How many sentences a written year counts for the dates after it. */
const YEAR_LASTS = 1

interface Named {
  readonly year: number
  readonly sentence: number
  readonly paragraph: number
}

/** Remembers years along the text and lends them to days and months written without one. */
interface YearLender {
  lend(one: Found, lean: Lean): Setting['lent']
  note(one: Found, resolved: Dates): void
}

/** "On March 19, 2003, … On April 9": the scene's year counts on; and a day worked out once stays the same day. */
export function yearLender(document: Document, anchor: DayNumber | null): YearLender {
  const known = new Map<number, Bounds>()
  let scene: Named | null = null
  const placeOf = (one: Found) => {
    const { sentence } = document.tokens[one.first]!
    return { sentence, paragraph: document.sentences[sentence]!.paragraph }
  }
  return {
    lend(one, lean) {
      if (!isYearless(one.meaning)) return null
      const { sentence, paragraph } = placeOf(one)
      if (
        scene &&
        scene.paragraph === paragraph &&
        sentence - scene.sentence <= YEAR_LASTS &&
        isOther(scene.year, anchor)
      )
        return { year: scene.year, why: 'in the year of the date before it' }
      const told = known.get(keyOf(one.meaning))
      if (!told || (isPlaced(document, one) && isAgainst(lean, told, anchor))) return null
      return { year: civil(told.from).year, why: 'the same day as further up' }
    },
    note(one, resolved) {
      if (resolved.bounds && isYearless(one.meaning)) known.set(keyOf(one.meaning), resolved.bounds)
      const year = sceneYear(one.meaning, resolved, anchor)
      if (year !== null && !isSince(document, one)) scene = { year, ...placeOf(one) }
      else if (isOfReport(one.meaning)) scene = null
    },
  }
}

/** "were killed in April. The vote is due in April": what is past is not what is yet to come. */
const isAgainst = (lean: Lean, told: Bounds, anchor: DayNumber | null): boolean =>
  anchor !== null && lean === 'future' && told.to < anchor

/** "in April", "on April 3", unlike "April rains", which may be of any. */
const isPlaced = ({ tokens }: Document, { first }: Found): boolean =>
  /^(?:in|on|by|for|until)$/.test(wordBefore(tokens, first))

/** Newspapers leave out the year of the last twelve months, so only an older one, or any in an undated text, is lent. */
const isOther = (year: number, anchor: DayNumber | null): boolean =>
  anchor === null || year < civil(anchor).year - 1

/** A bare year may be far from the story's thread; a day or month of a year sets the scene. */
function sceneYear(meaning: Meaning, resolved: Dates, anchor: DayNumber | null): number | null {
  if (meaning.kind === 'range')
    return resolved.bounds ? civil(resolved.bounds.to).year : sceneYear(meaning.to, resolved, anchor)
  if (meaning.kind === 'year') return anchor === null ? meaning.year : null
  if (meaning.kind !== 'day' && meaning.kind !== 'month') return null
  return resolved.bounds ? civil(resolved.bounds.from).year : meaning.year
}

/** Words from "since" to the time it leads to. */
const CLAUSE = 10

/** "since the invasion began in February 2022": how long it has been so, up to now. */
function isSince({ tokens }: Document, { first }: Found): boolean {
  const { sentence } = tokens[first]!
  for (
    let i = first - 1;
    i > first - CLAUSE && tokens[i]?.sentence === sentence && tokens[i]!.kind !== 'mark';
    i--
  )
    if (tokens[i]!.folded === 'since') return true
  return false
}

/** "in April this year": told from the report's own year, whatever year stood before. */
const isOfReport = (meaning: Meaning): boolean =>
  (meaning.kind === 'day' || meaning.kind === 'month') &&
  (meaning.which !== undefined || meaning.yearShift !== undefined)

type Yearless = Extract<Meaning, { readonly kind: 'day' | 'month' }>

const isYearless = (meaning: Meaning): meaning is Yearless =>
  (meaning.kind === 'day' || meaning.kind === 'month') &&
  meaning.year === null &&
  !meaning.which &&
  meaning.yearShift === undefined &&
  meaning.toldYear === undefined

/** Months alone get keys of their own: "in March" may be another March than "March 5" is in. */
const keyOf = (meaning: Yearless): number => meaning.month * 100 + (meaning.kind === 'day' ? meaning.day : 0)
