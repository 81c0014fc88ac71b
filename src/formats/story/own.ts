import type { Place } from '../../model/place.ts'
import type { Story } from '../../model/story.ts'
import { checkStory } from './check.ts'
import { textOfQuotes } from './quotes.ts'
import { type ReadStory, readStory } from './read.ts'

/** A feature of our own file, which other programs may have changed. */
interface OwnFeature {
  readonly id?: unknown
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
  readonly properties?: Readonly<Record<string, unknown>> | null
}

/**
 * The story of a GeoJSON file that Placeline wrote with everything in it; null for any other file. What other programs
 * did to the features counts: a place that was moved stands where it was put, one that was deleted is gone. The article's
 * text is not in such a file, only its quotes: they stand where they stood, and blanks between them.
 */
export function readOwnStory(value: unknown): ReadStory | null {
  const { placeline, features } = value as { placeline?: { stories?: unknown }; features?: unknown }
  const stories = placeline?.stories
  if (!Array.isArray(stories) || stories.length !== 1 || !Array.isArray(features)) return null
  if (checkStory(stories[0]) !== '') return null
  const story = stories[0] as Story
  const own = features.filter(isOwn)
  const { text, held } = textOfQuotes(story, excerptsOf(own))
  const edited = editedPlaces(story, own)
  const read = readStory({ ...story, places: edited.places, article: { ...story.article, text } })
  if ('fault' in read) return null
  return {
    story: read.story,
    remarks: [
      `The file holds the article’s quotes and not its text: ${held} of ${story.sentences.length} sentences are there.`,
      ...edited.remarks,
    ],
  }
}

const isOwn = (feature: unknown): feature is OwnFeature => typeof feature === 'object' && feature !== null

const excerptsOf = (features: readonly OwnFeature[]): string[] => [
  ...new Set(
    features.flatMap(({ properties }) =>
      typeof properties?.excerpt === 'string' ? [properties.excerpt] : [],
    ),
  ),
]

/** Places as the features have them now. */
function editedPlaces(story: Story, features: readonly OwnFeature[]) {
  const byKey = new Map(
    features.flatMap(feature =>
      feature.properties?.feature_kind === 'place'
        ? [[String(feature.properties.place_key), feature] as const]
        : [],
    ),
  )
  // Without a single place the file was filtered to something else, and nothing was deleted by hand.
  if (byKey.size === 0) return { places: story.places, remarks: [] }
  const told = new Set([
    ...story.mentions.flatMap(mention => mention.placeIds),
    ...story.events.flatMap(event => event.places.map(at => at.placeId)),
  ])
  const kept = story.places.filter(place => byKey.has(place.id) || !told.has(place.id))
  const places = kept.map(place => moved(place, byKey.get(place.id)))
  const movedCount = places.filter((place, i) => place !== kept[i]).length
  const gone = story.places.length - kept.length
  return {
    places,
    remarks: [...byOthers(movedCount, 'moved'), ...byOthers(gone, 'taken out')],
  }
}

const byOthers = (count: number, what: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? 'place was' : 'places were'} ${what} by another program.`]

/** Less than this, in degrees, is rounding. */
const ROUNDING = 1e-5

function moved(place: Place, feature: OwnFeature | undefined): Place {
  const at = feature?.geometry?.type === 'Point' ? feature.geometry.coordinates : null
  if (!Array.isArray(at) || typeof at[0] !== 'number' || typeof at[1] !== 'number') return place
  const [lon, lat] = at as [number, number]
  const isNear = Math.abs(lon - place.lon) < ROUNDING && Math.abs(lat - place.lat) < ROUNDING
  return isNear || Math.abs(lon) > 180 || Math.abs(lat) > 90
    ? place
    : { ...place, lon, lat, source: 'moved in another program' }
}
