import { type DateChoice, findDateChoices } from '../../src/events/dates/date-choices.ts'
import type { Knowledge } from '../../src/index.ts'
import { findReferences } from '../../src/mentions/index.ts'
import type { EventDate } from '../../src/model/when.ts'
import { resolveReferences } from '../../src/resolution/index.ts'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import type { EditedArticle } from '../score/events/gold.ts'
import { bounds } from '../score/events/match.ts'
import { eventOf } from './place-examples.ts'
import type { SignedChoice, SignedOption } from './signed-choices.ts'

/** An event of the editor's, with the dates weights choose among. */
export interface DateExample extends SignedChoice {
  readonly options: readonly ExampleOption[]
  /** Whether the editor dates it. */
  readonly isDated: boolean
}

interface ExampleOption extends SignedOption {
  /** Whether it is to leave the event undated. */
  readonly isNone: boolean
  /** Whether rules alone would choose it. */
  readonly isRuled: boolean
}

/**
 * What an event counts that an editor leaves undated, where a dated one counts 1: less, as editors leave undated much that
 * others date. At this weight few more of those are told with a date than by rules alone.
 */
const UNDATED = 0.35

/** Reads an article up to the dates that its own words leave open; events that an editor does not have teach nothing. */
export function dateExamplesOf({ gold, text }: EditedArticle, knowledge: Knowledge): DateExample[] {
  const document = readDocument(text)
  const { times, published } = findTimes(document, gold.published)
  const mentions = resolveReferences(document, findReferences(document, knowledge), knowledge)
  return findDateChoices({ document, mentions, times, published, knowledge }).flatMap(choice => {
    const event = eventOf(gold.events, choice.triggers)
    return event ? exampleOf(choice, event.date) : []
  })
}

function exampleOf({ options }: DateChoice, wanted: string | null): DateExample {
  return {
    isDated: wanted !== null,
    weight: wanted === null ? UNDATED : 1,
    options: options.map(({ date, signs, isRuled }) => ({
      signs,
      isRuled,
      isNone: date === null,
      isRight: isRight(date, wanted),
    })),
  }
}

/** Whether a date lies within the editor's, or both leave the event undated. */
function isRight(date: EventDate | null, wanted: string | null): boolean {
  if (date === null || wanted === null) return date === wanted
  const [from, to] = bounds(wanted)
  return date.earliest >= from && date.latest <= to
}
