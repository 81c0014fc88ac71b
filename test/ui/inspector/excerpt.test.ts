import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/ui/inspector/excerpt.ts'
import { sentence, story } from '../../support/story.ts'

const excerpt = (text: string, words: string, length?: number) => {
  const told = story({ article: { text }, sentences: [sentence(0, text.length)] })
  const start = text.indexOf(words)
  const { before, words: marked, after } = excerptOf(told, { start, end: start + words.length }, length)
  return `${before}[${marked}]${after}`
}

const LONG =
  'The ministry sent three thousand troops to the region this month after an attack on the embassy in the capital, which came three days before the strike.'

test.each([
  ['a short sentence is whole', 'They marched in Rome.', 'Rome', undefined, 'They marched in [Rome].'],
  [
    'a long one is cut at words on both sides',
    LONG,
    'the embassy',
    70,
    '… month after an attack on [the embassy] in the capital, which came …',
  ],
  [
    'words at its beginning leave the room to the right',
    LONG,
    'The ministry',
    60,
    '[The ministry] sent three thousand troops to the region this …',
  ],
])('%s', (_, text, words, length, expected) => expect(excerpt(text, words, length)).toBe(expected))

test('a span that no sentence holds still has an excerpt', () => {
  const told = story({ article: { text: 'One. Two. Three.' }, sentences: [sentence(0, 4), sentence(5, 9)] })
  expect(excerptOf(told, { start: 3, end: 7 })).toMatchObject({ words: '. Tw', sentence: 0 })
})
