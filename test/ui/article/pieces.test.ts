import { expect, test } from 'vitest'
import type { Mention } from '../../../src/index.ts'
import { type Piece, piecesOf, type Spot } from '../../../src/ui/article/pieces.ts'
import { mention } from '../../support/story.ts'

const TEXT = 'the U.S. Embassy in Baghdad fell on Friday'

/** Mentions as brackets, events as <>, dates as {}. */
const write = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece => {
      if (piece.kind === 'mention') return `[${write(piece.pieces)}]`
      const words = TEXT.slice(piece.start, piece.end)
      const event = piece.events.length > 0 ? `<${words}>` : words
      return piece.times.length > 0 ? `{${event}}` : event
    })
    .join('')

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const at = (words: string): Mention => mention(words, span(words).start, span(words).end)
const spot = (kind: Spot['kind'], words: string): Spot => ({ kind, id: words, ...span(words) })

test.each<[string, string[], [Spot['kind'], string][], string]>([
  ['nothing', [], [], TEXT],
  ['one', ['Baghdad'], [], 'the U.S. Embassy in [Baghdad] fell on Friday'],
  [
    'mentions within one',
    ['U.S. Embassy in Baghdad', 'U.S.', 'Baghdad'],
    [],
    'the [[U.S.] Embassy in [Baghdad]] fell on Friday',
  ],
  ['two of the same words', ['Baghdad', 'Baghdad'], [], 'the U.S. Embassy in [[Baghdad]] fell on Friday'],
  [
    'two that cross',
    ['U.S. Embassy', 'Embassy in Baghdad'],
    [],
    'the [U.S. [Embassy]] in Baghdad fell on Friday',
  ],
  [
    'a trigger and a date',
    [],
    [
      ['event', 'fell'],
      ['time', 'Friday'],
    ],
    'the U.S. Embassy in Baghdad <fell> on {Friday}',
  ],
  [
    'a trigger half in a mention',
    ['U.S. Embassy'],
    [['event', 'Embassy in']],
    'the [U.S. <Embassy>]< in> Baghdad fell on Friday',
  ],
  [
    'a date within a trigger',
    [],
    [
      ['event', 'fell on Friday'],
      ['time', 'Friday'],
    ],
    'the U.S. Embassy in Baghdad <fell on >{<Friday>}',
  ],
])('%s', (_, mentions, spots, written) =>
  expect(
    write(
      piecesOf(
        { start: 0, end: TEXT.length },
        mentions.map(at),
        spots.map(([kind, words]) => spot(kind, words)),
      ),
    ),
  ).toBe(written),
)
