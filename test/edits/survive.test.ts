import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections, type Correction, carryOver, quoteOf } from '../../src/index.ts'
import { story } from '../support/story.ts'
import { kept, NOWHERE } from './stories.ts'

const WORDS = [
  'Taji',
  'Rome',
  'rockets',
  'fell',
  'on',
  'the',
  'camp',
  'near',
  'Erbil',
  'on Monday',
  'said',
  'again',
]
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 20 })
  .map(words => `${words.join(' ')}.`)

/** A text of paragraphs, one of which is edited, and a word in another. */
const scene = fc
  .tuple(
    fc.array(paragraph, { minLength: 2, maxLength: 8 }),
    fc.nat(),
    fc.nat(),
    fc.nat(),
    fc.oneof(paragraph, fc.constant('')),
  )
  .map(([paragraphs, a, b, c, edited]) => {
    const at = a % paragraphs.length
    const other = (at + 1 + (b % (paragraphs.length - 1))) % paragraphs.length
    const after = paragraphs.map((text, i) => (i === other ? edited : text))
    const words = [...paragraphs[at]!.matchAll(/\w+/g)]
    const word = words[c % words.length]!
    const startIn = (all: readonly string[]) =>
      all.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0) + word.index
    return {
      before: paragraphs.join('\n'),
      after: after.join('\n'),
      from: { start: startIn(paragraphs), end: startIn(paragraphs) + word[0].length },
      to: { start: startIn(after), end: startIn(after) + word[0].length },
    }
  })

const place = kept('camp', 'Camp', 33, 44)

test('a correction stays on its words while another paragraph is edited', () => {
  fc.assert(
    fc.property(scene, ({ before, after, from, to }) => {
      const made: Correction = { kind: 'choose', at: quoteOf(before, from), place, all: false }
      const carried = carryOver([made], before, after)
      const { story: now, lost } = applyCorrections(story({ article: { text: after } }), carried, NOWHERE)
      expect(lost).toEqual([])
      expect(now.mentions.map(({ start, end }) => ({ start, end }))).toEqual([to])
      expect(carryOver(carried, after, before)).toEqual([made])
    }),
  )
})

describe('carried over many small edits', () => {
  test('words whose surroundings are rewritten bit by bit are still found', () => {
    let text = 'Troops left the old camp at Taji early on Monday, two officials of the ministry said.'
    const start = text.indexOf('Taji')
    let corrections: readonly Correction[] = [
      { kind: 'unmark', at: quoteOf(text, { start, end: start + 4 }), all: false },
    ]
    for (const [old, now] of [
      ['Troops left', 'Soldiers of the 4th brigade went from'],
      ['the old camp at', 'a base by the name of'],
      ['early on Monday', 'late on Tuesday'],
      ['two officials of the ministry', 'a spokesman'],
    ] as const) {
      const next = text.replace(old, now)
      corrections = carryOver(corrections, text, next)
      text = next
    }
    expect(corrections).toEqual([
      {
        kind: 'unmark',
        at: quoteOf(text, { start: text.indexOf('Taji'), end: text.indexOf('Taji') + 4 }),
        all: false,
      },
    ])
  })

  test('words that are gone keep their quote and come back with it', () => {
    const before = 'A rocket fell on Taji in March.'
    const one: Correction = { kind: 'unmark', at: quoteOf(before, { start: 17, end: 21 }), all: false }
    const gone = carryOver([one], before, 'A rocket fell in March.')
    expect(gone).toEqual([one])
    expect(carryOver(gone, 'A rocket fell in March.', before)).toEqual([one])
  })
})
