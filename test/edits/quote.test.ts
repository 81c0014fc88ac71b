import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote, quoteOf } from '../../src/index.ts'

const TEXT = `Troops left Camp Taji on Monday, officials in Baghdad said.
A rocket fell on Camp Taji in March. Nobody was hurt in the capital.`

const second = TEXT.lastIndexOf('Camp Taji')
const quote = quoteOf(TEXT, { start: second, end: second + 9 })

describe('quoted words are found again', () => {
  test.each([
    ['in the same text', TEXT],
    ['after a paragraph put before', `A new lead, long enough to matter.\n${TEXT}`],
    ['after the paragraph before is gone', TEXT.slice(TEXT.indexOf('\n') + 1)],
    ['after the words before are changed', TEXT.replace('A rocket fell on', 'Two shells hit')],
    ['after the words behind are changed', TEXT.replace('in March. Nobody was', 'in spring. No one got')],
  ])('%s', (_, text) => {
    const span = findQuote(text, quote)
    expect(span?.start).toBe(text.lastIndexOf('Camp Taji'))
  })
})

describe('and not where they are others', () => {
  test.each([
    ['when their paragraph is gone', TEXT.slice(0, TEXT.indexOf('\n'))],
    ['when they are misspelt now', TEXT.replace('fell on Camp Taji', 'fell on Camp Tajii')],
    ['when all around them is changed', 'It was said that Camp Taji is quiet.'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    const span = findQuote(text, quote)
    expect(span && text.slice(span.start - 8, span.end)).toBeNull()
  })

  test('words of nothing are nowhere', () => {
    expect(findQuote(TEXT, { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull()
  })
})

test('of two equal sentences the nearer to where it stood is meant', () => {
  const text = 'He went to Rome. '.repeat(20)
  const at = text.indexOf('Rome', 170)
  expect(findQuote(text, quoteOf(text, { start: at, end: at + 4 }))?.start).toBe(at)
})

test('any span of any text is found where it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      expect(findQuote(text, quoteOf(text, { start, end }))).toEqual({ start, end })
    }),
  )
})
