import type { Document, Form } from '../../model/document.ts'
import { NumbersOfForms } from '../../text/known-of-forms.ts'
import { bare } from '../rule.ts'
import { type Clock, readClock } from './read.ts'

const WORDS: ReadonlySet<string> = new Set(
  'noon midnight early small wee late dawn daybreak sunrise dusk nightfall sunset midday lunchtime morning afternoon evening night'.split(
    ' ',
  ),
)

/** 1 for a form that may begin a time of day. */
const starts = new NumbersOfForms((form: Form) =>
  form.kind === 'number' || WORDS.has(bare(form.folded)) ? 1 : 0,
)

/** The times of day of a text, without overlaps, in reading order. */
export function findClocks(document: Document): Clock[] {
  const { tokens, sentences } = document
  const found: Clock[] = []
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (starts.at(document, at) === 0) continue
      const clock = readClock(tokens, at, endToken)
      if (!clock) continue
      found.push(clock)
      at = clock.end - 1
    }
  }
  return found
}
