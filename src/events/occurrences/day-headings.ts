import type { TokenSentence } from '../../model/document.ts'
import type { Timex } from '../../model/when.ts'
import type { Reading } from './reading.ts'

/** So many lines that are only a day, or paragraphs that open with one, make a diary; one may be the day of the report. */
const LEAST = 2

/**
 * For each sentence the day it stands under: "Saturday, June 7" as a line by itself heads what a police log or a diary
 * tells of that day, up to the next heading; "June 7: Rain begins" heads its own paragraph.
 */
export function dayHeadings(reading: Reading): readonly (Timex | undefined)[] {
  const { sentences } = reading.source.document
  const alone = several(
    sentences.map((sentence, i) =>
      sentence.paragraph === sentences[i + 1]?.paragraph || sentence.paragraph === sentences[i - 1]?.paragraph
        ? undefined
        : dayAlone(reading, sentence),
    ),
  )
  const opening = several(
    sentences.map((sentence, i) =>
      sentence.paragraph === sentences[i - 1]?.paragraph ? undefined : dayBeforeColon(reading, sentence),
    ),
  )
  if (!alone && !opening) return []
  let day: Timex | undefined
  let own: Timex | undefined
  return sentences.map(({ zone, paragraph }, i) => {
    if (alone?.[i]) day = alone[i]
    else if (zone === 'heading') day = undefined
    if (paragraph !== sentences[i - 1]?.paragraph) own = opening?.[i]
    return alone?.[i] ? undefined : (own ?? day)
  })
}

/** The days, where they are several. */
const several = (days: readonly (Timex | undefined)[]) =>
  new Set(days.flatMap(day => day?.value ?? [])).size < LEAST ? undefined : days

/** The one day that is all a line says. */
function dayAlone(reading: Reading, { firstToken, endToken }: TokenSentence): Timex | undefined {
  const { tokens, times } = reading
  const day = dayAt(reading, firstToken)
  for (let i = firstToken; i < endToken; i++)
    if (times[i] !== day && tokens[i]!.kind !== 'mark') return undefined
  return day
}

/** "Friday, Nov. 21: Rain begins": the day before the colon. */
function dayBeforeColon(reading: Reading, { firstToken, endToken }: TokenSentence): Timex | undefined {
  const { tokens, times } = reading
  const day = dayAt(reading, firstToken)
  let after = firstToken
  while (after < endToken && times[after] === day) after++
  return tokens[after]?.text === ':' && after + 1 < endToken ? day : undefined
}

/** A single day that begins at a token. */
function dayAt({ times }: Reading, at: number): Timex | undefined {
  const day = times[at]
  return day?.type === 'date' && day.earliest !== null && day.earliest === day.latest ? day : undefined
}
