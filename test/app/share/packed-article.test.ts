import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packArticle, unpackArticle } from '../../../src/app/share/packed-article.ts'

const packed = (value: string) => deflateRawSync(value).toString('base64url')

test('any article comes out as it went in', async () => {
  const article = fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== ''),
    title: fc.string({ unit: 'grapheme' }),
    published: fc.constantFrom(null, '2020-01-24'),
  })
  await fc.assert(
    fc.asyncProperty(article, async one => {
      expect(await unpackArticle(await packArticle(one))).toEqual(one)
    }),
  )
})

test('it may stand in an address as it is', async () => {
  expect(await packArticle({ text: 'Ünïcode? & = #'.repeat(50), title: '', published: null })).toMatch(
    /^[\w-]+$/,
  )
})

describe('a link that carries no article says so in a sentence', () => {
  test.each([
    ['not base64', '%%%', /missing or changed/],
    ['not packed', 'aGVsbG8', /missing or changed/],
    ['not JSON', packed('hello'), /missing or changed/],
    ['no object', packed('null'), /missing or changed/],
    ['no text', packed('{"schema":"placeline-article/1"}'), /missing or changed/],
    ['a text of nothing', packed('{"schema":"placeline-article/1","text":"  "}'), /missing or changed/],
    ['of another version', packed('{"schema":"placeline-article/9","text":"x"}'), /another version/],
    ['a flood', packed('x'.repeat(3_000_000)), /more than 2 MB/],
  ])('%s', async (_, text, words) => {
    await expect(unpackArticle(text)).rejects.toThrow(words)
  })

  test('cut short', async () => {
    const whole = await packArticle({
      text: 'Troops moved from Taji to Erbil. '.repeat(40),
      title: '',
      published: null,
    })
    await expect(unpackArticle(whole.slice(0, -9))).rejects.toThrow(/missing or changed/)
  })

  test('a date that is none is left to be worked out', async () => {
    const link = packed('{"schema":"placeline-article/1","text":"x","published":"__proto__"}')
    expect((await unpackArticle(link)).published).toBeNull()
  })
})
