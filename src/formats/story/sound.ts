import type { Place } from '../../model/place.ts'
import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { checkFeature } from '../geojson/check-rfc.ts'

/** A story of which every part points to parts that are there: what points nowhere is taken out, so that nothing drawn from it can break. */
export function soundStory(story: Story): Story {
  const { length } = story.article.text
  const fits = ({ start, end }: Span) => start < end && end <= length
  const places = unique(story.places).map(withSoundGeometry)
  const known = new Set(places.map(place => place.id))
  const placed = (id: string) => known.has(id)
  const times = unique(story.times).filter(fits)
  const timed = new Set(times.map(time => time.id))
  const events = unique(story.events)
    .filter(event => [event.trigger, event.excerpt, ...event.triggers].every(fits))
    .map(event => ({
      ...event,
      places: event.places.filter(at => placed(at.placeId)),
      date: event.date && { ...event.date, timeIds: event.date.timeIds.filter(id => timed.has(id)) },
      ...(event.clock && {
        clock: { ...event.clock, timeIds: event.clock.timeIds.filter(id => timed.has(id)) },
      }),
    }))
  const told = new Set(events.map(event => event.id))
  return {
    ...story,
    sentences: story.sentences.filter(fits),
    places,
    times,
    events,
    mentions: unique(story.mentions)
      .filter(fits)
      .map(mention => ({ ...mention, placeIds: mention.placeIds.filter(placed) })),
    links: unique(story.links).filter(
      link =>
        told.has(link.from) && told.has(link.to) && link.from !== link.to && (!link.cue || fits(link.cue)),
    ),
  }
}

const unique = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map(one => [one.id, one])).values(),
]

/** An extent that is no sound geometry is left out: the place is still a point. */
function withSoundGeometry(place: Place): Place {
  if (!place.geometry) return place
  const feature = { type: 'Feature', properties: null, geometry: place.geometry }
  if (checkFeature(feature, '', new Set()).length === 0) return place
  const { geometry: _, ...rest } = place
  return rest
}
