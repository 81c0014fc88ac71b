import { expect, test } from 'vitest'
import { titleOf } from '../../src/ui/story-name.ts'
import { sentence, story } from '../support/story.ts'

const text = 'Floods hit the coast. Thousands flee.\n\nIt rained.'

test.each([
  ['the title given', 'Given', ['heading', 'heading', 'body'], 'Given'],
  [
    'the heading the text opens with',
    '',
    ['heading', 'heading', 'body'],
    'Floods hit the coast. Thousands flee.',
  ],
  ['only as far as it is one', '', ['heading', 'body', 'body'], 'Floods hit the coast.'],
  ['no heading', '', ['body', 'body', 'heading'], ''],
] as const)('%s', (_, title, [a, b, c], expected) => {
  const sentences = [
    { ...sentence(0, 21), zone: a, paragraph: 0 },
    { ...sentence(22, 37), zone: b, paragraph: 0 },
    { ...sentence(39, 49), zone: c, paragraph: 1 },
  ]
  expect(titleOf(story({ article: { title, text }, sentences }))).toBe(expected)
})

test('a story without sentences has none', () => expect(titleOf(story())).toBe(''))
