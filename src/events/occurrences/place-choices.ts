import { untold } from '../../model/progress.ts'
import type { Span } from '../../model/span.ts'
import type { EventSource } from '../source.ts'
import { joinedTold } from './index.ts'
import { inheritPlaces } from './inherited-places.ts'
import { spanOf } from './phrases.ts'
import { byRules } from './place-choice.ts'
import { type Ground, groundOf } from './place-ground.ts'
import type { PlaceOption } from './place-option.ts'
import { placeOptions } from './place-options.ts'
import { type Bearing, bearingOf, noteBearing, noteStanding } from './place-signs.ts'
import { widthsIn } from './place-widths.ts'
import { readArticle } from './reading.ts'
import { tellAgain } from './told-again.ts'

/** An event whose place weights choose: the words that tell it, and the places it may be at. */
export interface PlaceChoice {
  readonly triggers: readonly Span[]
  readonly options: readonly SignedOption[]
}

/** A place an event may be at, and its signs with how strong they are. */
export interface SignedOption extends PlaceOption {
  readonly signs: ReadonlyMap<string, number>
}

/** What weights of places are learnt from: the events of an article whose places their own words leave open. */
export function findPlaceChoices(source: EventSource): PlaceChoice[] {
  const reading = readArticle(source)
  const events = joinedTold(reading, untold).filter(draft => !draft.into)
  tellAgain(reading, events)
  const choices: PlaceChoice[] = []
  const widthsOf = widthsIn(reading)
  let ground: Ground | undefined
  inheritPlaces(reading, events, (draft, proposals) => {
    // Laid out when first asked for, as by then events have the places of their own words.
    ground ??= groundOf(reading, events)
    const laid = ground
    const options = placeOptions(reading, laid, draft, proposals)
    const bearing = bearingOf(reading, laid, draft, options, widthsOf)
    choices.push({
      triggers: draft.triggers.map(({ from, to }) => spanOf(reading, from, to)),
      options: options.map(option => ({ ...option, signs: signsOf(bearing, option) })),
    })
    return byRules(draft, proposals)
  })
  return choices
}

/** The signs of a place an event may be at, with how strong they are. */
function signsOf(bearing: Bearing, option: PlaceOption): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const hear = (about: string, value: string, strength = 1) => signs.set(about + value, strength)
  noteStanding(bearing.ground, option.place, hear)
  noteBearing(bearing, option, hear)
  return signs
}
