import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Found, Meaning } from '../meaning.ts'
import { isDash, wordBefore } from '../rule.ts'

type DayMeaning = Extract<Meaning, { readonly kind: 'day' }>

/** A day that stands where reports are dated, with its words. */
export interface HeadDate {
  readonly found: Found
  readonly meaning: DayMeaning
}

const HEAD_PARAGRAPHS = 8
/** A credit or date line is short; a paragraph of the story is not. */
const SHORT = 140
/** Looked at on either side of a date, so that a text without line breaks costs no more. */
const LONGEST_LINE = 300
/** The head of an article ends here, however long its paragraphs are. */
const HEAD_LENGTH = 2000
const HEAD_WORDS = new Set(
  'published posted updated first last modified created filed on at date issued press release story article by am pm est edt et gmt utc bst cet pt pst pdt ist'.split(
    ' ',
  ),
)

/** The dates of the dateline and of lines such as "Published: March 3, 2018", in reading order. */
export function headDates(document: Document, found: readonly Found[]): HeadDate[] {
  const heads: HeadDate[] = []
  const last = document.paragraphs.length - 1
  for (const one of found) {
    const { meaning } = one
    if (meaning.kind !== 'day') continue
    const paragraph = document.sentences[document.tokens[one.first]!.sentence]!.paragraph
    const far = paragraph >= HEAD_PARAGRAPHS || document.tokens[one.first]!.start > HEAD_LENGTH
    if (far && paragraph < last - 1) continue
    const inLine = isInDateline(document, one)
    if (inLine || (meaning.year !== null && isDateLine(document, one, paragraph)))
      heads.push({ found: one, meaning })
  }
  return heads
}

/** Whether the words stand within the dateline. */
export function isInDateline({ dateline, tokens }: Document, found: Found): boolean {
  if (!dateline) return false
  return tokens[found.first]!.start >= dateline.start && tokens[found.end - 1]!.end <= dateline.end
}

/** Whether only words like "Published on", names in capitals and agencies stand before the date, and the line is short or goes on with a dash. */
function isDateLine(document: Document, found: Found, index: number): boolean {
  const { tokens } = document
  const line = lineOf(document, found, document.paragraphs[index]!)
  if (clockFollows(document, found) || clockPrecedes(document, found, line)) return true
  if (FIRST_PUBLISHED.test(document.text.slice(line.start, tokens[found.first]!.start))) return true
  if (isCredit(document, found, line)) return true
  let announced = false
  let first = found.first
  while (first > 0 && tokens[first - 1]!.start >= line.start) {
    const token = tokens[--first]!
    const head = HEAD_WORDS.has(token.folded)
    if (head && token.folded !== 'on' && token.folded !== 'at') announced = true
    if (!head && token.kind === 'word' && !token.allCaps && !announces(tokens, first)) return false
    if (found.first - first > 14) return false
  }
  if (announced || isByline(tokens[first]?.folded)) return true
  if (tokens[first]!.folded === 'on' || tokens[first]!.folded === 'at') return false
  const next = tokens[found.end]
  const lineEnds = !next || next.start >= line.end
  if (lineEnds || isDash(next?.text ?? '') || CLOSING.has(next?.text ?? '')) return true
  // "(CNN) 3 May 2011 The …" or a line of date and time.
  return (
    (found.first > first && next !== undefined && next.kind === 'word' && next.capital) ||
    isTimeLine(document, found, line)
  )
}

/** "This report by The Canadian Press was first published Nov. 25, 2025." */
const FIRST_PUBLISHED = /^\s*this (?:report|story|article) .{0,60}\bfirst published(?: on)?\s+$/i

/** "LAHORE, 3 March 2018: They marched". */
const CLOSING = new Set(['--', '|', ':'])

/** Most words of a credit before its date. */
const CREDIT = 20
/** Small words of a credit: "By Jane Doe in Rome for the Post". */
const CREDITING = new Set(['by', 'in', 'for', 'and', 'the', 'of', 'at', 'special', 'to'])

