import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { sentenceAt } from '../../src/text/sentence-at.ts'

const text = 'One came. Two went.\nThree stayed.'
const document = readDocument(text)

test.each([
  ['One', 0],
  ['came', 0],
  ['Two', 1],
  ['.\nThree', 1],
  ['Three', 2],
  ['stayed', 2],
])('%j lies in sentence %i', (words, expected) => {
  expect(sentenceAt(document, text.indexOf(words))).toBe(expected)
})
