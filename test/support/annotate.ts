import type { MentionKind } from '../../src/index.ts'
import { findReferences } from '../../src/mentions/index.ts'
import { resolveReferences } from '../../src/resolution/index.ts'
import { readDocument } from '../../src/text/read.ts'
import { knowledge } from './knowledge.ts'

/** The mentions of a text, after recognition and resolution. */
export function mentionsOf(text: string) {
  const document = readDocument(text)
  return resolveReferences(document, findReferences(document, knowledge()), knowledge())
}

/** 'in [Baghdad→baghdad] on': each mention with its places, of these kinds or of all; "?" where it has none. */
export function annotate(text: string, kinds?: readonly MentionKind[]): string {
  const mentions = mentionsOf(text).filter(mention => !kinds || kinds.includes(mention.kind))
  let out = ''
  for (let at = 0; at <= text.length; at++) {
    for (const mention of mentions.toReversed())
      if (mention.end === at) out += `→${mention.placeIds.join('+') || '?'}]`
    for (const mention of mentions) if (mention.start === at) out += '['
    out += text[at] ?? ''
  }
  return out
}

/** The text of an annotated one. */
export const plain = (annotated: string): string => annotated.replace(/→[^\]]*\]/g, '').replaceAll('[', '')
