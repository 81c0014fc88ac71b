import type { Span } from '../model/span.ts'

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const CITY = "\\p{Lu}[\\p{Lu}.'’ -]{1,30}"
const REGION = ', \\p{L}[\\p{L}. ]{1,20}'
const DATE = `${MONTH} \\d{1,2}(?:, \\d{4})?`
const AGENCY = '\\((\\p{Lu}[\\p{L}.&/ -]{1,24})\\)'
const DASH = '(?:--|—|–|-)'

/** City, date and agency in that order, each may be missing; a dash or an agency closes it. */
const DATELINE = new RegExp(
  `^(?:(${CITY})(?:${REGION})?,? ?)?(${DATE})?,? ?(?:${AGENCY})? ?${DASH} ?(?=\\S)`,
  'u',
)
/** "DEHRADUN, June 11, 2025: A bus": papers of South Asia close it with a colon, told from "UPDATE: …" by its date. */
const WITH_COLON = new RegExp(`^(${CITY})(?:${REGION})?,? (${DATE}) ?(?:${AGENCY})? ?: ?(?=\\S)`, 'u')
const ALONE = new RegExp(`^(?:(${CITY})(?:${REGION})?,? )?(${DATE})?,? ?${AGENCY} ?(?=\\S)`, 'u')

/** The dateline that opens a paragraph, with the agency it names; null if there is none. */
export function datelineOf(text: string, paragraph: Span): { span: Span; agency: string } | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))
  const match = DATELINE.exec(opening) ?? WITH_COLON.exec(opening) ?? ALONE.exec(opening)
  if (!match || !(match[1] || match[2] || match[3])) return null
  return {
    span: { start: paragraph.start, end: paragraph.start + match[0].trimEnd().length },
    agency: match[3] ?? '',
  }
}
