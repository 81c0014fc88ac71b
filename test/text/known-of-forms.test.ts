import { describe, expect, test } from 'vitest'
import { formIn } from '../../src/text/forms.ts'
import { knownOfForms, NumbersOfForms } from '../../src/text/known-of-forms.ts'
import { readDocument } from '../../src/text/read.ts'

const formOf = (text: string) => formIn(text, 0, text.length)

describe('what is known of a form', () => {
  test('is worked out once', () => {
    let asked = 0
    const length = knownOfForms(({ text }) => {
      asked++
      return text.length
    })
    expect([formOf('Euphrates'), formOf('Tigris'), formOf('Euphrates')].map(length)).toEqual([9, 6, 9])
    expect(asked).toBe(2)
  })

  test('is not mixed up where another form has its number, after many', () => {
    const spelling = knownOfForms(({ text }) => text)
    const early = Array.from({ length: 100 }, (_, i) => formOf(`early${i}`))
    for (const form of early) spelling(form)
    for (let i = 0; i < 130_000; i++) if (spelling(formOf(`word${i}`)) !== `word${i}`) expect.fail(`word${i}`)
    expect(early.map(spelling)).toEqual(early.map(({ text }) => text))
  })
})

describe('a number known of a form', () => {
  test('is worked out once, whether a form or a token of an article is asked', () => {
    let asked = 0
    const lengths = new NumbersOfForms(({ text }) => {
      asked++
      return text.length
    })
    const document = readDocument('Ferries cross the Khabur; the Khabur rose.')
    expect(document.tokens.map((_, at) => lengths.at(document, at))).toEqual([7, 5, 3, 6, 1, 3, 6, 4, 1])
    expect(asked).toBe(7)
    expect([lengths.of(formOf('Khabur')), asked]).toEqual([6, 7])
  })

  test('is that of its own question: many are asked of one form', () => {
    const questions = Array.from({ length: 20 }, (_, i) => new NumbersOfForms(({ text }) => i * text.length))
    const ask = () => questions.map(one => one.of(formOf('Orontes')))
    expect([ask(), ask()]).toEqual([questions.map((_, i) => 7 * i), questions.map((_, i) => 7 * i)])
  })

  test('is not mixed up after so many forms that all were forgotten, nor in an article read before', () => {
    const lastOf = (text: string) => Number.parseInt(text.slice(-4), 36)
    const numbers = new NumbersOfForms(({ text }) => lastOf(text))
    const document = readDocument('Rhine Danube Tigris')
    const ask = () => document.tokens.map((_, at) => numbers.at(document, at))
    const right = ['Rhine', 'Danube', 'Tigris'].map(lastOf)
    expect(ask()).toEqual(right)
    for (let i = 0; i < 130_000; i++) {
      const word = `item${i.toString(36)}`
      if (numbers.of(formOf(word)) !== lastOf(word)) expect.fail(word)
    }
    expect(ask()).toEqual(right)
  })

  test.each(['x'.repeat(200), `${'y'.repeat(41)}`])('is told of a word that is kept apart', text => {
    const lengths = new NumbersOfForms(form => form.text.length)
    const document = readDocument(`${text} fell.`)
    expect([lengths.at(document, 0), lengths.of(formOf(text))]).toEqual([text.length, text.length])
  })
})
