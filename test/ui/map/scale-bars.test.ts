import { expect, test } from 'vitest'
import { makeFrame } from '../../../src/ui/map/frame.ts'
import { scaleBars } from '../../../src/ui/map/scale-bars.ts'

test.each([
  ['Iraq', 33, 6.25, ['100 km', '50 mi']],
  ['Baghdad', 33.3, 11, ['5 km', '2 mi']],
  ['Oslo, where a degree is shorter', 60, 6.25, ['50 km', '50 mi']],
  ['a street', 33.3, 17, ['50 m', '200 ft']],
])('%s: at %d° and zoom %d', (_, lat, zoom, texts) => {
  const bars = scaleBars(makeFrame({ lat, lon: 44, zoom, width: 736, height: 536 }))
  expect(bars.map(bar => bar.text)).toEqual(texts)
  expect(bars.every(bar => bar.px > 20 && bar.px <= 80)).toBe(true)
})
