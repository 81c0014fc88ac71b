import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/gazetteer/find.ts'
import { knowledge } from '../support/knowledge.ts'

const { gazetteer } = knowledge()
const find = (query: string, limit = 8) => findPlaces(query, gazetteer, limit)
const ask = (query: string) => {
  const [first] = find(query)
  return first && `${first.place.name}, ${first.place.country}: ${first.how}`
}

describe('the first answer', () => {
  test.each([
    ['Nairobi', 'Nairobi, KE: name'],
    ['nairobi', 'Nairobi, KE: name'],
    ['  NAIROBI ', 'Nairobi, KE: name'],
    ['Baghdad', 'Baghdad, IQ: name'],
    ['Paris', 'Paris, FR: name'],
    ['London', 'London, GB: name'],
    ['Iraq', 'Iraq, IQ: name'],
    ['Georgia', 'Georgia, GE: name'],
    ['Zurich', 'Zürich, CH: name'],
    ['Sao Paulo', 'São Paulo, BR: name'],
    ['Persian Gulf', 'Persian Gulf, : name'],
    ['Green Zone', 'Green Zone, IQ: name'],
    ['Bombay', 'Mumbai, IN: other name'],
    ['UK', 'United Kingdom, GB: name'],
    ['u.s.', 'United States, US: other name'],
    ['bagh', 'Baghdad, IQ: beginning'],
    ['Lond', 'London, GB: beginning'],
    ['new yor', 'New York, US: beginning'],
  ])('%s', (query, answer) => expect(ask(query)).toBe(answer))
})

describe('what follows a comma is where to look', () => {
  test.each([
    ['Paris, Texas', 'Texas'],
    ['Paris, TX', 'Texas'],
    ['Springfield, Illinois', 'Illinois'],
    ['London, Canada', 'Ontario'],
    ['Athens, Ga.', 'Georgia'],
    ['Sandwich, Kent', 'England'],
    ['Durham, County Durham', 'England'],
    ['Ballina, Co. Mayo', 'Connacht'],
    ['Athens, Clarke County', 'Georgia'],
  ])('%s', (query, admin1) => expect(find(query)[0]?.place.admin1).toBe(admin1))

  test.each([
    'Paris, Kenya',
    'Nairobi, Texas',
    'Perth, Kent',
    'Sandwich, Surrey',
    'Springfield, Clarke County',
  ])('%s is not there', query => {
    expect(find(query).filter(one => one.how !== 'did you mean')).toEqual([])
  })
})

describe('misspelt', () => {
  test.each([
    ['Bagdhad', 'Baghdad'],
    ['Bahgdad', 'Baghdad'],
    ['Nairobbi', 'Nairobi'],
    ['Kirkok', 'Kirkuk'],
    ['Afganistan', 'Afghanistan'],
    ['Johannezburg', 'Johannesburg'],
    ['Bagdhad, Iraq', 'Baghdad'],
  ])('%s is perhaps %s', (query, name) => {
    const found = find(query)
    expect(found[0]?.how).toBe('did you mean')
    expect(found.map(one => one.place.name)).toContain(name)
    expect(found[0]?.place.name).toBe(name)
  })

  test.each(['', '   ', ',', '?!', 'xqzvw', 'Qwertyuiopasdf', 'zz9'])('“%s” is nothing', query =>
    expect(find(query)).toEqual([]),
  )

  test('nothing is guessed where something answers', () =>
    expect(find('Paris').some(one => one.how === 'did you mean')).toBe(false))
})

describe('whatever is asked', () => {
  test.each(['spring', 'san', 'Bagdhad', 'al', 'Paris, Texas'])(
    '%s: each place once, no more than asked',
    query => {
      const found = find(query, 5)
      expect(found.length).toBeLessThanOrEqual(5)
      expect(new Set(found.map(one => one.place.id)).size).toBe(found.length)
    },
  )

  test('the greater of two alike comes first', () => {
    const towns = find('Springfield').filter(one => one.place.featureCode === 'P.PPL')
    const sizes = towns.map(one => one.place.population)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('the name that answered is given as it is written', () =>
    expect(find('bombay')[0]).toMatchObject({ matched: 'Bombay', how: 'other name' }))

  test('a query longer than any name is cut short', () => expect(find('Baghdad '.repeat(50_000))).toEqual([]))
})
