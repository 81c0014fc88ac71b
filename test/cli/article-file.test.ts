import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { analyseFile } from '../../src/cli/article-file.ts'
import { knowledge } from '../support/knowledge.ts'

const page = (name: string) => fileURLToPath(new URL(`../fixtures/pages/${name}`, import.meta.url))

describe('a page given to the command', () => {
  test('is read as in the page: its article, what it says of it, and where its date stood', () => {
    const { article, mentions } = analyseFile(page('json-ld.html'), null, knowledge())
    expect(article).toMatchObject({
      title: 'Ferry sinks off Zanzibar, 40 rescued',
      published: '2019-03-08',
      publishedFrom: 'given',
      publishedDerivation: [{ from: 'the page’s JSON-LD (datePublished)', to: '2019-03-08' }],
      byline: 'Asha Mwinyi, Tom Orchard',
      source: 'The Harbour Post',
      url: 'https://harbour.example/world/ferry-zanzibar?utm_source=home',
    })
    expect(mentions.every(one => article.text.slice(one.start, one.end) === one.surface)).toBe(true)
  })

  test('a date given with it stands above its own, and is no page’s', () => {
    const { article } = analyseFile(page('json-ld.html'), '2020-01-02', knowledge())
    expect([article.published, article.publishedDerivation]).toEqual(['2020-01-02', []])
  })

  test('what is missing of it is said', () => {
    const heard: string[] = []
    analyseFile(page('paywall.html'), null, knowledge(), words => heard.push(words))
    expect(heard).toEqual([
      'This page shows only the beginning of its article. Paste the rest if you can read it.',
    ])
  })

  test.each([
    ['front-page.html', /^No article was found on this page/],
    ['none.html', /ENOENT/],
  ])('%s is a fault', (name, words) =>
    expect(() => analyseFile(page(name), null, knowledge())).toThrow(words),
  )

  test.each([
    ['french.html', 'fr', /^This looks like French/],
    ['rtl.html', 'ar', /^This looks like Arabic/],
  ])('%s is told to be in another language', (name, language, words) => {
    const { article, issues } = analyseFile(page(name), null, knowledge())
    expect(article.language).toBe(language)
    expect(issues[0]?.message).toMatch(words)
  })
})
