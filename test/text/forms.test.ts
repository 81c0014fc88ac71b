import { describe, expect, test } from 'vitest'
import { formIn } from '../../src/text/forms.ts'

const formOf = (text: string) => formIn(text, 0, text.length)

describe('forms', () => {
  test.each([
    ['Baghdad', { folded: 'baghdad', kind: 'word', capital: true, allCaps: false }],
    ['U.S.', { folded: 'u.s.', kind: 'word', capital: true, allCaps: true }],
    ['é', { folded: 'e', kind: 'word', capital: false, allCaps: false }],
    ['uMlazi', { folded: 'umlazi', kind: 'word', capital: true, allCaps: false }],
    ['eThekwini', { folded: 'ethekwini', kind: 'word', capital: true, allCaps: false }],
    ['mRNA', { folded: 'mrna', kind: 'word', capital: false, allCaps: false }],
    ['pH', { folded: 'ph', kind: 'word', capital: false, allCaps: false }],
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

  test.each([
    ['in the middle of a text', 'on the Tigris, in', 7, 13],
    ['at its end', 'on the Tigris', 7, 13],
    ['longer than most', `see ${'x'.repeat(200)}`, 4, 204],
  ])('a word %s is the same form', (_, text, start, end) => {
    expect(formIn(text, start, end).text).toBe(text.slice(start, end))
    expect(formIn(text, start, end)).toBe(formOf(text.slice(start, end)))
  })

  test('words that crowd one place of the table are told apart', () => {
    const crowd = crowded(40)
    const forms = crowd.map(formOf)
    expect(forms.map(({ text }) => text)).toEqual(crowd)
    expect(crowd.every((word, i) => formOf(word) === forms[i])).toBe(true)
  })
})

/** Words that the table of forms, which has 2¹⁷ places, looks for at one of them. */
function crowded(count: number): string[] {
  const words: string[] = []
  for (let i = 0; words.length < count; i++) {
    const word = `w${i.toString(36)}`
    if ((placeOf(word) & 0x1ffff) === 12_345) words.push(word)
  }
  return words
}

function placeOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
