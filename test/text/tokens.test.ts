import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { tokenise } from '../../src/text/tokens.ts'

describe('tokens', () => {
  test.each([
    ['U.S. forces', 'U.S.|forces'],
    ['Iran-backed', 'Iran|-|backed'],
    ["Friday's rally", "Friday|'s|rally"],
    ['W.Va. 61', 'W.Va.|61'],
    ["Sana'a fell.", "Sana'a|fell|."],
    ['2.5 million', '2.5|million'],
    ['Gen. Smith', 'Gen.|Smith'],
    ['he said (UPI) --', 'he|said|(|UPI|)|--'],
    ['the end.', 'the|end|.'],
    ['Liver\u{AD}pool, Lee\u{200B}ds', 'Liver\u{AD}pool|,|Lee\u{200B}ds'],
    ['\u{FEFF}\u{2066}York\u{2069} \u{202E}fell\u{200B} .', 'York|fell|.'],
  ])('%s', (text, expected) =>
    expect(
      tokenise(text)
        .tokens.map(token => token.text)
        .join('|'),
    ).toBe(expected),
  )

  test('offsets point at their text', () => {
    const text = 'Déjà vu in São Paulo, U.S.-held “base”.'
    for (const token of tokenise(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

test.each([
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Sana’a', "sana'a"],
  ['İstanbul', 'istanbul'],
  ['Liver\u{AD}pool', 'liverpool'],
  ['plain', 'plain'],
])('fold %s', (name, folded) => expect(fold(name)).toBe(folded))

test('every character that is seen is in one token, folded as a name is, whichever way it was parted', () => {
  const unseen = (gap: string) => gap.replace(/[\s\p{Cf}]/gu, '')
  const pieces = fc.constantFrom(
    ...'U S s a z A É é ʼ \' ’ . - – -- 1 2,5 , ` " ( $ _ \u00a0 \t 😀 \u{AD} \u{200B} \u{2066} said no'.split(
      ' ',
    ),
    ' ',
  )
  const texts = fc.oneof(
    fc.array(pieces).map(all => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, text => {
      let at = 0
      for (const token of tokenise(text).tokens) {
        expect(unseen(text.slice(at, token.start))).toBe('')
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.folded).toBe(fold(token.text))
        at = token.end
      }
      expect(unseen(text.slice(at))).toBe('')
    }),
  )
})
