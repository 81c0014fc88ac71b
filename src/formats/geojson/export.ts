import type { Story } from '../../model/story.ts'
import { checkGeoJson } from './check.ts'
import { eventFeature, linkFeature } from './event-features.ts'
import type { Fault } from './fault.ts'
import { bboxOf, joinBoxes } from './geometry.ts'
import { placeFeature } from './place-feature.ts'
import type { GeoCollection, GeoFeature, GeoJsonOptions } from './types.ts'

/** A file ready to be saved, and what is wrong with it: nothing, unless this program is. */
export interface GeoJsonExport {
  readonly collection: GeoCollection
  readonly text: string
  readonly faults: readonly Fault[]
}

/** One story, or several as one file, as GeoJSON of the schema `placeline-geojson/1`, checked before it leaves. */
export function exportGeoJson(story: Story | readonly Story[], options: GeoJsonOptions = {}): GeoJsonExport {
  const collection = collect('article' in story ? [story] : story, options)
  return { collection, text: `${JSON.stringify(collection, null, 1)}\n`, faults: checkGeoJson(collection) }
}

/** The column `article_id` tells the features of several stories apart. */
function collect(stories: readonly Story[], options: GeoJsonOptions = {}): GeoCollection {
  const features = withoutEmptyColumns(stories.flatMap(story => featuresOf(story, options)))
  const bbox = joinBoxes(features.map(feature => bboxOf(feature.geometry)))
  const articles = stories.map(({ article }) => ({
    id: article.id,
    title: article.title,
    source: article.source,
    url: article.url,
    date: article.published,
  }))
  return {
    type: 'FeatureCollection',
    name: stories.length === 1 ? stories[0]!.article.id : 'placeline-stories',
    ...(bbox ? { bbox } : {}),
    features,
    placeline: {
      schema: 'placeline-geojson/1',
      generator: 'Placeline',
      ...(articles.length === 1 ? { article: articles[0] } : { articles }),
      licences: [
        ...new Set(stories.flatMap(story => story.places.map(place => `${place.source}: ${place.licence}`))),
      ],
    },
  }
}

function featuresOf(story: Story, options: GeoJsonOptions): GeoFeature[] {
  const background = options.background !== false
  return [
    ...story.places.map(place => placeFeature(story, place, options)),
    ...(options.events ? story.events.map(event => eventFeature(story, event, background)) : []),
    ...(options.links !== false ? story.links.map(link => linkFeature(story, link, background)) : []),
  ].filter(feature => feature !== null)
}

/** A column that is empty everywhere crashed older kepler.gl; one that any feature fills stays on all of its kind. */
function withoutEmptyColumns(features: readonly GeoFeature[]): GeoFeature[] {
  const filled = new Set(
    features.flatMap(({ properties }) =>
      Object.keys(properties).filter(column => properties[column] !== null),
    ),
  )
  return features.map(feature => ({
    ...feature,
    properties: Object.fromEntries(
      Object.entries(feature.properties).filter(([column]) => filled.has(column)),
    ),
  }))
}
