import { describe, expect, test } from 'vitest'
import { mapContext } from '../../src/worker/context.ts'
import { knowledge } from '../support/knowledge.ts'

const { cities, waters } = mapContext(knowledge())

describe('the names the map shows by itself', () => {
  test('every capital and every big city, the biggest first', () => {
    for (const name of ['Baghdad', 'Tehran', 'Reykjavík', 'Lagos', 'New York City']) {
      expect(cities.map(city => city.name)).toContain(name)
    }
    expect(cities.filter(city => city.capital).length).toBeGreaterThan(190)
    const sizes = cities.map(city => city.population)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('no village', () =>
    expect(cities.filter(city => !city.capital && city.population < 100_000)).toEqual([]))

  test('oceans, seas and straits with a point, rivers with a course', () => {
    const kinds = new Map(waters.map(water => [water.name, water.kind]))
    expect(kinds.get('Pacific Ocean')).toBe('ocean')
    expect(kinds.get('Persian Gulf')).toBe('sea')
    expect(kinds.get('Strait of Hormuz')).toBe('strait')
    expect(kinds.get('Tokyo Bay')).toBe('bay')
    expect(kinds.get('Bay of Bengal')).toBe('sea')
    expect(waters.find(water => water.name === 'Tigris')?.course?.length).toBeGreaterThan(10)
  })

  test('no pond, and the widest waters first', () => {
    expect(waters.map(water => water.name)).not.toContain('Lake Bled')
    expect(waters[0]?.kind).toBe('ocean')
  })
})
