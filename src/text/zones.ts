import type { Span } from '../model/span.ts'
import type { Zone } from '../model/story.ts'
import { mapped } from './mapped.ts'
import type { RawToken } from './tokens.ts'

const CREDIT =
  /^\(?(?:file )?(?:photo|photograph|image|picture|pictured?|graphic|video|credit)(?: by|:| courtesy| credit)\b|\b(?:AP|Reuters|AFP|Getty|EPA|UPI) ?(?:photo|images)\b|^\(?(?:AP|Getty|EPA|AFP|Reuters) ?(?:Photo|Images)?\/|\/(?:AP|AFP|EPA(?:-EFE)?|Getty Images|Reuters|UPI)\)?$|^this (?:report|story|article) .{0,60}\bfirst published\b/i

/** Longer sentences are no credit lines. */
const LONGEST_CREDIT = 120

/** Whether a sentence is a picture's credit line, or one that says when the report was first published. */
export const isCredit = (sentence: string): boolean =>
  sentence.length < LONGEST_CREDIT && CREDIT.test(sentence.trim())

/** A heading is a short line by itself that does not end like a sentence. */
export function isHeading(paragraph: string): boolean {
  const line = paragraph.trim()
  return (
    line.length < 110 &&
    !line.includes('\n') &&
    !/[.!?:;,"”)]$/.test(line) &&
    /\p{Lu}/u.test(line) &&
    line.split(/\s+/).length <= 16
  )
}

/** The tokens of a sentence, `[from, to)`. */
type Range = readonly [from: number, to: number]

/** The zones of one paragraph's sentences: a caption is what stands before a credit in the same paragraph. */
export function zonesOf(
  text: string,
  tokens: readonly RawToken[],
  paragraph: Span,
  sentences: readonly Range[],
  bodyFollows: boolean,
): Zone[] {
  const credit = sentences.findIndex(sentence => isCreditAt(text, tokens, sentence))
  if (credit >= 0 && sentences.length - credit <= 2)
    return mapped(sentences, (_, i) => (i < credit ? 'caption' : 'credit'))
  const alone = bodyFollows && sentences.length === 1
  if (alone && isHeading(text.slice(paragraph.start, paragraph.end))) return ['heading']
  return mapped(sentences, () => 'body')
}

function isCreditAt(text: string, tokens: readonly RawToken[], [from, to]: Range): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  if (end - start >= LONGEST_CREDIT) return false
  for (let at = from; at < to; at++) if (tokens[at]!.form.credits) return isCredit(text.slice(start, end))
  return false
}
