import { describe, expect, test } from 'vitest'
import { formOf, knownOfForms } from '../../src/text/forms.ts'

describe('forms', () => {
  test.each([
    ['Baghdad', { folded: 'baghdad', kind: 'word', capital: true, allCaps: false }],
    ['U.S.', { folded: 'u.s.', kind: 'word', capital: true, allCaps: true }],
    ['é', { folded: 'e', kind: 'word', capital: false, allCaps: false }],
    ["'s", { folded: "'s", kind: 'word', capital: false, allCaps: false }],
    ['2.5', { folded: '2.5', kind: 'number', capital: false, allCaps: false }],
    ['—', { folded: '—', kind: 'mark', capital: false, allCaps: false }],
  ])('%s', (text, facts) => expect(formOf(text)).toMatchObject({ text, ...facts }))

  test.each(['Gen', 'Calif', 'Jan', 'J', 'no', 'vs'])('%s takes a dot', text =>
    expect(formOf(text).takesDot).toBe(true),
  )
  test.each(['The', 'No', 'gen', 'calif', 'j', '5', 'said'])('%s takes none', text =>
    expect(formOf(text).takesDot).toBe(false),
  )

  test('one spelling is one form', () => {
    expect(formOf('Tigris')).toBe(formOf('Tigris'))
    expect(formOf('Tigris')).not.toBe(formOf('tigris'))
  })
})

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
