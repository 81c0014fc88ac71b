import { expect, test } from 'vitest'
import { fetchSupplies } from '../../src/ui/supplies.ts'

const POINT = { type: 'Point', coordinates: [0, 0] } as const
const tick = () => new Promise(resolve => setTimeout(resolve))

/** Supplies whose outlines of provinces fail the first times, and what was asked for. */
function supplies(failures = 0) {
  const asked: (readonly string[])[] = []
  const made = fetchSupplies({
    names: async () => [],
    outlines: async () => ({}),
    divisions: async ids => {
      asked.push(ids)
      if (asked.length <= failures) throw new Error('offline')
      return Object.fromEntries(ids.filter(id => id !== 'none').map(id => [id, POINT]))
    },
  })
  return { made, asked }
}

test('outlines of provinces are asked for once each, and added to those that are there', async () => {
  const { made, asked } = supplies()
  made.askDivisions([])
  made.askDivisions(['a', 'none'])
  await tick()
  made.askDivisions(['a', 'none', 'b'])
  await tick()
  expect(asked).toEqual([['a', 'none'], ['b']])
  expect(made.divisions.value).toEqual({ a: POINT, b: POINT })
})

test('those that could not be had are asked for again', async () => {
  const { made, asked } = supplies(1)
  made.askDivisions(['a'])
  await tick()
  expect(made.divisions.value).toEqual({})
  made.askDivisions(['a'])
  await tick()
  expect(asked).toEqual([['a'], ['a']])
  expect(made.divisions.value).toEqual({ a: POINT })
})
