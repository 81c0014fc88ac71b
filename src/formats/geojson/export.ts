import type { Story } from '../../model/story.ts'
import { addressOf } from '../iris.ts'
import { jsonText } from '../json-text.ts'
import { checkGeoJson } from './check.ts'
import { eventFeature, linkFeature } from './event-features.ts'
import type { Fault } from './fault.ts'
import { bboxOf, joinBoxes } from './geometry.ts'
import { placeFeature } from './place-feature.ts'
import type { GeoCollection, GeoFeature, GeoJsonOptions } from './types.ts'
import { styledForUmap } from './umap.ts'

/** A file ready to be saved, and what is wrong with it: nothing, unless this program is. */
export interface GeoJsonExport {
  readonly collection: GeoCollection
  readonly text: string
  readonly faults: readonly Fault[]
}

/** One story, or several as one file, as GeoJSON of the schema `placeline-geojson/1`, checked before it leaves. */
export function exportGeoJson(story: Story | readonly Story[], options: GeoJsonOptions = {}): GeoJsonExport {
  const stories = 'article' in story ? [story] : story
  const features = stories.flatMap(one => featuresOf(one, options))
  return exportFeatures(stories, options.umap ? features.map(styledForUmap) : features, options)
}

/** Features of stories as a file of their own. The column `article_id` tells several stories apart. */
export function exportFeatures(
  stories: readonly Story[],
  features: readonly GeoFeature[],
  options: Pick<GeoJsonOptions, 'compact' | 'story'> = {},
): GeoJsonExport {
  const collection = collect(stories, features, options.story === true)
  return { collection, text: jsonText(collection, options.compact), faults: checkGeoJson(collection) }
}

/** The features that a story becomes. */
export function featuresOf(story: Story, options: GeoJsonOptions): GeoFeature[] {
  const background = options.background !== false
  const lines = options.links !== false && options.points !== true
  return [
    ...(options.places !== false ? story.places.map(place => placeFeature(story, place, options)) : []),
    ...(options.events ? story.events.map(event => eventFeature(story, event, background)) : []),
    ...(lines ? story.links.map(link => linkFeature(story, link, background)) : []),
  ].filter(feature => feature !== null)
}

function collect(stories: readonly Story[], features: readonly GeoFeature[], whole: boolean): GeoCollection {
  const bbox = joinBoxes(features.map(feature => bboxOf(feature.geometry)))
  const articles = stories.map(({ article }) => ({
    id: article.id,
    title: article.title,
    source: article.source,
    url: addressOf(article) ?? '',
    date: article.published,
    ...(article.note && { user_note: article.note }),
  }))
  return {
    type: 'FeatureCollection',
    name: stories.length === 1 ? stories[0]!.article.id : 'placeline-stories',
    ...(bbox ? { bbox } : {}),
    features: withoutEmptyColumns(features),
    placeline: {
      schema: 'placeline-geojson/1',
      generator: 'Placeline',
      ...(articles.length === 1 ? { article: articles[0] } : { articles }),
      licences: [
        ...new Set(stories.flatMap(story => story.places.map(place => `${place.source}: ${place.licence}`))),
      ],
      ...(whole ? { stories: stories.map(withoutText) } : {}),
    },
  }
}

/** The article's own words stay with the article; its quotes stand beside the places. */
const withoutText = (story: Story) => ({ ...story, article: { ...story.article, text: '' } })

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
