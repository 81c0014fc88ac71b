import type { Telling } from '../links/scene.ts'
import { addDays } from '../occurrences/calendar.ts'
import type { Days } from './undated.ts'

/** "… attacked in 2014. ¶ At a clinic, doctors treated two": a day of years before in an earlier paragraph; what is done next is of the news again. */
export function isOfBackground(
  { published, scene }: Days,
  earlier: number,
  latest: string,
  { sentence, noun }: Telling,
): boolean {
  if (noun || published === null || latest >= addDays(published, -YEAR)) return false
  const { sentences } = scene.source.document
  return sentences[earlier]!.paragraph < sentences[sentence]!.paragraph
}

const YEAR = 365
