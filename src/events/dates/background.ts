import type { Telling } from '../links/scene.ts'
import { addDays } from '../occurrences/calendar.ts'
import type { Days } from './undated.ts'

/**
 * "… attacked in 2014. ¶ At a clinic, doctors treated two": a day of years before in an earlier paragraph; what is
 * done next is of the news again. So is what opens a report: "A man has been sentenced. ¶ He pleaded guilty on Feb. 11."
 */
export function isOfBackground(
  { published, scene }: Days,
  other: number,
  latest: string,
  { sentence, noun }: Telling,
): boolean {
  if (noun || published === null) return false
  const { sentences } = scene.source.document
  const [its, own] = [sentences[other]!.paragraph, sentences[sentence]!.paragraph]
  return its !== own && latest < addDays(published, its < own ? -YEAR : -WEEKS)
}

const YEAR = 365
/** Days after which what opens a report is not told in a later paragraph. */
const WEEKS = 45
