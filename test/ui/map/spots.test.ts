import { describe, expect, test } from 'vitest'
import { type Box, guessWidth, meet } from '../../../src/ui/map/room.ts'
import { labelWidth, layOut, type Spot } from '../../../src/ui/map/spots.ts'
import { event, frameAt, link, place, story, told } from './story.ts'

const capital = place('capital', 33.34, 44.4)
const airport = place('airport', 33.26, 44.24, { type: 'facility' })
const embassy = place('embassy', 33.3, 44.4, { type: 'facility' })
const far = place('far', 36.2, 43.9)

const three = told(
  story(
    [capital, airport, embassy, far],
    [
      event('march', 'capital', 24),
      event('strike', 'airport', 3),
      event('attack', 'embassy', 1),
      event('raid', 'far'),
    ],
    [link('attack', 'strike', 'before', 'three days later')],
  ),
)

const lay = (zoom: number, lon = 44.4, of = three) =>
  layOut(of.points, of.links, frameAt(33.3, lon, zoom), guessWidth)
const find = (spots: readonly Spot[], id: string) => spots.find(spot => spot.place.id === id)!

describe('places near each other', () => {
  test('fold into the city between them where the map is small', () => {
    const spots = lay(5)
    expect(spots.map(spot => spot.place.id).sort()).toEqual(['capital', 'far'])
    expect(
      find(spots, 'capital')
        .folded.map(one => one.id)
        .sort(),
    ).toEqual(['airport', 'embassy'])
  })

  test('stand beside it in the order of their events, farther apart where a link joins two', () => {
    const spots = lay(6.5)
    const [first, second] = [find(spots, 'embassy'), find(spots, 'airport')]
    expect(first.column).toBe(find(spots, 'capital').heads)
    expect(first.x).toBe(find(spots, 'capital').x + 64)
    expect(second.y - first.y).toBe(48)
  })

  test('stand where they are once they can be told apart', () => {
    const spots = lay(11)
    expect(spots.every(spot => spot.column === null && spot.folded.length === 0)).toBe(true)
  })

  test('stand on the left where the right has no room', () => {
    const spots = lay(6.5, 42.4)
    expect(find(spots, 'embassy').column?.way).toBe(1)
    expect(find(lay(6.5, 40.6), 'embassy').column?.way).toBe(-1)
  })

  test('are left alone when only far ones are about', () => {
    const spots = lay(6.5)
    expect(find(spots, 'far')).toMatchObject({ column: null, heads: null, folded: [] })
  })
})

test('a column has a last row for those it cannot show', () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    place(`p${i}`, 33.3 + i / 1000, 44.4, { type: 'facility' }),
  )
  const of = told(
    story(
      [capital, ...many],
      many.map((one, i) => event(`e${i}`, one.id, i + 1)),
    ),
  )
  const spots = lay(6.5, 44.4, of)
  const column = find(spots, 'capital').heads!
  expect(column.ys).toHaveLength(6)
  expect(column.rest).toHaveLength(3)
  expect(spots).toHaveLength(7)
})

test.each([
  ['at the right edge', 40.6],
  ['in the middle', 44.4],
])('columns of two places beside each other keep clear of each other: %s', (_, lon) => {
  const cities = [place('capital', 33.3, 44.4), place('second', 33.3, 43.8)]
  const sites = cities.map(({ id, lat, lon }) => place(`site of ${id}`, lat, lon + 0.1, { type: 'facility' }))
  const spots = lay(6.5, lon, told(story([...cities, ...sites], [])))
  const rows = spots.filter(spot => spot.column)
  expect(rows).toHaveLength(2)
  const [a, b] = rows.map(({ x, y, place, column }): Box => {
    const [near, far] = [x, x + column!.way * (20 + labelWidth(place, guessWidth))]
    return [Math.min(near, far), y - 15, Math.max(near, far), y + 15]
  })
  expect(meet(a!, b!)).toBe(false)
})

test('a column keeps clear of a mark that stands where it would', () => {
  const head = place('capital', 33.3, 44.4)
  const sites = ['a', 'b'].map((id, i) => place(id, 33.3 + i / 1000, 44.5, { type: 'facility' }))
  const east = place('east', 33.0, 45.4)
  const west = place('west', 33.0, 43.4)
  const spots = lay(6.5, 44.4, told(story([head, ...sites, east, west], [])))
  for (const row of spots.filter(spot => spot.column)) {
    const [near, far] = [row.x, row.x + row.column!.way * (20 + labelWidth(row.place, guessWidth))]
    const box: Box = [Math.min(near, far) - 14, row.y - 15, Math.max(near, far) + 14, row.y + 15]
    for (const { x, y } of [find(spots, 'east'), find(spots, 'west')])
      expect(meet(box, [x - 12, y - 12, x + 12, y + 12])).toBe(false)
  }
})

test('a long column near the bottom rises to stay in view', () => {
  const many = Array.from({ length: 5 }, (_, i) =>
    place(`p${i}`, 33.3 + i / 1000, 44.4, { type: 'facility' }),
  )
  const of = told(story([capital, ...many], []))
  const spots = layOut(of.points, [], frameAt(35.2, 44.4, 6.5), guessWidth)
  const column = spots.find(spot => spot.heads)!.heads!
  expect(column.head.y).toBeGreaterThan(column.ys[0]!)
  expect(column.ys.at(-1)!).toBeLessThan(536 - 52)
})
