import { describe, expect, test } from 'vitest'
import { eventOf, tell } from '../links/told.ts'

describe('noted events', () => {
  test.each([
    [
      'by kind, day, actor and target',
      'A U.S. airstrike killed Iranian commander Qassem Soleimani on Jan. 3, 2020.',
      'airstrike',
      'baghdad-airport-airstrike-2020',
    ],
    [
      'by month and what was hit',
      'In April 2019 a fire at the cathedral of Notre Dame destroyed the roof.',
      'fire',
      'notre-dame-2019',
    ],
    [
      'without a date by the name of the victim',
      'Police are still looking into the killing of Jamal Khashoggi in Istanbul.',
      'killing',
      'khashoggi-2018',
    ],
  ])('%s', (_, text, word, key) => expect(eventOf(tell(text, '2020-02-01'), word).reference?.key).toBe(key))

  test.each([
    ['another day', 'A U.S. airstrike killed an Iranian commander on March 3, 2018.', 'airstrike'],
    ['another country', 'A U.S. airstrike killed a commander in Somalia on Jan. 3, 2020.', 'airstrike'],
    ['another actor', 'A Turkish airstrike killed two farmers on Jan. 3, 2020.', 'airstrike'],
    ['another kind', 'U.S. officials and Iranian officials met on Jan. 3, 2020, in Geneva.', 'met'],
    ['nothing but kind and country', 'Gunmen attacked a village in Afghanistan.', 'attacked'],
    ['a flood is no earthquake', 'A flood struck Nepal on April 25, 2015.', 'flood'],
  ])('must not be recognised: %s', (_, text, word) =>
    expect(eventOf(tell(text, '2020-02-01'), word).reference).toBeUndefined(),
  )
})

describe('places from background', () => {
  const STRIKE = 'A U.S. airstrike killed Iranian commander Qassem Soleimani on Jan. 3, 2020.'

  test('an event the text does not place gets the places known besides, marked so', () => {
    const { places } = eventOf(tell(STRIKE, '2020-02-01'), 'airstrike')
    expect(places).toContainEqual({
      placeId: 'baghdad-international-airport',
      role: 'site',
      evidence: 'background',
    })
  })

  test('its noun becomes a mention that says where the knowledge is from', () => {
    const mention = tell(STRIKE, '2020-02-01').mentions.find(one => one.surface === 'A U.S. airstrike')
    expect(mention?.evidence).toBe('background')
    expect(mention?.reasons[0]?.words).toBe(
      'Recognised as “Airstrike near Baghdad International Airport that killed Qassem Soleimani and Abu Mahdi al-Muhandis” (3 Jan 2020): background knowledge, not in the text',
    )
  })

  test('a place of the text beats what is known besides', () => {
    const text = 'A U.S. airstrike in Baghdad killed Iranian commander Qassem Soleimani on Jan. 3, 2020.'
    const { places, reference } = eventOf(tell(text, '2020-02-01'), 'airstrike')
    expect(reference?.key).toBe('baghdad-airport-airstrike-2020')
    expect(places.every(place => place.evidence === 'text')).toBe(true)
  })

  test('a plural is placed where the number is right', () => {
    const text = 'Iran launched missile attacks at two U.S.-held bases in Iraq on Jan. 8, 2020.'
    const bases = tell(text, '2020-02-01').mentions.find(one => one.surface.includes('bases'))
    expect(bases?.placeIds).toEqual(['al-asad-airbase', 'erbil-air-base'])
    expect(bases?.evidence).toBe('background')
  })

  test('and not where it is wrong', () => {
    const text = 'Iran launched missile attacks at three U.S.-held bases in Iraq on Jan. 8, 2020.'
    const bases = tell(text, '2020-02-01').mentions.find(one => one.surface.includes('bases'))
    expect(bases?.placeIds).not.toContain('al-asad-airbase')
  })

  test('the date known besides stays out of the date of the text', () => {
    const text = 'Iran launched missile attacks at two U.S.-held bases in Iraq in January 2020.'
    const event = eventOf(tell(text, '2020-02-01'), 'missile attacks')
    expect(event.reference?.date.edtf).toBe('2020-01-08')
    expect(event.date?.edtf).toBe('2020-01')
  })
})
