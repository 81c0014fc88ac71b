import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document, Token } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { firstNot } from '../text/bisect.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { tokenAt } from '../text/token-at.ts'
import type { Placed } from './mention.ts'

/** A mention already placed, as later words may point back at it. */
export interface Remembered {
  readonly mention: Placed
  readonly place: CuratedPlace
  readonly sentence: number
  /** "in Iraq", "to Baghdad and Basra": told as a place to be or go. */
  readonly located: boolean
  /** Whether a firm is based there, or somebody told with an age lives there: "the city" is then another one. */
  readonly isBeside: boolean
  /** "heading to Garissa from Nairobi": where what is told of did not happen. */
  readonly isOfJourney: boolean
  /** "Gary Mayor Ann Roe": whoever governs it speaks of it. */
  readonly isGoverned: boolean
  /** The common noun it was described with, if any. */
  readonly noun: string | undefined
}

/** What has been placed so far, in reading order, for words that point back. */
export interface Memory {
  readonly document: Document
  readonly knowledge: Knowledge
  readonly seen: readonly Remembered[]
  /** The country the article is mostly about, ISO code; '' where none stands out. */
  readonly focus: string
}

const LOCATING = new Set(
  'in at to from near and or into across around inside outside through toward towards throughout of'.split(
    ' ',
  ),
)

/** "a firm based in Leeds" */
const isSeat = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.folded === 'in' && /^(?:based|headquartered)$/.test(tokens[at - 2]?.folded ?? '')

/** "Roe, 34, of Leeds" */
const isHome = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.folded === 'of' &&
  tokens[at - 2]?.text === ',' &&
  tokens[at - 3]?.kind === 'number' &&
  tokens[at - 4]?.text === ','

/** "travelling from Flagstaff to Lusikisiki", "bound for Garissa": the verb right before, or over the other end. */
function isEndOfJourney({ tokens }: Document, at: number): boolean {
  for (let back = at - 1, ends = 0; back >= Math.max(0, at - JOURNEY) && ends < 2; back--) {
    const { folded, sentence } = tokens[back]!
    if (sentence !== tokens[at]!.sentence) return false
    if (!/^(?:to|from|for|towards?)$/.test(folded)) continue
    ends++
    if (TRAVELLING.has(tokens[back - 1]?.folded ?? '')) return true
  }
  return false
}

/** Words of a journey's both ends. */
const JOURNEY = 6
const TRAVELLING = new Set(
  'heading headed travelling traveling bound driving route way sailing flying'.split(' '),
)

/** Makes a mention ready to be pointed back at. */
export function remember(
  mention: Placed,
  document: Document,
  knowledge: Knowledge,
  noun: string | undefined,
): Remembered[] {
  const at = tokenAt(document, mention.start)
  const before = wordBefore(document.tokens, at)
  const isBeside = isSeat(document, at) || isHome(document, at)
  const isGoverned = mention.attributive && followsMayor(document, at, mention.end)
  const isOfJourney = isEndOfJourney(document, at)
  const sentence = sentenceAt(document, mention.start)
  const remembered: Remembered[] = []
  for (const id of mention.placeIds) {
    const place = knowledge.gazetteer.place(id)
    if (place)
      remembered.push({
        mention,
        place,
        sentence,
        located: LOCATING.has(before),
        isBeside,
        isOfJourney,
        isGoverned,
        noun,
      })
  }
  return remembered
}

function followsMayor({ tokens }: Document, at: number, end: number): boolean {
  while (at < tokens.length && tokens[at]!.start < end) at++
  return tokens[at]?.folded === 'mayor'
}

/** The word before this token, over an article. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before?.folded === 'the') return at > 1 ? tokens[at - 2]!.folded : ''
  return before?.folded ?? ''
}

/** How much a mention counts as what the text is speaking of, apart from how long ago it was. */
export function salience({ mention, located, isGoverned, isOfJourney }: Remembered): number {
  if (isGoverned) return 2
  if (isOfJourney) return 0.3
  if (mention.kind === 'organisation' || mention.attributive)
    return mention.kind === 'organisation' ? 0.2 : 0.35
  return located ? 1 : 0.6
}

/** The country most of the article's salient mentions lie in; '' if it has less than 1.3 times the next one's share. */
export function focusOf(seen: readonly Remembered[]): string {
  const sums = new Map<string, number>()
  for (const one of seen)
    if (one.place.country !== '')
      sums.set(one.place.country, (sums.get(one.place.country) ?? 0) + salience(one))
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 0.5) return ''
  return second && first[1] < 1.3 * second[1] ? '' : first[0]
}

/** How far back in mentions a word may point; far more than any article's reader remembers. */
const MOST_BACK = 400

/** What was placed before an offset, the latest first; whoever asks mostly stops after a few. */
export function* before(seen: readonly Remembered[], offset: number): Generator<Remembered> {
  const end = firstFrom(seen, offset)
  for (let at = end - 1; at >= Math.max(0, end - MOST_BACK); at--) yield seen[at]!
}

/** Adds what was placed at its place in reading order. */
export function insert(seen: Remembered[], more: readonly Remembered[]): void {
  for (const one of more) seen.splice(firstFrom(seen, one.mention.start + 1), 0, one)
}

/** The mention that starts at this offset; of several the longest. */
export function startingAt(seen: readonly Remembered[], offset: number): Remembered | undefined {
  const one = seen[firstFrom(seen, offset)]
  return one?.mention.start === offset ? one : undefined
}

/** Index of the first mention that starts at this offset or later, by bisection. */
export function firstFrom(seen: readonly Remembered[], offset: number): number {
  return firstNot(seen, one => one.mention.start < offset)
}
