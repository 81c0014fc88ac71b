import type { Format } from '../format.ts'
import { inside } from '../inside.ts'
import { jsonText } from '../json-text.ts'

/** The Story itself, whole: one as an object, several as a list. */
export const STORY_FORMAT: Format = {
  id: 'story',
  family: 'Story',
  variant: 'Everything',
  extension: 'story.json',
  mediaType: 'application/json',
  contents: 'The whole analysis as JSON, with the text, every mention, its reasons and its rivals.',
  opensIn: 'Your own programs',
  heeds: ['compact'],
  checkedBy: '',
  write: (stories, options = {}) => ({
    content: jsonText(stories.length === 1 ? stories[0] : stories, options.compact),
    inside: inside({
      places: sum(stories.map(story => story.places.length)),
      events: sum(stories.map(story => story.events.length)),
      links: sum(stories.map(story => story.links.length)),
      mentions: sum(stories.map(story => story.mentions.length)),
    }),
    leftOut: '',
    faults: [],
  }),
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
