import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Name, NamesBefore } from '../../../src/ui/map/name-layout.ts'
import { nameBasemap } from '../../../src/ui/map/names.ts'
import { makeOutline } from '../../../src/ui/map/outlines.ts'
import { type Box, guessWidth, makeRoom, meet } from '../../../src/ui/map/room.ts'
import type { MapName } from '../../../src/worker/protocol.ts'
import { frameAt } from './story.ts'

const name = (id: string, lat: number, lon: number, more: Partial<MapName> = {}): MapName => ({
  ...{ id, name: id, lat, lon, kind: 'city', weight: 5, from: 0, until: 99 },
  ...more,
})
const square = (code: string, west: number, south: number, side: number) =>
  makeOutline(code, code, [
    [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  ])

const lay = (
  world: readonly MapName[],
  at: readonly [number, number, number] = [33, 44, 6],
  more: { outlines?: ReturnType<typeof square>[]; before?: NamesBefore; taken?: readonly Box[] } = {},
) => {
  const frame = frameAt(...at)
  const room = makeRoom([4, 4, frame.right - 4, frame.bottom - 4])
  for (const box of more.taken ?? []) room.take(box)
  return nameBasemap(more.outlines ?? [], world, frame, room, guessWidth, more.before)
}
const standing = (names: readonly Name[], zoom: number): NamesBefore => ({
  zoom,
  names: new Map(names.map(one => [one.id, one])),
})
const ids = (names: readonly Name[]) => names.map(one => one.id)

describe('who is named', () => {
  test('from one zoom until another', () => {
    const world = [
      name('early', 33, 43, { until: 6 }),
      name('now', 33, 44),
      name('late', 33, 45, { from: 6.5 }),
    ]
    expect(ids(lay(world))).toEqual(['now'])
  })

  test('the first of two on one spot, and none where there is no room', () => {
    expect(ids(lay([name('a', 33, 44), name('b', 33, 44.05)]))).toEqual(['a'])
    expect(lay([name('a', 33, 44)], [33, 44, 6], { taken: [[0, 0, 736, 536]] })).toEqual([])
  })

  test('a name turns to the left where the right is taken', () => {
    const [one] = lay([name('a', 33, 44)], [33, 44, 6], { taken: [[380, 200, 736, 340]] })
    expect(one?.side).toBe('left')
  })

  test('a district stands aside within its reach, a town does not', () => {
    const taken: Box[] = [[340, 258, 396, 278]]
    const district = name('Karrada', 33, 44, { kind: 'district', radiusM: 2000 })
    const [one] = lay([district], [33, 44, 12], { taken })
    expect(one && Math.abs(one.at.y - 268)).toBeGreaterThan(10)
    expect(lay([{ ...district, radiusM: 100 }], [33, 44, 12], { taken })).toEqual([])
  })

  test('a river is named along its course', () => {
    const river = name('Tigris', 33, 44, {
      kind: 'river',
      course: [
        [42, 35],
        [46, 31],
      ],
    })
    const [one] = lay([river])
    expect(one?.turn).toBeGreaterThan(30)
    expect(one?.turn).toBeLessThan(60)
    expect(lay([{ ...river, course: [] }])).toEqual([])
  })

  test('a small country is named beside its land, a smaller one not yet', () => {
    expect(lay([], [0, 0, 5], { outlines: [square('SM', 0, 0, 1)] }).map(one => one.text)).toEqual(['SM'])
    expect(lay([], [0, 0, 3], { outlines: [square('SM', 0, 0, 1)] })).toEqual([])
    expect(lay([], [0, 0, 5], { outlines: [square('SM', 0, 0, 0.02)] })).toEqual([])
  })
})

test('a country of the mainland is named on its land or not at all', () => {
  const south = square('SOUTH', 0, -3, 3)
  const wide = lay([], [1, 1, 5.5], {
    outlines: [square('ALONGNAMEFORALAND', 0, 0, 3), south, square('NORTH', 0, 3, 3)],
  })
  expect(wide.map(one => one.text)).not.toContain('ALONGNAMEFORALAND')
})

describe('one name, said once', () => {
  const at = (lon: number, kind: MapName['kind']) =>
    name(`${lon}`, 33, lon, { name: 'Bihar', kind, radiusM: 9 })

  test.each([
    ['a province and a district close by', [at(44, 'province'), at(45.6, 'district')], 1],
    ['two towns far apart', [at(41, 'city'), at(46, 'city')], 2],
    [
      'a river beside a province',
      [
        at(44, 'province'),
        {
          ...at(45.6, 'river'),
          course: [
            [44.5, 36],
            [45.5, 30],
          ],
        },
      ],
      2,
    ],
  ] as const)('%s', (_, world, times) => expect(lay(world as readonly MapName[])).toHaveLength(times))
})

describe('a name too long for its land is set in two lines', () => {
  const island = square('UNITED KINGDOM', -2, -1, 2)
  const lines = (outlines: ReturnType<typeof square>[]) =>
    lay([], [0, -1, 5.2], { outlines }).find(one => one.text === 'UNITED KINGDOM')?.lines

  test('broken at the space that leaves the shortest lines, and over the sea where the land ends', () => {
    expect(lines([island])).toEqual(['UNITED', 'KINGDOM'])
  })

  test('not where one line has room', () => {
    const [one] = lay([], [0, 0, 5], { outlines: [square('UNITED KINGDOM', -10, -10, 20)] })
    expect(one?.text).toBe('UNITED KINGDOM')
    expect(one?.lines).toBeUndefined()
  })

  test('not where its ends would lie on a neighbour’s land', () => {
    const neighbours = [square('WEST', -7, -2, 5), square('EAST', 0, -2, 5)]
    expect(lines([...neighbours, island])).toBeUndefined()
  })

  test('it stays so while the map moves, and is one name again once there is room', () => {
    const first = lay([], [0, -1, 5.2], { outlines: [island] })
    const moved = lay([], [0.1, -1, 5.2], { outlines: [island], before: standing(first, 5.2) })
    expect(moved[0]?.lines).toEqual(first[0]?.lines)
    const nearer = lay([], [0, -1, 8], { outlines: [island], before: standing(first, 5.2) })
    expect(nearer[0]?.lines).toBeUndefined()
  })
})

describe('a country of many isles', () => {
  /** Three isles of 1.5 degrees, in a row over 12. */
  const isles = (code: string) =>
    makeOutline(
      code,
      code,
      [95, 100, 105.5].map(west => [
        [
          [west, -1],
          [west + 1.5, -1],
          [west + 1.5, 0.5],
          [west, 0.5],
          [west, -1],
        ],
      ]),
    )
  const named = (outlines: ReturnType<typeof square>[]) =>
    lay([], [0, 101, 5], { outlines }).find(one => one.text === 'INDONESIA')

  test('is named among them, though none is wide enough', () => {
    const { at } = named([isles('INDONESIA')])!
    const frame = frameAt(0, 101, 5)
    expect(at.x).toBeGreaterThan(frame.at(0, 95).x)
    expect(at.x).toBeLessThan(frame.at(0, 107).x)
  })

  test('its capital comes first', () => {
    const capital = name('Jakarta', 0, 101, { rank: 'capital', weight: 7 })
    const both = lay([capital], [0, 101, 5], { outlines: [isles('INDONESIA')] })
    expect(both.map(one => one.text)[0]).toBe('Jakarta')
  })

  test('never on a neighbour’s land', () =>
    expect(named([isles('INDONESIA'), square('MALAYSIA', 95, -4, 12)])).toBeUndefined())
})

test('a name on the sea crosses no land, however narrow', () => {
  const isle = square('MAN', -4.6, 54, 0.5)
  const narrow = makeOutline('GB', 'GB', [
    [
      [
        [-3.2, 51],
        [-2.4, 51],
        [-2.4, 58],
        [-3.2, 58],
        [-3.2, 51],
      ],
    ],
  ])
  const man = (outlines: ReturnType<typeof square>[]) =>
    lay([], [54, -3, 5], { outlines, taken: SHORES }).find(one => one.text === 'MAN')
  const frame = frameAt(54, -3, 5)
  const { x, y } = frame.at(54.25, -4.35)
  // Only to the right of the isle is there room.
  const SHORES: Box[] = [
    [0, 0, 736, y - 12],
    [0, y + 12, 736, 536],
    [0, 0, x - 10, 536],
  ]
  expect(man([isle])).toBeDefined()
  expect(man([isle, narrow])).toBeUndefined()
})

test('near, a capital chooses before its country’s name; afar it does not', () => {
  const capital = name('Capital', 35, 45, { rank: 'capital', weight: 7 })
  const outlines = [square('LAND', 35, 25, 20)]
  expect(ids(lay([capital], [35, 45, 7], { outlines }))).toEqual(['Capital', 'country LAND'])
  expect(ids(lay([capital], [35, 45, 5], { outlines }))[0]).toBe('country LAND')
})

describe('from afar a country’s name steps aside on its land', () => {
  const outlines = [square('LAND', 40, 30, 10)]
  const countryAt = (names: readonly Name[]) => {
    const { lat, lon } = names.find(one => one.kind === 'country')!
    return { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) }
  }
  const alone = countryAt(lay([], [35, 45, 5], { outlines }))
  /** In the middle of the land, where the country's name stands by itself. */
  const capital = name('Capital', 35, 45, { rank: 'capital' })
  const both = lay([capital], [35, 45, 5], { outlines })

  test('for its capital, which is named too', () => {
    expect(ids(both).sort()).toEqual(['Capital', 'country LAND'])
    expect(countryAt(both)).not.toEqual(alone)
  })

  test('once the capital’s name comes, and then it stays', () => {
    const before = standing(lay([], [35, 45, 5], { outlines }), 5)
    const come = lay([capital], [35, 45, 5], { outlines, before })
    expect(countryAt(come)).toEqual(countryAt(both))
    const again = lay([capital], [35, 45, 5], { outlines, before: standing(come, 5) })
    expect(countryAt(again)).toEqual(countryAt(come))
  })

  test('not for a town, and not off its land', () => {
    const town = name('Town', 35, 45)
    expect(countryAt(lay([town], [35, 45, 5], { outlines }))).toEqual(alone)
    for (const side of [2.5, 3, 4]) {
      const small = [square('LAND', 45 - side / 2, 35 - side / 2, side)]
      const { lat, lon } = countryAt(lay([capital], [35, 45, 5], { outlines: small }))
      expect(Math.max(Math.abs(lat - 35), Math.abs(lon - 45))).toBeLessThan(side / 2)
    }
  })
})

