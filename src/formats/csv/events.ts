import type { StoryEvent } from '../../model/event.ts'
import { textOf } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import type { FormatOptions } from '../format.ts'
import {
  articleCells,
  dateCells,
  evidenceCell,
  joinCell,
  noteCell,
  participants,
  plain,
} from '../geojson/columns.ts'
import { spotOf } from '../geojson/event-features.ts'
import { linksByEvent } from '../lookups.ts'
import type { Table, TableCell } from './table.ts'

/** A row for every event, with or without a place; an event placed only by background knowledge loses its point where that is not wanted. */
export function eventTable(
  stories: readonly Story[],
  { background }: FormatOptions,
): Table & { readonly count: number } {
  const rows = stories.flatMap(story =>
    story.events.map(event => eventRow(story, event, background !== false)),
  )
  return {
    count: rows.length,
    columns: Object.keys(rows[0] ?? { lat: null, lon: null, event_id: null, title: null }),
    rows,
  }
}

function eventRow(story: Story, event: StoryEvent, background: boolean): Record<string, TableCell> {
  const spot = spotOf(story, event, background)
  return {
    lat: spot ? spot.place.lat : null,
    lon: spot ? spot.place.lon : null,
    event_id: event.id,
    title: plain(event.label),
    event_type: event.type,
    modality: event.modality,
    place: spot ? spot.place.name : null,
    place_key: spot ? spot.place.id : null,
    evidence: spot ? evidenceCell(spot.evidence) : null,
    uncertainty_m: spot ? Math.round(spot.place.uncertaintyM) : null,
    ...(dateCells(story, [event]) as Record<string, TableCell>),
    actors: participants([event], ['actor', 'speaker']),
    targets: participants([event], ['target', 'victim', 'recipient']),
    links: linksOf(story, event),
    user_note: noteCell([event]),
    excerpt: plain(textOf(story.article.text, event.excerpt)),
    ...(articleCells(story) as Record<string, TableCell>),
  }
}

/** "retaliation for e14 | before e16": what it stands in to which other event. */
const linksOf = (story: Story, event: StoryEvent) =>
  joinCell(
    (linksByEvent(story.links).get(event.id) ?? []).map(
      link => `${link.relation.replaceAll('_', ' ')} ${link.to}`,
    ),
  )
