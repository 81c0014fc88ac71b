import { expect, test } from 'vitest'
import { cueOf, linksOf, mainPlace, whereOf } from '../../src/app/event-view.ts'
import { event, link, place, sentence, story } from '../support/story.ts'

test.each([
  ['a cause leads to what it caused', 'causes', 'a', 'to'],
  ['what was caused follows its cause', 'causes', 'b', 'from'],
  ['what is answered leads to the answer', 'retaliation_for', 'b', 'to'],
  ['the answer follows it', 'retaliation_for', 'a', 'from'],
  ['a day shared goes neither way', 'same_day', 'a', 'beside'],
] as const)('%s', (_, relation, of, direction) => {
  const told = story({ events: [event('a'), event('b')], links: [link('a', 'b', { relation })] })
  const self = told.events.find(one => one.id === of)!
  expect(linksOf(told, self).map(view => view.direction)).toEqual([direction])
})

test('the same words to the same event count once', () => {
  const cue = { start: 0, end: 5 }
  const told = story({
    article: { text: 'after that' },
    events: [event('a'), event('b')],
    links: [
      link('a', 'b', { relation: 'after', cue }),
      link('a', 'b', { id: 'x', relation: 'response_to', cue }),
    ],
  })
  expect(linksOf(told, told.events[0]!)).toHaveLength(1)
})

test('a link to itself or to nothing is left out', () => {
  const told = story({ events: [event('a')], links: [link('a', 'a'), link('a', 'gone')] })
  expect(linksOf(told, told.events[0]!)).toEqual([])
})

test.each([
  ['the capital that opens a sentence', 0, 14, 'in retaliation'],
  ['a capital within it', 24, 32, 'After it'],
])('the cue loses %s', (_, start, end, words) => {
  const text = 'In retaliation they did After it'
  const told = story({ article: { text }, sentences: [sentence(0, text.length)] })
  expect(cueOf(told, link('a', 'b', { cue: { start, end } }))).toBe(words)
})

test('a link without words is named by its relation', () =>
  expect(cueOf(story(), link('a', 'b', { relation: 'part_of' }))).toBe('part of'))

test('an event is drawn where it happened, not where its actor sits', () => {
  const at = (placeId: string, role: 'seat' | 'target' | 'site') => ({
    placeId,
    role,
    evidence: 'text' as const,
  })
  const places = [at('capital', 'seat'), at('base', 'target'), at('port', 'site'), at('pier', 'site')]
  expect(mainPlace(event('a', { places }))?.placeId).toBe('port')
  expect(mainPlace(event('a', { places: places.slice(0, 2) }))?.placeId).toBe('base')
  expect(mainPlace(event('a'))).toBeUndefined()
  const told = story({ places: [place('port', { shortName: 'Port' }), place('pier'), place('base')] })
  expect(whereOf(event('a', { places }), told)).toBe('Port, pier')
})

test.each([
  ['a country gives way to a place inside it', ['land', 'base'], 'base'],
  ['a country alone is said', ['land'], 'land'],
  ['a place abroad leaves it', ['land', 'abroad'], 'land, abroad'],
])('where: %s', (_, ids, words) => {
  const places = [
    place('land', { type: 'country', country: 'IQ' }),
    place('base', { type: 'base', country: 'IQ' }),
    place('abroad', { country: 'KW' }),
  ]
  const at = ids.map(placeId => ({ placeId, role: 'target' as const, evidence: 'text' as const }))
  expect(whereOf(event('a', { places: at }), story({ places }))).toBe(words)
})
