import { describe, expect, test } from 'vitest'
import { namesFor } from '../../src/worker/context.ts'
import { knowledge } from '../support/knowledge.ts'

const around = (lat: number, lon: number, zoom: number, px = 500) => {
  const half = (360 * px) / 256 / 2 ** zoom
  return {
    bounds: { south: lat - half / 2, north: lat + half / 2, west: lon - half, east: lon + half },
    zoom,
  }
}
const names = (lat: number, lon: number, zoom: number) => namesFor(knowledge(), around(lat, lon, zoom))
const called = (lat: number, lon: number, zoom: number) => names(lat, lon, zoom).map(one => one.name)

describe('what a view is named by', () => {
  test.each([
    ['the world', 20, 10, 1.5, ['Atlantic Ocean'], ['Baghdad', 'Texas', 'Sadr City']],
    [
      'Europe',
      50,
      10,
      4,
      ['Paris', 'London', 'Berlin', 'Mediterranean Sea', 'North Sea'],
      ['Bavaria', 'Heidelberg'],
    ],
    ['Iraq', 33, 44, 6, ['Baghdad', 'Mosul', 'Tigris', 'Anbar'], ['Green Zone', 'Jumhuriya Bridge']],
    [
      'Baghdad',
      33.32,
      44.39,
      11.5,
      ['Green Zone', 'Sadr City', 'Karrada', 'Baghdad Airport', 'Jumhuriya Bridge'],
      ['Anbar', 'Tigris'],
    ],
    ['the Gulf', 26.5, 53, 6, ['Persian Gulf', 'Strait of Hormuz', 'Doha'], []],
    ['Texas', 31, -98, 5.5, ['Texas', 'Houston', 'Dallas'], ['Dallas County']],
    ['the middle of the Sahara', 24, 5, 6, ['Tamanrasset'], []],
    ['Alaska', 64, -150, 9, [], ['Anchorage']],
  ])('%s', (_, lat, lon, zoom, some, none) => {
    const all = called(lat, lon, zoom)
    expect(all).toEqual(expect.arrayContaining(some))
    for (const name of none) expect(all).not.toContain(name)
  })

  test('on both sides of the antimeridian, however its bounds are written', () => {
    for (const lon of [180, -180, 179.9])
      expect(called(-17, lon, 6)).toEqual(expect.arrayContaining(['Suva']))
    expect(called(-14, 181, 5)).toEqual(expect.arrayContaining(['Suva', 'Apia']))
  })
})

describe('whatever the view', () => {
  const views = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].flatMap(zoom =>
    [
      [51, 0],
      [33.3, 44.4],
      [40.7, -74],
      [0, 180],
    ].map(([lat, lon]) => ({ lat: lat!, lon: lon!, zoom })),
  )

  test.each(views)(
    '%o: no more than a screen takes, each once, and worth naming there',
    ({ lat, lon, zoom }) => {
      const all = names(lat, lon, zoom)
      expect(all.length).toBeLessThanOrEqual(150)
      expect(new Set(all.map(one => one.id)).size).toBe(all.length)
      for (const one of all) expect(one.from < zoom + 0.5 && one.until > zoom).toBe(true)
    },
  )

  test('no place near the most crowded one is left without any', () => {
    // A large view of the Rhine: the Netherlands must not go short for the Ruhr.
    const all = names(51.5, 6.5, 8)
    expect(all.filter(one => one.lat > 52).length).toBeGreaterThan(10)
    expect(all.filter(one => one.lat < 51).length).toBeGreaterThan(10)
  })
})

test('names are as short as a map wants them', () => {
  expect(called(33.32, 44.39, 11.5)).toContain('Mansour')
  expect(called(33.32, 44.39, 11.5).filter(name => name.includes('('))).toEqual([])
})
