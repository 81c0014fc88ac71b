import type { CuratedPlace, NotedEvent } from '../../model/knowledge.ts'
import type { Candidate, Mention } from '../../model/mention.ts'
import type { Reason } from '../../model/reason.ts'
import { overlaps } from '../../model/span.ts'
import { gathered } from '../../text/mapped.ts'
import { tokenAt } from '../../text/token-at.ts'
import { parseIsoDay, sayDay } from '../../time/calendar.ts'
import { isActual, phraseStart, type Scene, spanOf, type Telling } from '../links/scene.ts'
import type { Agreement } from './agreement.ts'

/** Mentions like "two U.S.-held bases" in the clause of a noted event, placed by it. */
export function placedNominals(scene: Scene, found: Agreement, tellings: readonly Telling[]): Mention[] {
  const { gazetteer } = scene.source.knowledge
  return scene.source.mentions.flatMap(mention => {
    if (mention.kind !== 'nominal' || !tellings.some(telling => governs(scene, telling, mention))) return []
    if (mention.placeIds.some(id => !isVague(gazetteer.place(id)))) return []
    const places = fitting(scene, mention, found.noted)
    return places.length > 0 ? [{ ...mention, ...placedAt(places, found, mention.reasons) }] : []
  })
}

/** "a U.S. airstrike": the event's own noun, where the text gives it no place. */
export function eventNouns(scene: Scene, found: Agreement, tellings: readonly Telling[]): Mention[] {
  const { gazetteer } = scene.source.knowledge
  const places = found.noted.places.flatMap(id => gazetteer.place(id) ?? []).filter(place => !isVague(place))
  if (places.length === 0) return []
  const { text } = scene.source.document
  return gathered(tellings, telling => {
    const from = telling.noun && isActual(telling.event) ? phraseStart(scene, telling) : telling.from
    if (from === telling.from || scene.reading.classes[from] !== 'det') return []
    const span = spanOf(scene, from, telling.to)
    const inside = scene.source.mentions.filter(mention => overlaps(mention, span))
    if (inside.some(mention => mention.attributive !== true && mention.kind !== 'demonym')) return []
    return [
      {
        id: `m-${span.start}-${span.end}`,
        ...span,
        surface: text.slice(span.start, span.end),
        kind: 'nominal' as const,
        attributive: false,
        eventId: telling.event.id,
        ...placedAt(places, found, []),
      },
    ]
  })
}

/** A country, a region or nothing: the words name no spot. */
const isVague = (place: CuratedPlace | undefined) =>
  place === undefined || place.type === 'country' || place.type === 'region' || place.type === 'admin1'

/** After the trigger in its sentence, with no other event told in between. */
function governs(scene: Scene, telling: Telling, mention: Mention): boolean {
  if (mention.start < telling.end) return false
  const next = scene.bySentence[telling.sentence]!.find(
    other => other.from >= telling.to && other.event.id !== telling.event.id,
  )
  const end = next?.start ?? scene.source.document.sentences[telling.sentence]!.end
  return mention.start < end
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six'].map((word, i) => [word, i + 1]),
)
const BASES = /^(?:bases?|airbases?|camps?|installations?|facilit(?:y|ies)|sites?|airfields?)$/

/** The noted event's places that the words can mean, if their number is right. */
function fitting({ source, reading }: Scene, mention: Mention, noted: NotedEvent): CuratedPlace[] {
  const words = reading.tokens
    .slice(tokenAt(reading, mention.start), tokenAt(reading, mention.end - 1) + 1)
    .map(token => token.folded)
  const places = noted.places
    .flatMap(id => source.knowledge.gazetteer.place(id) ?? [])
    .filter(place => !isVague(place) && words.some(word => isCalled(place, word)))
  const number = words.map(word => NUMBERS.get(word) ?? Number.parseInt(word, 10)).find(value => value > 0)
  const plural = words.some(
    word => word.length > 3 && word.endsWith('s') && places.some(place => isCalled(place, word)),
  )
  if (number === undefined) return plural === places.length > 1 ? places : []
  return number === places.length ? places : []
}

/** Whether a common noun suits a place: what it is called itself, or a word for its kind. */
function isCalled(place: CuratedPlace, word: string): boolean {
  const one = word.replace(/s$/, '')
  if (one.length < 4) return false
  if (BASES.test(word)) return place.type === 'base' || /AIR|INSM|FT/.test(place.featureCode)
  const names = ` ${place.name} ${place.nouns.join(' ')} `.toLowerCase()
  return names.includes(` ${one} `) || place.type === one
}

function placedAt(
  places: readonly CuratedPlace[],
  { noted, words }: Agreement,
  earlier: readonly Reason[],
): Pick<Mention, 'placeIds' | 'candidates' | 'confidence' | 'evidence' | 'reasons'> {
  const score = Math.round((0.8 / places.length) * 100) / 100
  const candidates: Candidate[] = places.map(({ id, name, lat, lon }) => ({
    placeId: id,
    name,
    lat,
    lon,
    score,
  }))
  const reasons: Reason[] = [
    {
      rule: 'background',
      words: `Recognised as “${noted.title}” (${sayDate(noted.date)}): background knowledge, not in the text`,
      weight: 40,
    },
    { rule: 'background', words: `What agrees: ${words.join(', ')}`, weight: 20 },
    { rule: 'background', words: `Source: ${noted.source}`, weight: 0 },
  ]
  return {
    placeIds: places.map(place => place.id),
    candidates,
    confidence: 0.8,
    evidence: 'background',
    reasons: [...reasons, ...earlier],
  }
}

function sayDate(edtf: string): string {
  const days = edtf.split('/').map(iso => parseIsoDay(iso))
  return days.map((day, i) => (day === null ? edtf.split('/')[i]! : sayDay(day))).join(' – ')
}
