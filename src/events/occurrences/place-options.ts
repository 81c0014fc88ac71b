import type { EventPlace } from '../../model/event.ts'
import type { Draft } from './draft.ts'
import type { Ground } from './place-ground.ts'
import type { PlaceOption } from './place-option.ts'
import type { Reading } from './reading.ts'

/** What a rule says of where an event is. */
export interface Proposal {
  readonly rule: string
  readonly places: readonly EventPlace[]
}

/** Sentences before the event whose names are thought of. */
const BACK = 2

/**
 * All places that rules propose for an event, that its sentences or those before them name, and that the article names most;
 * what the first rule proposes comes first.
 */
export function placeOptions(
  { source }: Reading,
  ground: Ground,
  { sentence, triggers }: Draft,
  proposals: readonly Proposal[],
): PlaceOption[] {
  const options = new Map<string, PlaceOption>()
  // What is offered is laid out once an article, as most of it is offered for one event after the other.
  const offer = (option: PlaceOption) => {
    if (!options.has(option.place.id)) options.set(option.place.id, option)
  }
  for (const [i, { rule, places }] of proposals.entries()) {
    const id = places[0]!.placeId
    const place = options.has(id) ? undefined : source.knowledge.gazetteer.place(id)
    if (place) options.set(id, { place, places, rule: i === 0 ? rule : undefined })
  }
  for (let i = Math.max(0, sentence - BACK); i <= sentence; i++)
    for (const { option } of ground.spots[i]!) offer(option)
  for (const one of triggers)
    if (one.sentence > sentence || one.sentence < sentence - BACK)
      for (const { option } of ground.spots[one.sentence]!) offer(option)
  for (const option of ground.foremost) offer(option)
  return [...options.values()]
}