test('at the antimeridian names stand on the copy of the world in view', () => {
  const world = [name('Suva', -18, 178.4), name('Apia', -13.8, -171.8)]
  for (const lon of [180, -180, 540]) {
    const [suva, apia] = lay(world, [-16, lon, 5])
    expect(suva!.at.x).toBeGreaterThan(0)
    expect(suva!.at.x).toBeLessThan(apia!.at.x)
    expect(apia!.at.x).toBeLessThan(736)
  }
})

describe('while the map moves', () => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    name(`city number ${i}`, 30 + (i % 8) * 0.8, 38 + Math.floor(i / 8) * 1.4),
  )

  test('what was named stays named, on the same side, as far as it stays in view', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.6, max: 0.6, noNaN: true }),
        fc.double({ min: -0.6, max: 0.6, noNaN: true }),
        (dx, dy) => {
          const first = lay(crowd)
          const second = lay(crowd, [33 + dy, 44 + dx, 6], { before: standing(first, 6) })
          const still = second.map(one => `${one.id} ${one.side}`)
          const gone = first.filter(one => !still.includes(`${one.id} ${one.side}`))
          // Only at the edges is there less room than before.
          for (const { at } of gone) expect(Math.min(at.x, at.y, 736 - at.x, 536 - at.y)).toBeLessThan(150)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a country’s name stays on the land it was put on', () => {
    const outlines = [square('WIDE', 30, 20, 30)]
    const [first] = lay([], [33, 44, 6], { outlines })
    const [second] = lay([], [33.4, 44.9, 6], { outlines, before: standing([first!], 6) })
    expect(second!.lat).toBeCloseTo(first!.lat, 6)
    expect(second!.lon).toBeCloseTo(first!.lon, 6)
  })

  test('zoomed out, the important come first again; the much more important always do', () => {
    const village = name('village', 33, 44)
    const capital = name('capital', 33, 44.3, { weight: 5.3 })
    const village9 = standing(lay([village], [33, 44, 9]), 9)
    expect(ids(lay([capital, village], [33, 44, 5], { before: village9 }))[0]).toBe('capital')
    expect(ids(lay([capital, village], [33, 44, 9.5], { before: village9 }))[0]).toBe('village')
    const metropolis = { ...capital, weight: 7 }
    expect(ids(lay([metropolis, village], [33, 44, 9.5], { before: village9 }))[0]).toBe('capital')
  })
})

test('no name covers another, nor leaves the view', () => {
  const places = fc.array(
    fc.record({
      lat: fc.double({ min: 28, max: 38, noNaN: true }),
      lon: fc.double({ min: 36, max: 52, noNaN: true }),
      kind: fc.constantFrom('city', 'province', 'water', 'land', 'site', 'district'),
    }),
    { maxLength: 80 },
  )
  fc.assert(
    fc.property(places, all => {
      const world = all.map(({ lat, lon, kind }, i) => name(`name ${i}`, lat, lon, { kind: kind as 'city' }))
      const boxes = lay(world).map(({ at, side, text }): Box => {
        const wide = text.length * 6.2
        if (side === 'right') return [at.x, at.y - 7, at.x + wide, at.y + 7]
        if (side === 'left') return [at.x - wide, at.y - 7, at.x, at.y + 7]
        return [at.x - wide / 2, at.y - 7, at.x + wide / 2, at.y + 7]
      })
      boxes.forEach((box, i) => {
        expect(boxes.slice(i + 1).some(other => meet(box, other))).toBe(false)
        expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 736 && box[3] <= 536).toBe(true)
      })
    }),
  )
})
