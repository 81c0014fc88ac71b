import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_ADDRESS, readAddress, writeAddress } from '../../../src/app/share/address.ts'

const choice = fc.record({
  kind: fc.constantFrom('place' as const, 'event' as const, 'mention' as const),
  id: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
})
const view = fc.record({
  lat: fc.integer({ min: -850_000, max: 850_000 }).map(n => n / 10_000),
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map(n => n / 10_000),
  zoom: fc.integer({ min: 0, max: 1900 }).map(n => n / 100),
})

test('what is written is read again', () => {
  const address = fc.record({
    view: fc.option(view),
    chosen: fc.option(choice),
    hides: fc.record({ background: fc.boolean(), links: fc.boolean() }),
    theme: fc.constantFrom('' as const, 'light' as const, 'dark' as const),
    article: fc.option(fc.stringMatching(/^[\w-]{1,50}$/)),
  })
  fc.assert(
    fc.property(address, one => {
      expect(readAddress(`#${writeAddress(one)}`)).toEqual(one)
    }),
  )
})

test('any fragment is read without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readAddress(text)))
})

describe('what makes no sense is left out', () => {
  test.each([
    ['nothing', ''],
    ['an anchor of the page', '#reading'],
    ['off the globe', '#map=91,0,3'],
    ['a zoom no map has', '#map=10,10,99'],
    ['not numbers', '#map=NaN,Infinity,3'],
    ['an exponent', '#map=1e1,1,3'],
    ['too few numbers', '#map=10,10'],
    ['an empty choice', '#place='],
    ['an unknown choice', '#person=x'],
    ['an id as long as a book', `#place=${'x'.repeat(201)}`],
    ['a fragment as long as a book', `#place=x&article=${'x'.repeat(100_001)}`],
    ['broken escapes', '#map=%E0%A4%A,1,1'],
  ])('%s', (_, fragment) => {
    expect(readAddress(fragment)).toEqual(NO_ADDRESS)
  })

  test.each([
    ['a view', '#map=33.3,44.4,6', { view: { lat: 33.3, lon: 44.4, zoom: 6 } }],
    ['a place', '#place=baghdad', { chosen: { kind: 'place', id: 'baghdad' } }],
    ['an event', '#event=e3', { chosen: { kind: 'event', id: 'e3' } }],
    ['what is hidden', '#hide=links', { hides: { background: false, links: true } }],
    [
      'what is unknown beside what is known',
      '#place=baghdad&new=1',
      { chosen: { kind: 'place', id: 'baghdad' } },
    ],
  ])('%s is kept', (_, fragment, said) => {
    expect(readAddress(fragment)).toEqual({ ...NO_ADDRESS, ...said })
  })
})
