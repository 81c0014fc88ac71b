import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../../src/index.ts'
import { nearWords, noteOf, peopleOf } from '../../../src/ui/search/describe-place.ts'
import { knowledge } from '../../support/knowledge.ts'

const { gazetteer } = knowledge()
const note = (query: string) => {
  const [found] = findPlaces(query, gazetteer, 1)
  if (!found) return undefined
  const country = found.place.type === 'country' ? '' : (gazetteer.country(found.place.country)?.name ?? '')
  return noteOf({ ...found, country })
}

test.each([
  ['Nairobi', /^capital of Kenya, \d\.\d million$/],
  ['Iraq', /^country, \d+(\.\d)? million$/],
  ['Texas', /^state in United States/],
  ['Anbar', /^province in Iraq/],
  ['Houston', /^city in Texas, United States, 2\.\d million$/],
  ['Bombay', /^city in .*India, \d+(\.\d)? million, “Bombay”$/],
  ['Persian Gulf', /^gulf$/],
  ['Tigris', /^river/],
  ['Baghdad Airport', /^airport in Baghdad, Iraq|^airport in Iraq/],
  ['Jumhuriya Bridge', /^bridge in .*Iraq$/],
  ['Republican Palace', /^palace in [^“]*$/],
  ['Green Zone', /^part of a city in .*Iraq$/],
  ['Dallas County, Texas', /^county in Texas, United States/],
])('%s', (query, words) => expect(note(query)).toMatch(words))

test.each([
  [1, '1'],
  [999, '1,000'],
  [1234, '1,230'],
  [12_345, '12,300'],
  [123_456, '123,000'],
  [7_216_000, '7.2 million'],
  [38_274_618, '38.3 million'],
  [340_000_000, '340 million'],
  [1_367_000_000, '1.4 billion'],
])('%i people are %s', (people, words) => expect(peopleOf(people)).toBe(words))

describe('the nearest town', () => {
  test.each([
    [{ name: 'Karbala', country: 'Iraq', division: '', km: 12.4 }, '12 km from Karbala, Iraq'],
    [{ name: 'Karbala', country: 'Iraq', division: '', km: 0.4 }, 'at Karbala, Iraq'],
    [{ name: 'Avarua', country: '', division: '', km: 2345 }, '2,345 km from Avarua'],
    [null, 'far from any town'],
    [{ name: 'Hit', country: 'Iraq', division: 'Anbar', km: 12 }, '12 km from Hit, Anbar, Iraq'],
    [{ name: 'Berlin', country: 'Germany', division: 'Berlin', km: 1 }, 'at Berlin, Germany'],
    [undefined, 'looking for the nearest town'],
  ])('%o: %s', (near, words) => expect(nearWords(near)).toBe(words))
})
