import type { Span } from '../model/span.ts'

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const CITY = "\\p{Lu}[\\p{Lu}.'’/ -]{1,30}"
const REGION = ', \\p{L}[\\p{L}. ]{1,20}'
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`
const AGENCY = '\\((?<agency>\\p{Lu}[\\p{L}.&/ -]{1,24})\\)'
const DASH = '(?:--|—|–|-)'

/** City, date and agency in that order, each may be missing; a dash or an agency closes it. */
const DATELINE = new RegExp(
  `^(?:(?<city>${CITY})(?:${REGION})?,? ?)?(?<date>${DATE})?,? ?(?:${AGENCY})? ?${DASH} ?(?=\\S)`,
  'u',
)
const ALONE = new RegExp(
  `^(?:(?<city>${CITY})(?:${REGION})?,? )?(?<date>${DATE})?,? ?${AGENCY} ?(?=\\S)`,
  'u',
)

/** Agencies whose name in brackets closes a dateline though its city is not in capitals. */
const AGENCIES =
  'AFP|AP|UPI|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|AAP|PA|dpa|DPA|EFE|ANSA|TASS|CNN|CNA|VOA|Anadolu'
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}"
/** "Paris (AFP) –", "New Delhi, Nov 28 (PTI)". */
const MIXED = new RegExp(
  `^(?<city>${NAME}(?: ${NAME}){0,3})(?:${REGION})?,? (?<date>${DATE})?,? ?\\((?<agency>${AGENCIES})\\) ?${DASH}? ?(?=\\S)`,
  'u',
)
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})`
/** "Warsaw, 3 Dec 2025 — Poland scrambled jets": the day with its year, and a dash, make it one. */
const DATED = new RegExp(
  `^(?<city>${NAME}(?: ${NAME}){0,3})(?:${REGION})?, (?<date>${DAY}) ?(?:--|—|–) ?(?=\\S)`,
  'u',
)
/** "DEHRADUN, June 11, 2025: A bus": papers of South Asia close it with a colon, told from "UPDATE: …" by its date. */
const WITH_COLON = new RegExp(
  `^(?<city>${CITY})(?:${REGION})?,? (?<date>${DATE}) ?(?:${AGENCY})? ?: ?(?=\\S)`,
  'u',
)

/** "WASHINGTON (Nov. 24, 2025) — A plane": bodies that write for the press put the day in brackets. */
const IN_BRACKETS = new RegExp(
  `^(?<city>${CITY})(?:${REGION})?,? \\((?<date>${DATE})\\) ?${DASH} ?(?=\\S)`,
  'u',
)

/** The dateline that opens a paragraph, with the agency it names; null if there is none. */
export function datelineOf(text: string, paragraph: Span): { span: Span; agency: string } | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))
  for (const form of [DATELINE, WITH_COLON, IN_BRACKETS, ALONE, MIXED, DATED]) {
    const { 0: words = '', groups = {} } = form.exec(opening) ?? {}
    const { city, date, agency = '' } = groups
    if (!city && !date && !agency) continue
    const { start } = paragraph
    return { span: { start, end: start + words.trimEnd().length }, agency }
  }
  return null
}
