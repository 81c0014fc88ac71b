import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agree, countsIn } from '../../../src/app/collection/counts.ts'

const said = (sentence: string) =>
  countsIn(sentence).map(({ what, value, atLeast }) => `${atLeast ? '≥' : ''}${value} ${what}`)

describe('what a sentence counts', () => {
  test.each([
    ['A bomb went off, killing 12 people and wounding 30, police said.', ['12 killed', '30 hurt']],
    ['The blast left 15 dead.', ['15 killed']],
    ['Twelve people died and three were injured.', ['12 killed', '3 hurt']],
    ['At least 1,200 families fled.', ['≥1200 displaced']],
    ['More than two thousand protesters gathered.', ['≥2000 protesters']],
    ['Fire destroyed 40 houses.', ['40 houses']],
    ['Nine people are missing.', ['9 missing']],
    ['Police detained 7 men.', ['7 arrested']],
  ])('%s', (sentence, counts) => {
    expect(said(sentence)).toEqual(counts)
  })

  test.each([
    'It happened on March 9.',
    'It happened on 9 March 2020.',
    'The war began in 2003.',
    'Prices rose 12 percent.',
    'Prices rose 12% in a year.',
    'It cost $12 in damages.',
    'The talks lasted 12 hours.',
    'The bus left at 12:30.',
    'The G7 met.',
    'The town is 40 kilometres away.',
    'Article 7 of the charter was cited.',
  ])('nothing in: %s', sentence => {
    expect(said(sentence)).toEqual([])
  })

  test('a lower bound agrees with what is more, and with nothing that is less', () => {
    const count = (value: number, atLeast = false) => ({ what: 'killed', value, atLeast })
    expect(agree(count(12, true), count(15))).toBe(true)
    expect(agree(count(15), count(12, true))).toBe(true)
    expect(agree(count(12), count(15, true))).toBe(false)
    expect(agree(count(12), count(15))).toBe(false)
    expect(agree(count(12), count(12))).toBe(true)
  })

  test('any text is read, and every number is a whole one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { value } of countsIn(text)) expect(Number.isSafeInteger(value)).toBe(true)
      }),
    )
  })
})
