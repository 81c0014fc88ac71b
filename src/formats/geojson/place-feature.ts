import type { StoryEvent } from '../../model/event.ts'
import type { Geometry } from '../../model/geometry.ts'
import { evidenceFor, type Mention } from '../../model/mention.ts'
import type { Place } from '../../model/place.ts'
import type { Evidence } from '../../model/reason.ts'
import type { Story } from '../../model/story.ts'
import { eventsByPlace, mentionsByPlace } from '../lookups.ts'
import {
  articleCells,
  confidenceLabel,
  confidenceOf,
  dateCells,
  description,
  evidenceCell,
  joinCell,
  noteCell,
  participants,
  plain,
  sentenceAt,
} from './columns.ts'
import { bboxOf, tidyGeometry } from './geometry.ts'
import { areaStyle, pointStyle } from './style.ts'
import type { Cell, GeoFeature, GeoJsonOptions } from './types.ts'

/** A place of the story as a Feature; null where background knowledge alone puts it there and is not wanted. */
export function placeFeature(story: Story, place: Place, options: GeoJsonOptions): GeoFeature | null {
  const mentions = mentionsByPlace(story.mentions).get(place.id) ?? []
  const events = eventsByPlace(story.events).get(place.id) ?? []
  const evidence = evidenceOf(place, mentions, events)
  if (mentions.length + events.length === 0 || (evidence === 'background' && options.background === false))
    return null
  const geometry = geometryOf(place, options)
  const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return {
    type: 'Feature',
    id: `${story.article.id}/place/${place.id}`,
    geometry,
    ...(geometry.type === 'Point' ? {} : { bbox: bboxOf(geometry) }),
    properties: {
      ...cells(story, place, mentions, events, evidence),
      ...(area
        ? areaStyle(
            evidence,
            mentions.some(mention => !mention.attributive),
          )
        : pointStyle(place.type, evidence, events.length)),
    },
    placeline: {
      mentions: mentions.map(({ id, start, end, surface, kind, confidence }) => ({
        id,
        start,
        end,
        surface,
        kind,
        confidence,
      })),
      events: events.map(event => event.id),
      alternatives: alternatives(place, mentions),
      explanation: [...new Set(mentions.flatMap(mention => mention.reasons.map(reason => reason.words)))],
    },
  }
}

function geometryOf(place: Place, { outlines, points }: GeoJsonOptions): Geometry {
  const point: Geometry = { type: 'Point', coordinates: [place.lon, place.lat] }
  if (points) return tidyGeometry(point)
  const key = place.type === 'country' ? place.country : place.type === 'admin1' ? place.id : ''
  const outline = outlines && Object.hasOwn(outlines, key) ? outlines[key] : undefined
  return tidyGeometry((place.type === 'country' && outline) || place.geometry || outline || point)
}

function cells(
  story: Story,
  place: Place,
  mentions: readonly Mention[],
  events: readonly StoryEvent[],
  evidence: Evidence,
): Record<string, Cell> {
  const first = mentions[0]
  const excerpt = excerptOf(story, mentions, events)
  const confidence = confidenceOf(mentions)
  const count = mentions.length
  return {
    feature_kind: 'place',
    title: plain(place.name),
    name: plain(place.name),
    description: description(excerpt, `${count} ${count === 1 ? 'mention' : 'mentions'}`),
    place_key: place.id,
    place_type: place.type,
    feature_code: place.featureCode,
    country_code: place.country || null,
    reference_kind: first?.kind ?? 'implied',
    mention_count: count,
    first_sentence: first ? sentenceAt(story, first.start).number : null,
    first_start: first?.start ?? null,
    first_end: first?.end ?? null,
    surfaces: joinCell(mentions.map(mention => plain(mention.surface))),
    excerpt: plain(excerpt),
    confidence,
    confidence_label: confidence === null ? 'less-certain' : confidenceLabel(confidence),
    evidence: evidenceCell(evidence),
    geo_precision: geoPrecision(place),
    uncertainty_m: Math.round(place.uncertaintyM),
    event_ids: joinCell(events.map(event => event.id)),
    event_labels: joinCell(events.map(event => plain(event.label))),
    actors: participants(events, ['actor', 'speaker']),
    targets: participants(events, ['target', 'victim', 'recipient']),
    ...dateCells(story, events),
    ...articleCells(story),
    coord_source: place.source,
    source_ids: joinCell([
      place.links.geonames ? `geonames:${place.links.geonames}` : '',
      place.links.wikidata ? `wikidata:${place.links.wikidata}` : '',
    ]),
    licence: place.licence,
    user_note: noteCell([place, ...mentions]),
    corrected_by_user: evidence === 'user',
  }
}

/** The sentence of the first mention that is not mere adjective, else of the first event. */
function excerptOf(story: Story, mentions: readonly Mention[], events: readonly StoryEvent[]): string {
  const at =
    (mentions.find(mention => !mention.attributive) ?? mentions[0])?.start ?? events[0]?.excerpt.start ?? 0
  return sentenceAt(story, at).text
}

/** As ACLED: 1 to the spot, 2 to the town or area near it, 3 to a region or country. */
function geoPrecision(place: Place): number {
  if (place.type === 'country' || place.uncertaintyM > 25_000) return 3
  return place.uncertaintyM > 5_000 ? 2 : 1
}

function evidenceOf(place: Place, mentions: readonly Mention[], events: readonly StoryEvent[]): Evidence {
  const claims = [
    ...mentions.map(mention => evidenceFor(mention, place.id)),
    ...events.flatMap(event => event.places.filter(at => at.placeId === place.id).map(at => at.evidence)),
  ]
  return place.evidence === 'user' || claims.includes('user')
    ? 'user'
    : claims.includes('text')
      ? 'text'
      : 'background'
}

function alternatives(place: Place, mentions: readonly Mention[]) {
  const rivals = new Map(
    mentions.flatMap(mention => mention.candidates).map(candidate => [candidate.placeId, candidate]),
  )
  rivals.delete(place.id)
  return [...rivals.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ placeId, name, lat, lon, score }) => ({ id: placeId, name, lat, lon, score }))
}
