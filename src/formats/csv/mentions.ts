import type { Mention } from '../../model/mention.ts'
import type { Story } from '../../model/story.ts'
import type { FormatOptions } from '../format.ts'
import { articleCells, evidenceCell, noteCell, sentenceAt } from '../geojson/columns.ts'
import { withId } from '../lookups.ts'
import type { Table, TableCell } from './table.ts'

const COLUMNS = [
  ...['lat', 'lon', 'mention_id', 'surface', 'start', 'end', 'sentence', 'kind', 'place', 'place_key'],
  ...['country_code', 'confidence', 'evidence', 'user_note'],
  ...['article_id', 'article_title', 'article_url', 'article_date', 'article_user_note'],
]

/** A row for every mention and place it stands for; one without a point where it stands for none. Offsets are UTF-16. */
export function mentionTable(
  stories: readonly Story[],
  { background }: FormatOptions,
): Table & { readonly count: number } {
  const rows = stories.map(story =>
    story.mentions
      .filter(mention => background !== false || mention.evidence !== 'background')
      .map(mention => mentionRows(story, mention)),
  )
  return { columns: COLUMNS, rows: rows.flat(2), count: rows.flat().length }
}

function mentionRows(story: Story, mention: Mention): Record<string, TableCell>[] {
  const places = mention.placeIds.map(id => withId(story.places, id))
  return (places.length > 0 ? places : [undefined]).map(place => ({
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    mention_id: mention.id,
    surface: mention.surface,
    start: mention.start,
    end: mention.end,
    sentence: sentenceAt(story, mention.start).number,
    kind: mention.kind,
    place: place?.name ?? null,
    place_key: place?.id ?? null,
    country_code: place?.country || null,
    confidence: mention.confidence,
    evidence: evidenceCell(mention.evidence),
    user_note: noteCell([mention, ...(place ? [place] : [])]),
    ...(articleCells(story) as Record<string, TableCell>),
  }))
}