/** "Jane Doe STAFF WRITER March 3, 2018 The river rose": names, addresses and a date, and then the report or the line's end. */
function isCredit({ tokens, text }: Document, { first, end }: Found, line: Span): boolean {
  const next = tokens[end]
  const closes = !next || next.start >= line.end || isAgencyAt(tokens, end) || /^[:|•·]$/.test(next.text)
  if (!closes && !(next.kind === 'word' && next.capital && text[next.start - 1] === ' ')) return false
  if (/^(?:on|in|at|of|since|until|by|before|after|from|the)$/.test(wordBefore(tokens, first))) return false
  const { sentence } = tokens[first]!
  let named = first === 0 && !closes
  for (let i = first - 1; tokens[i]?.sentence === sentence && tokens[i]!.start >= line.start; i--) {
    const token = tokens[i]!
    if (first - i > CREDIT) return false
    if (token.kind !== 'word' || isOfAddress(text, token)) continue
    if (token.capital) named = true
    else if (!CREDITING.has(token.folded)) return false
  }
  return named
}

/** Whether a word is part of an e-mail address, or the end of a name with a hyphen. */
function isOfAddress(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '-') return true
  const before = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))![0]
  const after = /^\S*/.exec(text.slice(end, end + LONGEST_ADDRESS))![0]
  return before.includes('@') || after.includes('@')
}

const LONGEST_ADDRESS = 64

/** "ROME, March 3, 2018 (AFP)". */
const isAgencyAt = (tokens: Document['tokens'], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 1]?.allCaps === true && tokens[at + 2]?.text === ')'

const isByline = (first: string | undefined): boolean => first === 'by'

/** A byline's names stand after "By". */
const announces = (tokens: Document['tokens'], at: number): boolean => {
  for (let i = at; i > at - 6 && i >= 0; i--)
    if (tokens[i]!.folded === 'by') return tokens[at]!.capital || i === at
  return false
}

/** The line of a paragraph that holds the words: bylines and dates are often lines of one paragraph. */
function lineOf({ text, tokens }: Document, found: Found, paragraph: Span): Span {
  const [first, last] = [tokens[found.first]!.start, tokens[found.end - 1]!.end]
  const from = Math.max(paragraph.start, first - LONGEST_LINE)
  const to = Math.min(paragraph.end, last + LONGEST_LINE)
  const end = text.slice(last, to).indexOf('\n')
  return { start: from + text.slice(from, first).lastIndexOf('\n') + 1, end: end < 0 ? to : last + end }
}

/** "March 31, 2018 2:36 pm", "3 May 2011, 10:30 GMT": a date with the time right after it stamps the page. */
function clockFollows({ tokens, text }: Document, found: Found): boolean {
  const end = tokens[found.end - 1]!.end
  if (/^(?:on|in|at|of|since|until|by|before|after)$/.test(wordBefore(tokens, found.first))) return false
  return /^,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m|GMT|UTC|E[DS]?T|BST|CES?T|\n|$)/i.test(
    text.slice(end, end + 20),
  )
}

/** "6:09 p.m. CST, March 3, 2018", "2:51PM GMT 3 Mar 2018": a time right before it opens the line, or follows a byline. */
function clockPrecedes({ tokens, text }: Document, { first }: Found, line: Span): boolean {
  const before = text.slice(Math.max(line.start, tokens[first]!.start - 40), tokens[first]!.start)
  const clock = CLOCK.exec(before)
  return (
    clock !== null &&
    !/\b(?:at|by|around|about|until|since|from|to|and|before|after) $/i.test(before.slice(0, clock.index))
  )
}

const CLOCK = /(?<![\d:.])\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?,? ?(?:[A-Z]{2,4})?,? ?(?:[A-Z][a-z]+day,? )?$/i

function isTimeLine(document: Document, found: Found, line: Span): boolean {
  if (line.end - line.start > SHORT) return false
  for (let i = found.end; i < document.tokens.length && document.tokens[i]!.start < line.end; i++) {
    const token = document.tokens[i]!
    if (token.kind === 'word' && !HEAD_WORDS.has(token.folded) && !/^[apm]$/.test(token.folded)) return false
  }
  return true
}
