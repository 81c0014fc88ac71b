import type { Evidence, MentionKind, Story } from '../index.ts'

/** A mention as `placeline batch` writes it: flat, with the first of its places; nulls where it has none. */
export interface MentionRecord {
  /** UTF-16 offsets into the document's text as given, half-open. */
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: MentionKind
  readonly placeId: string | null
  readonly name: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-2 code, '' for seas and regions of many countries. */
  readonly country: string | null
  readonly confidence: number
  readonly evidence: Evidence
}

/** The mentions of a story, nested ones too, in reading order. */
export function mentionRecords(story: Story): MentionRecord[] {
  const places = new Map(story.places.map(place => [place.id, place]))
  return story.mentions.map(({ start, end, surface, kind, placeIds, confidence, evidence }) => {
    const place = places.get(placeIds[0] ?? '')
    return {
      start,
      end,
      surface,
      kind,
      placeId: place?.id ?? null,
      name: place?.name ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      country: place?.country ?? null,
      confidence,
      evidence,
    }
  })
}
