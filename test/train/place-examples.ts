import { findPlaceChoices } from '../../src/events/occurrences/place-choices.ts'
import type { Knowledge, Place } from '../../src/index.ts'
import { findReferences } from '../../src/mentions/index.ts'
import type { Span } from '../../src/model/span.ts'
import { resolveReferences } from '../../src/resolution/index.ts'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import type { EditedArticle, EditorsEvent } from '../score/events/gold.ts'
import { isEditorsPlace } from '../score/events/match.ts'

/** An event that an editor places, with the places weights choose among. */
export interface PlaceExample {
  readonly options: readonly ExampleOption[]
}

interface ExampleOption {
  readonly signs: ReadonlyMap<string, number>
  readonly isRight: boolean
  /** Whether rules alone would choose it. */
  readonly isFirst: boolean
}

/** Reads an article up to the places of its events; those that an editor does not have, or places nowhere, teach nothing. */
export function placeExamplesOf({ gold, text }: EditedArticle, knowledge: Knowledge): PlaceExample[] {
  const document = readDocument(text)
  const { times, published } = findTimes(document, gold.published)
  const mentions = resolveReferences(document, findReferences(document, knowledge), knowledge)
  const isRight = (event: EditorsEvent, id: string) => {
    const place = knowledge.gazetteer.place(id) as Place | undefined
    return event.places.some(key => isEditorsPlace(place, gold.places[key]!))
  }
  return findPlaceChoices({ document, mentions, times, published, knowledge }).flatMap(
    ({ triggers, options }) => {
      const event = eventOf(gold.events, triggers)
      if (!event || event.places.length === 0) return []
      return {
        options: options.map(({ places, rule, signs }) => ({
          signs,
          isRight: places.some(({ placeId }) => isRight(event, placeId)),
          isFirst: rule !== undefined,
        })),
      }
    },
  )
}

/** The editor's event that shares most of the words; undefined where none shares any. */
export function eventOf(
  events: readonly EditorsEvent[],
  triggers: readonly Span[],
): EditorsEvent | undefined {
  let best: EditorsEvent | undefined
  let most = 0
  for (const event of events) {
    const shared = triggers.filter(one =>
      event.triggers.some(([start, end]) => start < one.end && one.start < end),
    ).length
    if (shared <= most) continue
    best = event
    most = shared
  }
  return best
}
