import { expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'
import { PUBLISHED, triggersOf } from './tell.ts'

/** What rules and weights tell together, where rules alone would not show it. */
const eventsOf = (text: string) => analyse(text, { knowledge: knowledge(), published: PUBLISHED }).events

const told = (text: string) => triggersOf({ text, events: eventsOf(text) })

test.each([
  [
    'nothing by what a heading asks',
    'Who has been arrested?\nPolice arrested three men in Leeds on Friday.',
    ['arrest: arrested'],
  ],
  [
    'a quake by “it”, once',
    'A quake hit Leeds, killing ten people. It struck at 10.38am on Friday.',
    ['disaster: quake|hit|killing'],
  ],
])('%s', (_, text, triggers) => expect(told(text)).toEqual(triggers))

test('no crime on the day of its judgement, by whatever name', () => {
  const text =
    'A court in York upheld a verdict on Tuesday.\n\nHeisey was convicted in May 2018 of first-degree murder in the death of Curtis Mellott, 49, of Leeds. Mellott was shot twice on the night of Nov. 3, 2016.'
  const dateOf = (type: string) => eventsOf(text).find(event => event.type === type)!.date?.edtf ?? null
  expect([dateOf('killing'), dateOf('death'), dateOf('shooting')]).toEqual([null, null, '2016-11-03'])
})
