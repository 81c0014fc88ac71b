import type { Story } from '../../model/story.ts'
import type { Format } from '../format.ts'
import { inside } from '../inside.ts'
import { jsonText } from '../json-text.ts'
import { titleOfAll } from '../title.ts'
import { articleAnnotations, eventAnnotation, mentionAnnotation } from './annotation.ts'
import { makeTargets } from './target.ts'

/** The Web Annotation vocabulary, and GeoJSON's for the points. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', 'https://geojson.org/geojson-ld/geojson-context.jsonld']

/** W3C Web Annotations: each mention and event tied to its words in the article. */
export const ANNOTATIONS_FORMAT: Format = {
  id: 'annotations',
  family: 'Web Annotations',
  variant: 'Mentions and events',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  contents: 'Each mention and event as a W3C annotation on its words: quote, position, place and point.',
  opensIn: 'Recogito, annotation servers, RDF tools',
  heeds: ['background', 'compact'],
  checkedBy: '',
  write: (stories, options = {}) => {
    const sets = stories.map(story => annotationsOf(story, options.background !== false))
    const items = sets.flatMap(({ article, mentions, events }) => [...article, ...mentions, ...events])
    const collection = {
      '@context': CONTEXT,
      type: 'AnnotationCollection',
      label: titleOfAll(stories),
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    }
    return {
      content: jsonText(collection, options.compact),
      inside: inside({
        mentions: sets.reduce((sum, set) => sum + set.mentions.length, 0),
        events: sets.reduce((sum, set) => sum + set.events.length, 0),
      }),
      leftOut: '',
      faults: [],
    }
  },
}

function annotationsOf(story: Story, background: boolean) {
  const targetOf = makeTargets(story.article)
  return {
    article: articleAnnotations(story),
    mentions: story.mentions
      .filter(mention => background || mention.evidence !== 'background')
      .map(mention => mentionAnnotation(story, mention, targetOf(mention))),
    events: story.events.map(event => eventAnnotation(story, event, targetOf(event.trigger))),
  }
}
