import { expect, test } from 'vitest'
import { before, insert, type Remembered, startingAt } from '../../src/resolution/memory.ts'

const MANY = 20_000

/** Placed mentions ten characters apart, which count how often one is looked at. */
function longMemory() {
  const seen = Array.from({ length: MANY }, (_, i) => ({ mention: { start: 10 * i } }) as Remembered)
  const looks = { count: 0 }
  const counted = new Proxy(seen, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.count++
      return Reflect.get(target, key)
    },
  })
  return { seen, counted, looks }
}

test('the latest come first, and nothing at or after the offset', () => {
  const { seen } = longMemory()
  const starts = [...before(seen, 500)].map(one => one.mention.start)
  expect(starts.slice(0, 3)).toEqual([490, 480, 470])
  expect(starts).toHaveLength(50)
  expect(startingAt(seen, 490)?.mention.start).toBe(490)
  expect(startingAt(seen, 491)).toBeUndefined()
})

test('looking back in a long article looks at few of its mentions', () => {
  const { counted, looks } = longMemory()
  for (const one of before(counted, 10 * MANY)) if (one.mention.start < 10 * MANY - 30) break
  expect(looks.count).toBeLessThan(30)
})

test('what is placed later goes where it stands in the text, after what begins there too', () => {
  const { seen } = longMemory()
  const one = { mention: { start: 100 }, noun: 'embassy' } as Remembered
  insert(seen, [one, { mention: { start: 105 } } as Remembered])
  expect(seen.slice(9, 14).map(({ mention }) => mention.start)).toEqual([90, 100, 100, 105, 110])
  expect(seen[11]).toBe(one)
})
