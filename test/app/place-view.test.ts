import { expect, test } from 'vitest'
import { placeViews } from '../../src/app/place-view.ts'
import type { Story, StoryEvent } from '../../src/index.ts'
import { event, mention, place, sentence, story } from '../support/story.ts'

const TITLE = 'Fire in the old town'
const LEAD = 'A fire has destroyed eleven houses of the old town, and many people were told to leave it.'

/** A headline, a lead of more than eighty characters, and what follows. */
const sentences = [
  sentence(0, TITLE.length, { zone: 'heading' }),
  sentence(21, 30, { paragraph: 1 }),
  sentence(31, 31 + LEAD.length, { paragraph: 2 }),
  sentence(200, 260, { paragraph: 3 }),
]

const order = (parts: Partial<Story>) =>
  placeViews(story({ sentences, places: ['a', 'b'].map(id => place(id)), ...parts })).map(
    view => view.place.id,
  )

const at = (id: string, start: number) => mention(`${id}${start}`, start, start + 1, { placeIds: [id] })
const there = (placeId: string, role: 'site' | 'scope'): StoryEvent['places'] => [
  { placeId, role, evidence: 'text' },
]

test.each<readonly [name: string, parts: Partial<Story>, first: string]>([
  ['more mentions', { mentions: [at('a', 200), at('b', 210), at('b', 220)] }, 'b'],
  ['the headline', { mentions: [at('a', 200), at('a', 210), at('b', 3)] }, 'b'],
  ['the lead under a byline', { mentions: [at('a', 200), at('a', 210), at('b', 40)] }, 'b'],
  ['no more than the lead', { mentions: [at('a', 200), at('a', 210), at('b', 220)] }, 'a'],
  [
    'an event that the text puts there, not one only taken to be there',
    {
      mentions: [at('a', 200), at('a', 210), at('b', 220)],
      events: [event('e1', { places: there('a', 'scope') }), event('e2', { places: there('b', 'site') })],
    },
    'b',
  ],
])('%s', (_, parts, first) => expect(order(parts)[0]).toBe(first))
