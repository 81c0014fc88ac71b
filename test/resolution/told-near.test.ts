import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

const UKRAINE = '[KYIV→kyiv], [Ukraine→ukraine] — '

describe('a name no list knows stands where the text says it lies', () => {
  test.each([
    ['in a county', 'He came from the village of [Winsidey→fife-gb] in [Fife→fife-gb], [Scotland→scotland].'],
    ['in a district', 'He comes from [Gondra→basra] district of [Basra→basra].'],
    ['after its sort and a comma', 'He died in [Chositey→basra] village, in [Basra→basra] district.'],
    [
      'described, near a town',
      'In [Winsidey→mosul], a small village near [Mosul→mosul], the hospital is full.',
    ],
    ['so far from one', 'They fled to [Winsidey→mosul], about 60 km west of [Mosul→mosul], on Sunday.'],
    ['so far in miles', 'Crowds in [Winsidey→mosul], some 12 miles (19 km) from [Mosul→mosul], cheered.'],
    ['outside one', 'Crowds in the village of [Winsidey→mosul] outside [Mosul→mosul] cheered.'],
    [
      'in a county, where lists have it far away',
      'Smoke from [Minnesota→minnesota] reached [Winnipeg→geonames:6183235], [Canada→canada]. In [Nova Scotia→nova-scotia], fires burned at [Long Lake→admin2:CA.07.annapolis-county], [Annapolis County→admin2:CA.07.annapolis-county], on Friday.',
    ],
    [
      'but not in one that only stands beside it',
      'The board of [Lincoln→geonames:5072006], [Gage County→admin2:US.NE.gage-county] and [Beatrice→geonames:5063646] in [Nebraska→nebraska] met.',
    ],
    ['as an address', 'The club is at [Winsidey Street→mosul], [Mosul→mosul].'],
    ['as a town’s own', 'They met on [Boston→geonames:4930956]’s [Winsidey Beach→geonames:4930956].'],
    [
      'again without it',
      'They fled to [Winsidey→mosul], 60 km from [Mosul→mosul]. Aid came to [Winsidey→mosul] later.',
    ],
    [
      'beside a town named with it',
      `${UKRAINE}Troops attacked north of [Lyman→geonames:704204] near [Ridkodubey→geonames:704204] and [Karpivkey→geonames:704204].`,
    ],
  ])('%s', (_, marked) => check(marked))

  test('says so, and is less sure', () => {
    const text = 'They fled to Winsidey, 60 km from Mosul.'
    const winsidey = mentionsOf(text).find(({ surface }) => surface === 'Winsidey')!
    expect(winsidey.reasons.at(-1)).toMatchObject({
      rule: 'told-near',
      words: 'No list has it; the text says that it lies by “Mosul”, which stands for it',
    })
    expect(winsidey.confidence).toBe(0.5)
  })
})

describe('of the places of a name', () => {
  test('says where a namesake stands for none of them', () => {
    const text = 'DONETSK, Ukraine — Troops attacked south of Lyman near Pishchane.'
    const pishchane = mentionsOf(text).find(({ surface }) => surface === 'Pishchane')!
    expect(pishchane.reasons.at(-1)!.words).toBe(
      'The places known by this name lie elsewhere; the text says that it lies by “Lyman”, which stands for it',
    )
  })

  test.each([
    [
      'the one beside the town is meant',
      `${UKRAINE}Troops attacked south of [Lyman→geonames:704204] near [Zarichne→geonames:705808] on Monday.`,
    ],
    [
      'none far from it is',
      '[DONETSK→geonames:709717], [Ukraine→ukraine] — Troops attacked south of [Lyman→geonames:704204] near [Pishchane→geonames:704204].',
    ],
  ])('%s', (_, marked) => check(marked))
})

describe('nothing is told of where it lies', () => {
  test.each([
    ['by a country', 'He comes from the village of [Winsidey→?] in [Iraq→iraq].'],
    ['by a large state', 'He comes from the village of [Winsidey→?] in [Texas→texas].'],
    ['by the next place named', 'He comes from the village of [Winsidey→?] and went to [Mosul→mosul].'],
    ['by what happened there', 'In the village of [Winsidey→?] a man died near [Mosul→mosul].'],
    ['by what follows in a row', 'The clubs are at [Winsidey Street→?], [Mosul→mosul] and [Basra→basra].'],
    ['by a list', 'It reached the villages of [Winsidey→?], [Mosul→mosul] and [Makonono→?].'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['of a town that is known', 'He drove from [Basra→basra], 600 km from [Mosul→mosul].'],
    [
      'of a large one',
      `${UKRAINE}Drones came from north of [Lyman→geonames:703071] near [Kharkiv→geonames:706483].`,
    ],
  ])('%s', (_, marked) => check(marked))
})
