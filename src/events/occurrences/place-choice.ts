import type { EventPlace } from '../../model/event.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import { choiceWeights } from './choice-weights.ts'
import type { Draft } from './draft.ts'
import { type Ground, groundOf } from './place-ground.ts'
import type { PlaceOption } from './place-option.ts'
import { type Proposal, placeOptions } from './place-options.ts'
import { bearingOf, noteBearing, noteStanding } from './place-signs.ts'
import { widthsIn } from './place-widths.ts'
import type { Reading } from './reading.ts'

/** Ids of countries of which the article tells nothing but what they did or have, and of whose places it names at most the capital. */
function onlyActing({ named }: Ground): ReadonlySet<string> {
  const grounds = new Set<string>()
  const acting: CuratedPlace[] = []
  for (const { place, ...own } of named.values()) {
    if (own.times === 0) continue
    if (place.type === 'country' && own.acting === own.times) acting.push(place)
    else if (place.featureCode !== 'P.PPLC') grounds.add(place.country)
  }
  return new Set(acting.filter(({ country }) => !grounds.has(country)).map(({ id }) => id))
}

/** Settles where an event is, by what rules propose in the order in which they go before one another. */
export type Settle = (draft: Draft, proposals: readonly Proposal[]) => readonly EventPlace[]

/** What the first rule that says anything says. */
export const byRules: Settle = (_, [first]) => first?.places ?? []

const placeWeights = choiceWeights('event-places', 'country')

/** The likeliest place by the weights of data/weights/event-places.json; without them rules alone decide. */
export function byWeights(reading: Reading, drafts: readonly Draft[]): Settle {
  const weightOf = placeWeights(reading)
  if (!weightOf) return byRules
  const ground = groundOf(reading, drafts)
  const acting = onlyActing(ground)
  const widthsOf = widthsIn(reading)
  const standings = new Map<string, number>()
  let sum = 0
  const add = (about: string, value: string, strength = 1) => {
    sum += weightOf(about, value) * strength
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
    if (options.length < 2) return options[0]?.places ?? []
    const bearing = bearingOf(reading, ground, draft, options, widthsOf)
    let best: PlaceOption | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const option of options) {
      if (option.rule === undefined && acting.has(option.place.id)) continue
      sum = standingOf(option.place)
      noteBearing(bearing, option, add)
      if (sum <= most) continue
      best = option
      most = sum
    }
    return best?.places ?? []
  }
}
