import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeXml, xml, xmlText } from '../../src/formats/xml.ts'

describe('text', () => {
  test.each([
    ['<b> & "c"', '&lt;b&gt; &amp; &quot;c&quot;'],
    ['a ]]> b', 'a ]]&gt; b'],
    ['bell \u0007 and escape \u001b', 'bell  and escape '],
    ['\u0000nul', 'nul'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['carriage\rreturn', 'carriage&#13;return'],
    ['half \ud83d of a pair', 'half  of a pair'],
    ['🚩 whole', '🚩 whole'],
    ['\ufffe\uffff', ''],
    ['&amp;', '&amp;amp;'],
    ['Erbīl', 'Erbīl'],
  ])('%j', (text, written) => expect(escapeXml(text)).toBe(written))
})

test('elements stand in lines, attributes and empty ones are written short, null is left out', () => {
  const root = xml('gpx', { version: '1.1', lang: null }, [
    xml('name', {}, 'a < b'),
    null,
    xml('link', { href: 'https://x?a=1&b="2"\n' }),
    xml('empty', {}, ''),
  ])
  expect(xmlText(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1">
 <name>a &lt; b</name>
 <link href="https://x?a=1&amp;b=&quot;2&quot;&#10;"/>
 <empty/>
</gpx>
`)
})

const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' }

const readBack = (text: string) =>
  text.replace(/&(lt|gt|quot|amp|#13);/g, (_, name: string) => LETTERS[name]!)

/** Whether XML 1.0 can hold a character (https://www.w3.org/TR/xml/#charsets). */
function isHoldable(letter: string): boolean {
  const code = letter.codePointAt(0)!
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

test('any text comes back, but for what XML cannot hold, and never ends what it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const written = escapeXml(text)
      expect(written).not.toMatch(/[<>"]/)
      expect([...written].every(isHoldable)).toBe(true)
      expect(readBack(written)).toBe([...text].filter(isHoldable).join(''))
    }),
    { numRuns: 3000 },
  )
})
