import { describe, expect, test } from 'vitest'
import { explainText, mentionsCalled } from '../../src/cli/explain.ts'
import { analyse } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'
import * as made from '../support/story.ts'

describe('the mentions asked for', () => {
  const story = made.story({
    mentions: ['Bogotá', 'BOGOTA', 'New\nYork', 'New York State'].map((surface, i) =>
      made.mention(`m${i}`, 20 * i, 20 * i + surface.length, { surface }),
    ),
  })

  test.each([
    ['bogota', ['Bogotá', 'BOGOTA']],
    ['Bogotá', ['Bogotá', 'BOGOTA']],
    [' New  York ', ['New\nYork']],
    ['Bogot', []],
    ['', []],
    ['__proto__', []],
  ])('%j', (name, surfaces) =>
    expect(mentionsCalled(name, story).map(mention => mention.surface)).toEqual(surfaces),
  )
})

describe('the ledger', () => {
  const text = 'Protesters walked through Paris, Texas,\non Friday.'
  const paris = made.place('paris', {
    name: 'Paris',
    admin1: 'Texas',
    country: 'US',
    lat: 33.6609,
    lon: -95.5555,
  })
  const mention = made.mention('m1', 26, 31, {
    surface: 'Paris',
    placeIds: ['paris'],
    confidence: 0.914,
    candidates: [
      { placeId: 'paris', name: 'Paris', lat: 33.6609, lon: -95.5555, score: 0.9 },
      { placeId: 'paris-fr', name: 'Paris', lat: 48.85, lon: 2.35, score: 0.1 },
      { placeId: 'paris-ca', name: 'Paris', lat: 43.2, lon: -80.38, score: 0 },
    ],
    reasons: [
      { rule: 'container', words: '“Paris” is written with “Texas” after it', weight: 40 },
      { rule: 'size', words: 'A small town\u001b[2J', weight: -7 },
      { rule: 'note', words: 'A fact', weight: 0 },
    ],
  })
  const story = made.story({ mentions: [mention], places: [paris], article: { text } })

  test('says where, what, why and what else', () => {
    expect(explainText([mention], story)).toBe(
      [
        '26–31  Protesters walked through [Paris], Texas, on Friday.',
        '  Paris (city, Texas, US; paris, 33.6609 -95.5555)',
        '  name, 91 % sure, evidence: text',
        '    +40  “Paris” is written with “Texas” after it [container]',
        '     −7  A small town [2J [size]',
        '         A fact [note]',
        '  rival 10 %: Paris (paris-fr, 48.8500 2.3500)',
        '',
        '',
      ].join('\n'),
    )
  })

  test('says so where there is no place', () => {
    expect(explainText([{ ...mention, placeIds: [], candidates: [] }], story)).toContain('\n  no place\n')
  })

  test('of real analysis names the reasons of every mention', () => {
    const real = analyse('Thousands marched in Baghdad, Iraq. Baghdad was quiet later.', {
      knowledge: knowledge(),
    })
    const words = explainText(mentionsCalled('Baghdad', real), real)
    expect(words.match(/\[Baghdad\]/g)).toHaveLength(2)
    expect(words).toContain('“Baghdad” is written with “Iraq” [container]')
  })
})
