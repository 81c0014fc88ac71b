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
  ])('%s', (text, expected) =>
    expect(
      tokenise(text)
        .map(token => token.text)
        .join('|'),
    ).toBe(expected),
  )

  test('offsets point at their text', () => {
    const text = 'Déjà vu in São Paulo, U.S.-held “base”.'
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

test.each([
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Sana’a', "sana'a"],
  ['İstanbul', 'istanbul'],
  ['plain', 'plain'],
])('fold %s', (name, folded) => expect(fold(name)).toBe(folded))
