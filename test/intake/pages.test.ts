import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePage as parse } from '../../src/cli/parse-page.ts'
import { readFile } from '../../src/intake/file.ts'
import { readPage } from '../../src/intake/page.ts'
import { PAGES } from './pages.ts'

const folder = new URL('../fixtures/pages/', import.meta.url)
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)))
const read = (file: string) => readFile(file, bytesOf(file), parse)

describe('the article of a page, and what the page says of it', () => {
  test.each(PAGES)('$file', expected => {
    const { text, facts } = read(expected.file)
    const { title = '', published = '', publishedNote = '', byline = '', source = '', url = '' } = facts
    const { file, first, last, note, without, ...told } = expected
    expect({ title, published, byline, source, url }).toEqual(told)
    expect(publishedNote).toContain(note)
    expect(text.slice(0, first.length)).toBe(first)
    expect(text.slice(-last.length)).toBe(last)
    expect(without.filter(words => text.includes(words))).toEqual([])
  })
})

test('a page that is only links is no article', () => {
  expect(() => read('front-page.html')).toThrow(/^No article was found on this page: it is 2\d links/)
})

test('a page that ends where one has to pay says so', () => {
  expect(read('paywall.html').remarks).toEqual([
    'This page shows only the beginning of its article. Paste the rest if you can read it.',
  ])
})

describe('a page of a hostile shape is read in the plain way', () => {
  const SENTENCE = 'In Baghdad, people of every age marched on Friday to the square by the river.'
  test.each([
    ['deeper than any page', `${'<div>'.repeat(20_000)}${SENTENCE}`],
    ['more elements than any page', `<p>${SENTENCE}</p>${'<b>a</b>'.repeat(40_000)}`],
    ['more brackets than any page has tags', `<p>${SENTENCE}</p>${'< '.repeat(200_000)}`],
    ['larger than any page', `<p>${SENTENCE}</p>${'<p>and so on</p>'.repeat(300_000)}`],
  ])('%s', (_, html) => {
    const { text, remarks } = readPage(html, parse)
    expect(text.startsWith(SENTENCE)).toBe(true)
    expect(remarks).toHaveLength(1)
  })
})

test('JSON-LD may hold anything', () => {
  const page = (json: string) =>
    `<html><head><script type="application/ld+json">${json}</script></head><body><p>In Baghdad, people of every age marched on Friday to the square by the river.</p></body></html>`
  const deep = '['.repeat(5000) + ']'.repeat(5000)
  for (const json of [
    '',
    '{',
    'null',
    '7',
    deep,
    '{"@type":"NewsArticle","headline":{"name":[]}}',
    '{"@type":[1]}',
  ])
    expect(readPage(page(json), parse).facts.title, json.slice(0, 40)).toBeUndefined()
  expect(({} as Record<string, unknown>).headline).toBeUndefined()
})

describe('tags that a page may leave out', () => {
  const SENTENCE = 'In Baghdad, people of every age marched on Friday to the square by the river.'
  test.each([
    ['all of them', `<p>${SENTENCE}`],
    ['the body', `<!doctype html><html><head><title>A</title></head><p>${SENTENCE}</p></html>`],
    ['the head and the body', `<!doctype html><html lang=en><title>A</title><p>${SENTENCE}</p>`],
    [
      'the head alone',
      `<!doctype html><html lang=en><meta charset=utf-8><title>A</title><body><p>${SENTENCE}`,
    ],
    ['the page around the body', `<body class="a"><p>${SENTENCE}</p></body>`],
  ])('%s', (_, html) => expect(readPage(html, parse).text).toBe(SENTENCE))
})
