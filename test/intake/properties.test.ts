import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage as parse } from '../../src/cli/parse-page.ts'
import { readFile } from '../../src/intake/file.ts'
import { Refused } from '../../src/intake/reading.ts'
import { paragraph, wordFile } from '../support/word-file.ts'

const folder = new URL('../fixtures/pages/', import.meta.url)
const pages = readdirSync(folder).map(name => new Uint8Array(readFileSync(new URL(name, folder))))
const word = wordFile(paragraph('In Lima, it shook on Friday.') + paragraph('Then it stopped.'))
const markdown = new TextEncoder().encode('---\ntitle: A\n---\n# B\n\n*c* [d](e) ![f](g) `h`\n\n> i\n\n1. j')

/** A reading, or a refusal in a sentence; nothing else may come of any bytes. */
function readsOrRefuses(name: string, bytes: Uint8Array): void {
  try {
    const { text, facts } = readFile(name, bytes, parse)
    expect(text).toMatch(/[\p{L}\p{N}]/u)
    expect(facts.url ?? 'https:').toMatch(/^https?:/)
    expect(facts.published ?? '2020-01-24').toMatch(/^\d{4}-\d{2}-\d{2}$/)
  } catch (error) {
    expect(error).toBeInstanceOf(Refused)
    expect((error as Error).message).toMatch(/^[\p{Lu}“].*[.]$/u)
  }
}

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a')

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => readsOrRefuses(name, bytes)),
    { numRuns: 1000 },
  )
})

test('a file with bytes changed, cut or doubled is read or refused', () => {
  const change = fc.record({
    file: fc.constantFrom(...pages, word, markdown),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom(
          '<',
          '>',
          '</p>',
          '<!--',
          '"',
          '<p>',
          '</html>',
          '<script>',
          '<svg>',
          '&#',
          '\0',
          '<table>',
        )
        .map(mark => new TextEncoder().encode(mark)),
    ),
  })
  fc.assert(
    fc.property(names, change, (name, { file, at, length, put }) => {
      const from = Math.floor(at * file.length)
      readsOrRefuses(name, Uint8Array.from([...file.slice(0, from), ...put, ...file.slice(from + length)]))
    }),
    { numRuns: 800 },
  )
})
