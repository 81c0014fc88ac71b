import type { Document } from '../model/document.ts'
import type { Reference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import type { Group } from './group.ts'

/** "In Nova Scotia, a fire grew": the names of the rest of the paragraph are framed by the area, until another one opens a sentence so. */
export function linkFrames(document: Document, groupOf: ReadonlyMap<Reference, Group>): void {
  const { paragraphs } = document
  let paragraph = 0
  let frame: Group | undefined
  for (const [reference, group] of groupOf) {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= reference.start) {
      paragraph++
      frame = undefined
    }
    // "In Boston" after "In Manhattan" is framed by what came before it too.
    if (frame && frame !== group && !group.frames.includes(frame)) group.frames.push(frame)
    if (opensSentence(document, reference)) frame = group
  }
}

/** Whether a name stands after "In" or "Neighbouring" at the beginning of its sentence. */
export function opensSentence(document: Document, { start }: Span): boolean {
  const { text, sentences } = document
  if (!/\bin (?:the )?$|\bneighbou?ring $/i.test(text.slice(Math.max(0, start - 13), start))) return false
  return OPENING.test(text.slice(sentences[sentenceAt(document, start)]!.start, start))
}

const OPENING = /^(?:(?:\w+,? )?in (?:the )?|neighbou?ring )$/i
