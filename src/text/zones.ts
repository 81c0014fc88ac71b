import type { Zone } from '../model/story.ts'

const CREDIT =
  /^\(?(?:file )?(?:photo|photograph|image|picture|pictured?|graphic|video|credit)(?: by|:| courtesy| credit)\b|\b(?:AP|Reuters|AFP|Getty|EPA|UPI) ?(?:photo|images)\b|^\(?(?:AP|Getty|EPA|AFP|Reuters) ?(?:Photo|Images)?\/|\/(?:AP|AFP|EPA(?:-EFE)?|Getty Images|Reuters|UPI)\)?$/i

/** Whether a sentence is a picture's credit line. */
export const isCredit = (sentence: string): boolean => sentence.length < 120 && CREDIT.test(sentence.trim())

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

/** The zones of one paragraph's sentences: a caption is what stands before a credit in the same paragraph. */
export function zonesOf(paragraph: string, sentences: readonly string[], bodyFollows: boolean): Zone[] {
  const credit = sentences.findIndex(isCredit)
  if (credit >= 0 && sentences.length - credit <= 2)
    return sentences.map((_, i) => (i < credit ? 'caption' : 'credit'))
  if (bodyFollows && sentences.length === 1 && isHeading(paragraph)) return ['heading']
  return sentences.map(() => 'body')
}
