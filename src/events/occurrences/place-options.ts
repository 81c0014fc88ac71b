import type { EventPlace } from '../../model/event.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Evidence } from '../../model/reason.ts'
import type { Draft } from './draft.ts'
import type { Ground } from './place-ground.ts'
import type { Reading } from './reading.ts'

/** What a rule says of where an event is. */
export interface Proposal {
  readonly rule: string
  readonly places: readonly EventPlace[]
}

/** A place an event may be at. */
export interface PlaceOption {
  readonly place: CuratedPlace
  readonly places: readonly EventPlace[]
  /** The rule that gives it and goes before all others; undefined for what others give, or none. */
  readonly rule: string | undefined
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
  const add = (places: readonly EventPlace[], rule?: string) => {
    const id = places[0]!.placeId
    const place = options.has(id) ? undefined : source.knowledge.gazetteer.place(id)
    if (place) options.set(id, { place, places, rule })
  }
  const offer = (placeId: string, evidence: Evidence = 'text') => {
    if (!options.has(placeId)) add([{ placeId, role: 'scope', evidence }])
  }
  proposals.forEach(({ rule, places }, i) => {
    add(places, i === 0 ? rule : undefined)
  })
  for (let i = Math.max(0, sentence - BACK); i <= sentence; i++)
    for (const { placeId, mention } of ground.spots[i]!) offer(placeId, mention.evidence)
  for (const one of triggers)
    for (const { placeId, mention } of ground.spots[one.sentence]!) offer(placeId, mention.evidence)
  for (const placeId of ground.foremost) offer(placeId)
  return [...options.values()]
}
