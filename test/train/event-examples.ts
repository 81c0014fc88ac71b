import { findDoubtful } from '../../src/events/occurrences/doubtful.ts'
import type { Knowledge } from '../../src/index.ts'
import { findReferences } from '../../src/mentions/index.ts'
import { resolveReferences } from '../../src/resolution/index.ts'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import type { EditedArticle } from '../score/events/gold.ts'
import type { Example } from './examples.ts'

/** A word of an article that may tell an event, and the editor's event it tells, if any. */
export interface EventExample extends Example {
  readonly event: string | undefined
}

/** What weights of events are learnt from in an article, with what its rules alone tell. */
export interface EventExamples {
  readonly article: EditedArticle
  readonly examples: readonly EventExample[]
  /** The editor's events that rules tell. */
  readonly found: ReadonlySet<string>
  /** How many words rules tell that are none of the editor's. */
  readonly beyond: number
}

/** Reads an article up to its events; a word is right where an editor has it among the words of an event. */
export function eventExamplesOf(article: EditedArticle, knowledge: Knowledge): EventExamples {
  const { gold, text } = article
  const document = readDocument(text)
  const { times, published } = findTimes(document, gold.published)
  const mentions = resolveReferences(document, findReferences(document, knowledge), knowledge)
  const { doubtful, told } = findDoubtful({ document, mentions, times, published, knowledge })
  const eventAt = (span: { start: number; end: number }) =>
    gold.events.find(({ triggers }) => triggers.some(([start, end]) => start < span.end && span.start < end))
      ?.id
  const toldEvents = told.map(eventAt)
  return {
    article,
    examples: doubtful.map(one => {
      const event = eventAt(one)
      const signs = new Map(['always', ...one.signs].map(sign => [sign, 1]))
      return { signs, context: [], right: event !== undefined, event }
    }),
    found: new Set(toldEvents.filter(event => event !== undefined)),
    beyond: toldEvents.filter(event => event === undefined).length,
  }
}
