import { untold } from '../../model/progress.ts'
import type { Span } from '../../model/span.ts'
import { sceneOf } from '../links/scene.ts'
import { supposeDates } from '../links/supposed-dates.ts'
import { readArticle } from '../occurrences/reading.ts'
import type { EventSource } from '../source.ts'
import { tellEvents } from '../tell-events.ts'
import { type DateOption, keyOf, openBallot } from './ballot.ts'
import { openEvents } from './choose-dates.ts'
import { offerDates } from './offer-dates.ts'
import { daysOf } from './undated.ts'

/** An event whose date weights choose: the words that tell it, and the dates it may have. */
export interface DateChoice {
  readonly triggers: readonly Span[]
  readonly options: readonly SignedDate[]
}

/** A date an event may have, null for none, and its signs with how often each is met. */
export interface SignedDate extends DateOption {
  readonly signs: Map<string, number>
  /** Whether rules alone would choose it. */
  readonly isRuled: boolean
}

/** What weights of dates are learnt from: the events of an article that neither their own words nor links date. */
export function findDateChoices(source: EventSource): DateChoice[] {
  const reading = readArticle(source)
  const { events, settled, likely } = tellEvents(reading, untold)
  const ruled = supposeDates(reading, events)
  const days = daysOf(sceneOf(reading, events, likely))
  const open = openEvents(days, settled)
  return events.flatMap(({ id, triggers }, i) => {
    const undated = open.get(id)
    if (!undated) return []
    const { date: byRules } = ruled[i]!
    const ballot = openBallot(days, undated, (date): SignedDate => {
      const signs = new Map<string, number>()
      const hear = (about: string, value: string) => {
        signs.set(about + value, (signs.get(about + value) ?? 0) + 1)
      }
      const isRuled = date === null ? byRules === null : byRules !== null && keyOf(date) === keyOf(byRules)
      return { date, hear, signs, isRuled }
    })
    offerDates(days, undated, byRules, ballot)
    return { triggers, options: [...ballot.options.values()] }
  })
}
