import { expect, test } from 'vitest'
import type { Story } from '../../../src/index.ts'
import { candidateOptions } from '../../../src/ui/correct/options.ts'
import { BASE } from '../../edits/stories.ts'
import { place } from '../../support/story.ts'

const IRAQ = place('iraq', { name: 'Iraq', type: 'country', country: 'IQ' })
const NOTHING = { place: () => undefined }

const noteIn = (story: Story, id: string) =>
  candidateOptions(story, story.mentions.find(one => one.id === id)!, NOTHING)[0]!.note

test.each([
  ['a country the story has, by its name', { ...BASE, places: [...BASE.places, IRAQ] }, 'm4', /, Iraq$/],
  ['its part of the country too', { ...BASE, places: [...BASE.places, IRAQ] }, 'm6', /, Baghdad, Iraq$/],
  ['another country by its name all the same', BASE, 'm4', /, Iraq$/],
  ['a place the story has not, by where it lies', { ...BASE, places: [] }, 'm4', /0\.00, 0\.00/],
])('what a rival without words is told by: %s', (_, story, id, note) => {
  expect(noteIn(story, id)).toMatch(note)
})
