import type { TokenSentence } from '../../model/document.ts'
import type { Timex } from '../../model/when.ts'
import type { Reading } from './reading.ts'

/** So many lines that are only a day make a diary; one may be the day of the report. */
const LEAST = 2

/**
 * For each sentence the day it stands under: "Saturday, June 7" as a line by itself heads what a police log or a diary
 * tells of that day, up to the next heading.
 */
export function dayHeadings(reading: Reading): readonly (Timex | undefined)[] {
  const { sentences } = reading.source.document
  const own = sentences.map((sentence, i) =>
    sentence.paragraph === sentences[i + 1]?.paragraph || sentence.paragraph === sentences[i - 1]?.paragraph
      ? undefined
      : dayAlone(reading, sentence),
  )
  if (new Set(own.flatMap(day => day?.value ?? [])).size < LEAST) return []
  let day: Timex | undefined
  return sentences.map(({ zone }, i) => {
    if (own[i]) day = own[i]
    else if (zone === 'heading') day = undefined
    return own[i] ? undefined : day
  })
}

/** The one day that is all a line says. */
function dayAlone({ tokens, times }: Reading, { firstToken, endToken }: TokenSentence): Timex | undefined {
  const day = times[firstToken]
  if (day?.type !== 'date' || day.earliest === null || day.earliest !== day.latest) return undefined
  for (let i = firstToken; i < endToken; i++)
    if (times[i] !== day && tokens[i]!.kind !== 'mark') return undefined
  return day
}
