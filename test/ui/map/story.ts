import { type MapStory, mapStory } from '../../../src/app/map-view.ts'
import { placeViews } from '../../../src/app/place-view.ts'
import type { EventLink, LinkRelation, Mention, Place, Story, StoryEvent } from '../../../src/index.ts'
import { makeFrame } from '../../../src/ui/map/frame.ts'

const TEXT = 'Protesters marched after the strike; then, in retaliation, missiles fell three days later.'

/** A place of a story made for a test; a city in Iraq unless said otherwise. */
export const place = (id: string, lat: number, lon: number, more: Partial<Place> = {}): Place => ({
  ...{ id, name: id, type: 'city', featureCode: 'P.PPL', country: 'IQ', admin1: '', lat, lon },
  ...{ uncertaintyM: 1000, source: 'test', licence: '', links: {}, population: 0 },
  ...more,
})

/** An event at a place, on a day of January 2020. */
export function event(id: string, placeId: string, day = 3, more: Partial<StoryEvent> = {}): StoryEvent {
  const date = `2020-01-${String(day).padStart(2, '0')}`
  return {
    ...{ id, type: 'protest', label: id, short: 'March', trigger: { start: 11, end: 18 } },
    ...{ triggers: [{ start: 11, end: 18 }], participants: [], modality: 'asserted' as const },
    places: [{ placeId, role: 'site', evidence: 'text' }],
    date: { edtf: date, earliest: date, latest: date, evidence: 'text', timeIds: [], derivation: [] },
    excerpt: { start: 0, end: 30 },
    ...more,
  }
}

/** A link whose cue is the given words of the text, or has none. */
export function link(from: string, to: string, relation: LinkRelation, cue: string | null): EventLink {
  const start = cue === null ? -1 : TEXT.indexOf(cue)
  const span = cue === null ? null : { start, end: start + cue.length }
  return { id: `${from} ${to} ${relation}`, from, to, relation, cue: span, evidence: 'text' }
}

const mention = (placeId: string, i: number): Mention => ({
  ...{
    id: `m${i}`,
    start: i,
    end: i + 1,
    surface: placeId,
    kind: 'name',
    placeIds: [placeId],
    candidates: [],
  },
  ...{ confidence: 0.9, evidence: 'text', reasons: [] },
})

/** A story of these places, each named once, with these events and links. */
export function story(
  places: readonly Place[],
  events: readonly StoryEvent[],
  links: readonly EventLink[] = [],
): Story {
  return {
    schema: 'placeline-story/1',
    article: {
      ...{ id: 'test', title: '', text: TEXT, published: '2020-01-24', publishedFrom: 'given' },
      ...{ publishedDerivation: [], source: '', url: '', language: 'en' },
    },
    sentences: [{ start: 0, end: TEXT.length, zone: 'body', paragraph: 0 }],
    mentions: places.map((one, i) => mention(one.id, i)),
    ...{ places, events, links, times: [], issues: [] },
  }
}

/** What the map tells of a story, nothing filtered. */
export const told = (of: Story): MapStory =>
  mapStory(of, placeViews(of), { background: true, links: true, confidence: 0 })

/** A pane of 736 × 536 px. */
export const frameAt = (lat: number, lon: number, zoom: number, inset = { right: 0, bottom: 0 }) =>
  makeFrame({ lat, lon, zoom, width: 736, height: 536 }, inset)
