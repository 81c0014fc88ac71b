import { describe, expect, test } from 'vitest'
import type { TextLook } from '../../../src/index.ts'
import { crop, type WidthOf, wrap } from '../../../src/ui/picture/shapes.ts'

const LOOK: TextLook = { family: 'sans', size: 10, weight: 400 }
/** Every letter is a px wide. */
const letters: WidthOf = text => text.length

describe('words on a line', () => {
  test.each([
    ['what fits is left whole', 'Baghdad', 7, 'Baghdad'],
    ['what does not ends in an ellipsis', 'Baghdad Airport', 10, 'Baghdad A…'],
    ['a space before it goes', 'Baghdad Airport', 9, 'Baghdad…'],
    ['there is always a letter', 'Baghdad', 0, 'B…'],
    ['nothing stays nothing', '', 5, ''],
  ])('%s', (_, text, width, expected) => expect(crop(text, LOOK, width, letters)).toBe(expected))
})

describe('words on several lines', () => {
  test.each([
    ['one line where they fit', 'a march in Baghdad', 20, 2, ['a march in Baghdad']],
    ['broken between words', 'a march in Baghdad', 10, 2, ['a march in', 'Baghdad']],
    ['the last line takes the rest, cut', 'a march in Baghdad today', 10, 2, ['a march in', 'Baghdad t…']],
    ['a long word alone is cut', 'Llanfairpwllgwyngyll', 10, 2, ['Llanfairp…']],
    ['no words, no lines', ' ', 10, 2, []],
  ])('%s', (_, text, width, most, expected) =>
    expect(wrap(text, LOOK, width, most, letters)).toEqual(expected),
  )
})
