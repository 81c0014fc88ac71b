import type { Place } from '../../model/place.ts'
import type { Story } from '../../model/story.ts'
import type { Format } from '../format.ts'
import { checkGeoJson } from '../geojson/check.ts'
import { confidenceLabel, confidenceOf, noteCell, plain, sentenceAt, userNote } from '../geojson/columns.ts'
import { placeFeature } from '../geojson/place-feature.ts'
import { inside } from '../inside.ts'
import { articleIri, articlePartIri } from '../iris.ts'
import { jsonText } from '../json-text.ts'
import { eventsByPlace, mentionsByPlace } from '../lookups.ts'
import { titleOf } from '../title.ts'
import { linksOf } from './links.ts'
import { featureClass, typesOf } from './types.ts'
import { attested, whenOf } from './when.ts'

/** The context that version 1.3 of the format names; it kept the file of 1.1. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** Linked Places 1.3 (GeoJSON and JSON-LD at once): the article is what attests each name. */
export const LINKED_PLACES_FORMAT: Format = {
  id: 'linked-places',
  family: 'Linked Places',
  variant: 'Places',
  extension: 'lpf.json',
  mediaType: 'application/ld+json',
  contents:
    'Places with their names as the article attests them, their dates, and links to Wikidata and GeoNames.',
  opensIn: 'World Historical Gazetteer, Recogito, Peripleo',
  heeds: ['background', 'compact'],
  checkedBy: 'RFC 7946',
  write: (stories, options = {}) => {
    const features = stories.flatMap(story => recordsOf(story, options.background !== false))
    const collection = { type: 'FeatureCollection', '@context': CONTEXT, features }
    return {
      content: jsonText(collection, options.compact),
      inside: inside({ places: features.length }),
      leftOut: features.every(feature => feature.when)
        ? ''
        : 'Some articles have no date: World Historical Gazetteer asks for one with every place.',
      faults: checkGeoJson(collection),
    }
  },
}

const recordsOf = (story: Story, background: boolean) =>
  story.places.flatMap(place => {
    const feature = placeFeature(story, place, { points: true, background })
    return feature
      ? [{ ...recordOf(story, place), geometry: geometryOf(story, place, feature.geometry) }]
      : []
  })

function recordOf(story: Story, place: Place) {
  const events = eventsByPlace(story.events).get(place.id) ?? []
  const when = whenOf(story.article, events)
  const links = linksOf(place)
  return {
    '@id': articlePartIri(story.article, 'place', place.id),
    type: 'Feature',
    properties: {
      title: place.name,
      ...(place.country && { ccodes: [place.country] }),
      fclasses: [featureClass(place)],
    },
    ...(when && { when }),
    names: namesOf(story, place),
    types: typesOf(place),
    ...(links.length > 0 && { links }),
    descriptions: descriptionsOf(story, place),
  }
}

/**
 * The gazetteer's name, which cites the article, and what else the article calls it. A longer name that holds it
 * ("Iraq War") is the name of something else.
 */
function namesOf(story: Story, place: Place) {
  const { article } = story
  const surfaces = mentionsOf(story, place)
    .filter(mention => mention.kind === 'name' || mention.kind === 'metonym')
    .map(mention => plain(mention.surface))
    .filter(surface => !surface.includes(place.name))
  const citation = {
    label: titleOf(article),
    ...(article.published && { year: Number(article.published.slice(0, 4)) }),
    '@id': articleIri(article),
  }
  return [...new Set([place.name, ...surfaces])].map((toponym, i) => ({
    toponym,
    lang: 'en',
    ...(i === 0 && { citations: [citation], ...attested(article) }),
  }))
}

function geometryOf(story: Story, place: Place, point: object) {
  const confidence = confidenceOf(mentionsOf(story, place))
  return {
    ...point,
    certainty: confidence === null ? 'less-certain' : confidenceLabel(confidence),
    citations: [{ label: place.source }],
  }
}

function descriptionsOf(story: Story, place: Place) {
  const [first] = mentionsOf(story, place)
  const excerpt = first ? plain(sentenceAt(story, first.start).text) : ''
  const note = noteCell([place, ...mentionsOf(story, place)])
  return [
    ...(excerpt ? [{ '@id': articleIri(story.article), value: excerpt, lang: 'en' }] : []),
    // In whatever language, and not the article's.
    ...(note ? [{ value: userNote(note) }] : []),
  ]
}

const mentionsOf = (story: Story, place: Place) => mentionsByPlace(story.mentions).get(place.id) ?? []
