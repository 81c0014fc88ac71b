import { describe, expect, test } from 'vitest'
import { nearestPlaces } from '../../src/gazetteer/nearest.ts'
import { knowledge } from '../support/knowledge.ts'

const { gazetteer } = knowledge()

describe('the nearest town', () => {
  test.each([
    ['Erbil', 36.19, 44.01, 'Erbil', 5],
    ['Hit', 33.64, 42.83, 'Hit (Iraq)', 3],
    ['Suva over the antimeridian', -18.14, 178.44, 'Suva', 5],
  ])('%s', (_, lat, lon, name, km) => {
    const [nearest] = nearestPlaces(gazetteer, { lat, lon }, 1)
    expect(nearest!.place.name).toBe(name)
    expect(nearest!.km).toBeLessThan(km)
  })
})

test('so many, nearest first, each once', () => {
  const near = nearestPlaces(gazetteer, { lat: 51.5, lon: -0.12 }, 20)
  expect(near).toHaveLength(20)
  expect(new Set(near.map(one => one.place.id)).size).toBe(20)
  const distances = near.map(one => one.km)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
})

test('only of the types asked for', () => {
  const near = nearestPlaces(gazetteer, { lat: 33.3, lon: 44.4 }, 5, new Set(['base']))
  expect(near.map(one => one.place.type)).toEqual(Array(5).fill('base'))
})

test('none are none', () => expect(nearestPlaces(gazetteer, { lat: 0, lon: 0 }, 0)).toEqual([]))
