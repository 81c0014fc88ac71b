import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { Place } from '../../model/place.ts'
import type { Evidence } from '../../model/reason.ts'
import { textOf } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { withId } from '../lookups.ts'
import {
  articleCells,
  dateCells,
  description,
  evidenceCell,
  noteCell,
  participants,
  plain,
  sentenceAt,
} from './columns.ts'
import { bboxOf, tidyGeometry } from './geometry.ts'
import { lineStyle, pointStyle } from './style.ts'
import type { GeoFeature } from './types.ts'

/** An event as a point at its main place; null where it has none that may be shown. */
export function eventFeature(story: Story, event: StoryEvent, background: boolean): GeoFeature | null {
  const spot = spotOf(story, event, background)
  if (!spot) return null
  const evidence = event.evidence ?? spot.evidence
  return {
    type: 'Feature',
    id: `${story.article.id}/event/${event.id}`,
    geometry: tidyGeometry({ type: 'Point', coordinates: [spot.place.lon, spot.place.lat] }),
    properties: {
      feature_kind: 'event',
      title: plain(event.label),
      name: plain(event.label),
      description: description(textOf(story.article.text, event.excerpt), event.type),
      event_type: event.type,
      modality: event.modality,
      place_key: spot.place.id,
      evidence: evidenceCell(evidence),
      uncertainty_m: Math.round(spot.place.uncertaintyM),
      excerpt: plain(textOf(story.article.text, event.excerpt)),
      actors: participants([event], ['actor', 'speaker']),
      targets: participants([event], ['target', 'victim', 'recipient']),
      user_note: noteCell([event]),
      ...dateCells(story, [event]),
      ...articleCells(story),
      ...pointStyle(spot.place.type, evidence, 1),
    },
  }
}

/** A link as a line from the one event's place to the other's; null where either has none or both are at the same. */
export function linkFeature(story: Story, link: EventLink, background: boolean): GeoFeature | null {
  const [from, to] = [link.from, link.to].map(id => withId(story.events, id))
  const [start, end] = [from, to].map(event => event && spotOf(story, event, background))
  if (!from || !to || !start || !end || start.place.id === end.place.id) return null
  const geometry = tidyGeometry({
    type: 'LineString',
    coordinates: [
      [start.place.lon, start.place.lat],
      [end.place.lon, end.place.lat],
    ],
  })
  const cue = link.cue ? textOf(story.article.text, link.cue) : null
  const evidence: Evidence =
    link.evidence !== 'user' && (start.evidence === 'background' || end.evidence === 'background')
      ? 'background'
      : link.evidence
  return {
    type: 'Feature',
    id: `${story.article.id}/link/${link.id}`,
    geometry,
    bbox: bboxOf(geometry),
    properties: {
      feature_kind: 'event-link',
      title: plain(`${from.short} – ${cue ?? link.relation.replaceAll('_', ' ')} – ${to.short}`),
      name: plain(`${from.short} – ${cue ?? link.relation.replaceAll('_', ' ')} – ${to.short}`),
      description: description(
        sentenceAt(story, link.cue?.start ?? from.trigger.start).text,
        link.relation.replaceAll('_', ' '),
      ),
      link_type: link.relation,
      from_event: link.from,
      to_event: link.to,
      cue,
      evidence: evidenceCell(evidence),
      ...articleCells(story),
      ...lineStyle(evidence),
    },
  }
}

/** Where an event is shown: where it happened or was aimed before where it came from, the text's word before what is known besides. */
export function spotOf(
  story: Story,
  event: StoryEvent,
  background: boolean,
): { place: Place; evidence: Evidence } | undefined {
  const order = ['site', 'target', 'destination', 'origin', 'scope', 'seat']
  const spots = event.places
    .filter(at => background || at.evidence !== 'background')
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  for (const at of spots) {
    const place = withId(story.places, at.placeId)
    if (place) return { place, evidence: at.evidence }
  }
  return undefined
}
