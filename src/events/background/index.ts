import type { EventPlace, EventReference, StoryEvent } from '../../model/event.ts'
import type { NotedEvent } from '../../model/knowledge.ts'
import type { Mention } from '../../model/mention.ts'
import { mapped } from '../../text/mapped.ts'
import { isActual, type Scene, sceneOf, type Telling, typeOf } from '../links/scene.ts'
import { inRole } from '../occurrences/place-list.ts'
import type { Reading } from '../occurrences/reading.ts'
import { type Agreement, agreement, daysOf, isElsewhere, mayAgree } from './agreement.ts'
import { eventNouns, placedNominals } from './mentions.ts'
import { type PreparedEvent, preparedEvents } from './prepared.ts'
import { countriesOf, toldOf } from './told.ts'

/** Events and mentions after what is known besides the text has been added. */
export interface Recognised {
  readonly events: readonly StoryEvent[]
  readonly mentions: readonly Mention[]
}

/** Recognises noted events by kind, date and those involved, and places by them what the text itself does not place. */
export function recogniseNoted(reading: Reading, events: readonly StoryEvent[]): Recognised {
  const { mentions, knowledge } = reading.source
  if (events.length === 0 || knowledge.events.length === 0) return { events, mentions }
  const scene = sceneOf(reading, events)
  const tellings = tellingsByEvent(scene)
  const placed = new Map<string, Mention>()
  const added: Mention[] = []
  const recognised = mapped(events, event => {
    const found = isActual(event) ? bestAgreement(scene, event, tellings.get(event.id) ?? []) : undefined
    if (!found) return event
    const places = placesFrom(scene, event, found.noted)
    if (places.length === 0) return recognisedAs(event, found.noted, event.places)
    const own = (tellings.get(event.id) ?? []).slice(0, MOST)
    for (const mention of placedNominals(scene, found, own)) placed.set(mention.id, mention)
    added.push(...eventNouns(scene, found, own))
    return recognisedAs(event, found.noted, [...places, ...event.places.map(at => widened(scene, at))])
  })
  if (placed.size === 0 && added.length === 0) return { events: recognised, mentions }
  return {
    events: recognised,
    mentions: [...mentions.map(mention => placed.get(mention.id) ?? mention), ...added].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  }
}

/** Field by field, as events are made at first: engines give what is spread out a shape of its own. */
const recognisedAs = (event: StoryEvent, noted: NotedEvent, places: readonly EventPlace[]): StoryEvent => ({
  id: event.id,
  type: event.type,
  label: event.label,
  short: event.short,
  trigger: event.trigger,
  triggers: event.triggers,
  participants: event.participants,
  places,
  date: event.date,
  modality: event.modality,
  excerpt: event.excerpt,
  reference: referenceOf(noted),
})

function tellingsByEvent({ tellings }: Scene): ReadonlyMap<string, readonly Telling[]> {
  const lists = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const known = lists.get(telling.event.id)
    if (known) known.push(telling)
    else lists.set(telling.event.id, [telling])
  }
  return lists
}

/** Mentions of one event placed in a text; more say nothing new. */
const MOST = 20

/** The noted event that agrees best; none where two agree equally well. */
function bestAgreement(scene: Scene, event: StoryEvent, tellings: readonly Telling[]): Agreement | undefined {
  const days = daysOf(event)
  const then = eventsOfKind(scene, event).filter(noted => mayAgree(days, noted))
  if (then.length === 0) return undefined
  const countries = countriesOf(event, scene.source.knowledge)
  const possible = then.filter(noted => !isElsewhere(countries, noted))
  if (possible.length === 0) return undefined
  const told = toldOf(scene, event, tellings)
  let best: Agreement | undefined
  let rival = 0
  for (const noted of possible) {
    const found = agreement(told, days, noted)
    if (!found) continue
    if (!best || found.score > best.score) {
      rival = best?.score ?? 0
      best = found
    } else rival = Math.max(rival, found.score)
  }
  return best && best.score > rival ? best : undefined
}

/** Noted events of the event's type or of its family. */
const eventsOfKind = (scene: Scene, event: StoryEvent): readonly PreparedEvent[] => {
  const prepared = preparedEvents(scene.source.knowledge, scene.reading.lexicon.types)
  return prepared.ofKind(event.type, typeOf(scene, event)?.family ?? event.type)
}

/** The noted event's places, unless the text names a finer place than the country. */
function placesFrom({ source: { knowledge } }: Scene, event: StoryEvent, noted: NotedEvent): EventPlace[] {
  const at = event.places.filter(({ role }) => role === 'site' || role === 'target')
  if (at.some(({ placeId }) => !isWide(knowledge.gazetteer.place(placeId)?.type))) return []
  const role = event.type === 'missile-attack' || event.type === 'attack' ? 'target' : 'site'
  return noted.places
    .filter(id => knowledge.gazetteer.place(id) && !event.places.some(place => place.placeId === id))
    .map(placeId => ({ placeId, role, evidence: 'background' }))
}

/** Beside the spots themselves their country is only what the event concerns. */
const widened = ({ source }: Scene, at: EventPlace): EventPlace =>
  at.role !== 'seat' && isWide(source.knowledge.gazetteer.place(at.placeId)?.type) ? inRole(at, 'scope') : at

/** Too wide to tell a reader where something happened. */
const isWide = (type: string | undefined): boolean =>
  type === undefined || type === 'country' || type === 'region' || type === 'government'

function referenceOf(noted: NotedEvent): EventReference {
  const { key, title, wikidata, wikipedia, source, date } = noted
  const [earliest = date, latest = earliest] = date.split('/')
  return {
    key,
    title,
    ...(wikidata ? { wikidata } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    source,
    date: { edtf: date, earliest, latest },
  }
}
