import type { StoryEvent } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Place } from '../../model/place.ts'
import type { Story } from '../../model/story.ts'
import { confidenceLabel } from '../geojson/columns.ts'
import { tidyGeometry } from '../geojson/geometry.ts'
import { articleIri, articlePartIri, sharedIri } from '../iris.ts'
import { withId } from '../lookups.ts'

/** A mention: which place its words identify, where that is, how they refer to it and how sure that is. */
export function mentionAnnotation(story: Story, mention: Mention, target: object) {
  const places = mention.placeIds.flatMap(id => withId(story.places, id) ?? [])
  return {
    id: articlePartIri(story.article, 'mention', mention.id),
    type: 'Annotation',
    motivation: places.length > 0 ? 'identifying' : 'highlighting',
    body: [
      ...places.flatMap(place => placeBodies(story, place)),
      textBody('classifying', mention.kind),
      textBody('assessing', confidenceLabel(mention.confidence)),
      ...noteBodies([mention, ...places]),
    ],
    target,
  }
}

/** An event: a sentence that tells it, and its type as a tag. */
export const eventAnnotation = (story: Story, event: StoryEvent, target: object) => ({
  id: articlePartIri(story.article, 'event', event.id),
  type: 'Annotation',
  motivation: 'describing',
  body: [textBody('describing', event.label), textBody('tagging', event.type), ...noteBodies([event])],
  target,
})

/** What a person wrote about the article as a whole; nothing where nothing was. */
export const articleAnnotations = ({ article }: Story) =>
  article.note
    ? [
        {
          id: articlePartIri(article, 'note', 'article'),
          type: 'Annotation',
          motivation: 'commenting',
          body: noteBodies([article]),
          target: articleIri(article),
        },
      ]
    : []

/** Notes of a person, and that they are theirs: without a creator of its own a body is its annotation's. */
const noteBodies = (noted: readonly { readonly note?: string }[]) =>
  noted.flatMap(({ note }) =>
    note ? [{ ...textBody('commenting', note), creator: { type: 'Person', name: 'User' } }] : [],
  )

function placeBodies(story: Story, place: Place) {
  const id = sharedIri(place) ?? articlePartIri(story.article, 'place', place.id)
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: id },
    {
      type: 'Feature',
      id: `${articlePartIri(story.article, 'place', place.id)}#point`,
      properties: { title: place.name },
      geometry: tidyGeometry({ type: 'Point', coordinates: [place.lon, place.lat] }),
    },
  ]
}

const textBody = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})
