import type { Span } from '../../model/span.ts'
import type { Article } from '../../model/story.ts'
import { articleIri } from '../iris.ts'

/** Length of the text kept on each side of a quote, as Hypothesis does: enough to tell two like words apart. */
const AROUND = 32

/** Makes a function from spans of an article to the target of an annotation. */
export function makeTargets(article: Article) {
  const { text } = article
  const pointAt = codePoints(text)
  const source = articleIri(article)
  return ({ start, end }: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      },
      { type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end) },
    ],
  })
}

/** Half a character at the edge of a cut is none. */
const whole = (text: string) => text.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '')

/**
 * From offsets in UTF-16 units to the code points that Web Annotation counts in (§4.2.5). Steps on from the offset
 * before where it can, so that spans in reading order take linear time.
 */
function codePoints(text: string): (offset: number) => number {
  let last = { units: 0, points: 0 }
  return offset => {
    if (offset < last.units) last = { units: 0, points: 0 }
    last = { units: offset, points: last.points + [...text.slice(last.units, offset)].length }
    return last.points
  }
}
