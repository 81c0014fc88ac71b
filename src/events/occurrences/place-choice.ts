import type { EventPlace } from '../../model/event.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Draft } from './draft.ts'
import { type Ground, groundOf } from './place-ground.ts'
import { type PlaceOption, type Proposal, placeOptions } from './place-options.ts'
import { noteBearing, noteStanding, widthsSaid } from './place-signs.ts'
import type { Reading } from './reading.ts'

/** Settles where an event is, by what rules propose in the order in which they go before one another. */
export type Settle = (draft: Draft, proposals: readonly Proposal[]) => readonly EventPlace[]

/** What the first rule that says anything says. */
export const byRules: Settle = (_, [first]) => first?.places ?? []

/** The likeliest place by the weights of data/weights/event-places.json; without them rules alone decide. */
export function byWeights(reading: Reading, drafts: readonly Draft[]): Settle {
  const weights = reading.source.knowledge.weights('event-places')
  if (weights.country === undefined) return byRules
  const ground = groundOf(reading, drafts)
  const standings = new Map<string, number>()
  let sum = 0
  const add = (sign: string, strength = 1) => {
    sum += (weights[sign] ?? 0) * strength
  }
  // What speaks for a place whatever the event is asked once.
  const standingOf = (place: CuratedPlace): number => {
    const known = standings.get(place.id)
    if (known !== undefined) return known
    sum = 0
    noteStanding(ground, place, add)
    standings.set(place.id, sum)
    return sum
  }
  return (draft, proposals) => {
    const options = placeOptions(reading, ground, draft, proposals)
    const first = firstOf(options)
    const widths = widthsSaid(reading, draft)
    let best: PlaceOption | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const option of options) {
      sum = standingOf(option.place)
      noteBearing(reading, ground, draft, option, first, widths, add)
      if (sum <= most) continue
      best = option
      most = sum
    }
    return best?.places ?? []
  }
}

/** What rules give, if they give anything. */
const firstOf = ([first]: readonly PlaceOption[]): PlaceOption | undefined =>
  first?.rule === undefined ? undefined : first

/** The signs of each of the places an event may be at, with how strong they are. */
export function signsOf(
  reading: Reading,
  ground: Ground,
  draft: Draft,
  options: readonly PlaceOption[],
): ReadonlyMap<string, number>[] {
  const widths = widthsSaid(reading, draft)
  return options.map(option => {
    const signs = new Map<string, number>()
    const hear = (sign: string, strength = 1) => signs.set(sign, strength)
    noteStanding(ground, option.place, hear)
    noteBearing(reading, ground, draft, option, firstOf(options), widths, hear)
    return signs
  })
}
