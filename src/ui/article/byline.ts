import type { Block } from './blocks.ts'

/** Longer lines are of the report. */
const LONGEST = 140

/** "By Jane Doe in Rome", "BY JANE DOE, The Valley Herald": no sentence. */
const BY = /^(?:By|BY|(?:Words(?: and pictures)?|Text|Story|Report(?:ing)?|Written) by) \p{Lu}(?!.*[.!?]$)/u

/** "Published 4 March 2026", "Last updated: Tue, March 4, 2026 at 10:15 a.m.". */
const DATED =
  /^(?:(?:(?:first|last) )?(?:published|updated|posted|modified)(?: on| at)?|date):?\s+(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/iu

/** "Jane Doe, local democracy reporter", "Jane Doe | Education Correspondent", "Jane Doe, BBC News". */
const WRITER =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:(?:,| \|| [-–—]) .*\b(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist|BBC News|Associated Press|Reuters|AFP)|,? Staff Writer)$/u

/** Nothing but a day and a time of day: "11 February 2026", "Wed 11 Feb 2026, 10:30 GMT", "Feb. 11, 2026 | 9:15 a.m.". */
const DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})(?:[,|·•–—\s]{1,4}(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?)?$/iu

/** Whether a short line says who wrote the report, or when it was published. */
export function isByline(line: string): boolean {
  const words = line.trim()
  return words.length < LONGEST && [BY, DATED, WRITER, DAY].some(form => form.test(words))
}

/** How many blocks, from the first, are nothing but such lines. */
export function bylinesOf(text: string, blocks: readonly Block[]): number {
  const body = blocks.findIndex(
    ({ start, end }) => end - start > MOST * LONGEST || !text.slice(start, end).split('\n').every(isByline),
  )
  return Math.max(0, body)
}

/** Lines a byline has at most. */
const MOST = 4
