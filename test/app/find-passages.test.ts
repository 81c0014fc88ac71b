import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassages } from '../../src/app/find-passages.ts'

const TEXT =
  'Zürich said no.\nThe “million man” protest\n in Baghdad — (C++ and U.S. troops) Ærø, İzmir, İzmir.'

describe('words of a text', () => {
  test.each([
    ['zurich', ['Zürich']],
    ['ZÜRICH SAID', ['Zürich said']],
    ['protest in', ['protest\n in']],
    ['bagh', ['Bagh']],
    ['aero', ['Ærø']],
    ['izmir', ['İzmir', 'İzmir']],
    ['c++', ['C++']],
    ['(c++', ['(C++']],
    ['u.s.', ['U.S.']],
    ['ghdad', []],
    ['in', []],
    ['', []],
    ['   ', []],
    ['.*', []],
    ['[a-z]+', []],
    ['said yes', []],
  ])('%s', (query, found) =>
    expect(findPassages(query, TEXT, 10).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found),
  )

  test('no more than asked for', () => expect(findPassages('izmir', TEXT, 1)).toHaveLength(1))

  test('whatever is asked in whatever text, spans lie in it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        let at = 0
        for (const { start, end } of findPassages(query, text, 5)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeLessThanOrEqual(text.length)
          at = end
        }
      }),
    )
  })

  test('words of the text itself are found', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäöüß]{3,8}$/), { minLength: 1, maxLength: 8 }), words => {
        const text = words.join(' ')
        const { start, end } = findPassages(words.at(-1)!, text, 100).at(-1)!
        expect(text.slice(start, end)).toBe(words.at(-1))
      }),
    )
  })
})
