import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newProject } from '../../../src/app/project.ts'
import { packProject, unpackProject } from '../../../src/app/share/packed-project.ts'
import { quoteOf } from '../../../src/index.ts'

const NOW = '2020-01-24T12:00:00.000Z'
const TEXT = 'A rocket fell on Taji in March.'
const packed = (value: string) => deflateRawSync(value).toString('base64url')
const file = (fields: object) => packed(JSON.stringify({ schema: 'placeline-project/1', ...fields }))

test('any article comes out as it went in, with what was corrected', async () => {
  const facts = fc.record({
    title: fc.constantFrom('', 'Rockets “fall”'),
    published: fc.constantFrom('2020-01-24', '2020-02-29'),
  })
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  await fc.assert(
    fc.asyncProperty(text, facts, async (words, given) => {
      const project = {
        ...newProject('p', TEXT + words, NOW, given),
        corrections: [{ kind: 'unmark', at: quoteOf(TEXT, { start: 17, end: 21 }), all: false }] as const,
      }
      expect(await unpackProject(await packProject(project))).toEqual(project)
    }),
  )
})

test('it may stand in an address as it is', async () => {
  expect(await packProject(newProject('p', 'Ünïcode? & = #'.repeat(50), NOW))).toMatch(/^[\w-]+$/)
})

describe('a link that carries no article says so in a sentence', () => {
  test.each([
    ['not base64', '%%%', /missing or changed/],
    ['a letter too many', 'aGVsb', /missing or changed/],
    ['not packed', 'aGVsbG8', /missing or changed/],
    ['not JSON', packed('hello'), /missing or changed/],
    ['no object', packed('null'), /missing or changed/],
    ['no text', file({}), /missing or changed/],
    ['of another version', packed('{"schema":"placeline-project/9","text":"x"}'), /another version/],
    ['a flood', packed('x'.repeat(3_000_000)), /more than 2 MB/],
  ])('%s', async (_, link, words) => {
    await expect(unpackProject(link)).rejects.toThrow(words)
  })

  test('cut short', async () => {
    const whole = await packProject(newProject('p', 'Troops moved from Taji to Erbil. '.repeat(40), NOW))
    await expect(unpackProject(whole.slice(0, -9))).rejects.toThrow(/missing or changed/)
  })

  test('a correction that is none is left out', async () => {
    const { corrections } = await unpackProject(file({ text: 'x', corrections: [{ kind: '__proto__' }] }))
    expect(corrections).toEqual([])
  })
})
