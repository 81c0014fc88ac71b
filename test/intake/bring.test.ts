import { describe, expect, test } from 'vitest'
import { bookmarklet } from '../../src/app/intake/bookmarklet.ts'
import { LONGEST_FRAGMENT, readBrought } from '../../src/app/intake/brought.ts'

const packed = (value: unknown) => `#page=${encodeURIComponent(JSON.stringify(value))}`
const FAULT = { fault: expect.stringMatching(/did not come whole.*copy its text, and paste it here\.$/) }

describe('a page in the fragment', () => {
  test.each([
    [
      'whole',
      packed({ v: 1, url: 'https://a.example/b', html: '<p>x' }),
      { url: 'https://a.example/b', html: '<p>x' },
    ],
    [
      'an address that is none',
      packed({ v: 1, url: 'javascript:alert(1)', html: 'x' }),
      { url: '', html: 'x' },
    ],
    ['another fragment', '#reading', null],
    ['none', '', null],
    ['cut', packed({ v: 1, url: '', html: 'x' }).slice(0, -3), FAULT],
    ['a bad escape', '#page=%E0%A4%A', FAULT],
    ['no JSON', '#page=x', FAULT],
    ['a list', packed([]), FAULT],
    ['null', packed(null), FAULT],
    ['a later form', packed({ v: 2, url: '', html: 'x' }), FAULT],
    ['words that are none', packed({ v: 1, url: '', html: { toString: 'x' } }), FAULT],
    ['too long', `#page=${'a'.repeat(LONGEST_FRAGMENT + 101)}`, FAULT],
  ])('%s', (_, fragment, brought) => expect(readBrought(fragment)).toEqual(brought))
})

test('the bookmarklet is one address, and what it runs compiles', () => {
  const address = bookmarklet('https://maps.example/app/?a="b"')
  expect(address).toMatch(/^javascript:[!-~]+$/)
  const code = decodeURIComponent(address.slice('javascript:'.length))
  expect(code).toContain('open("https://maps.example/app/?a=\\"b\\""+\'#page=\'')
  expect(() => new Function(code)).not.toThrow()
})
