import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/index.ts'
import { areasOf, nameAreas, uncovered } from '../../../src/ui/map/areas.ts'
import { drawRegions } from '../../../src/ui/map/regions.ts'
import { around, guessWidth, makeRoom } from '../../../src/ui/map/room.ts'
import { event, frameAt, place, story, told } from './story.ts'

/** A region four by four degrees about a point. */
const region = (id: string, lat: number, lon: number): Place =>
  place(id, lat, lon, {
    type: 'region',
    country: '',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [lon - 2, lat - 2],
          [lon + 2, lat - 2],
          [lon + 2, lat + 2],
          [lon - 2, lat + 2],
          [lon - 2, lat - 2],
        ],
      ],
    },
  })

const frame = frameAt(33, 44, 6)
const pane = () => makeRoom([4, 4, 732, 532])

function named(room = pane(), ...places: readonly Place[]) {
  const map = told(
    story(
      places,
      places.map(one => event(`e ${one.id}`, one.id)),
    ),
  )
  const regions = drawRegions(map.regions, new Set(), frame)
  return nameAreas(areasOf([], regions, [], frame), frame, room, guessWidth)
}

describe('names of areas', () => {
  test('stand within the region, with a line for what happened and one for how vague it is', () => {
    const label = named(pane(), region('gulf', 33, 44)).get('gulf')!
    expect(label.lines).toEqual(['March, 3 Jan', 'extent is approximate'])
    expect(Math.abs(label.at!.x - 368)).toBeLessThan(90)
    expect(Math.abs(label.at!.y - 268)).toBeLessThan(110)
  })

  test('do not cover each other: who comes later moves aside', () => {
    const labels = named(pane(), region('gulf', 33, 44), region('plain', 33, 44.5))
    const [a, b] = [labels.get('gulf')!.at!, labels.get('plain')!.at!]
    expect(Math.abs(a.y - b.y) >= 20 || Math.abs(a.x - b.x) > 60).toBe(true)
  })

  test('lose their lines, then themselves, where there is no room', () => {
    const crowded = pane()
    for (let y = 0; y < 540; y += 40) crowded.take([0, y, 736, y + 14])
    expect(named(crowded, region('gulf', 33, 44)).get('gulf')!.lines).toEqual([])
    const full = pane()
    full.take([0, 0, 736, 536])
    expect(named(full, region('gulf', 33, 44)).get('gulf')!.at).toBeNull()
  })
})

describe('room', () => {
  test('words give way to words, and may have to stand over a mark', () => {
    const room = pane()
    room.take(around({ x: 100, y: 100 }, 14), 'drawing')
    room.take(around({ x: 200, y: 100 }, 14))
    const [mark, words] = [around({ x: 100, y: 100 }, 5), around({ x: 200, y: 100 }, 5)]
    expect([room.isFree(mark), room.hidesNoWords(mark)]).toEqual([false, true])
    expect([room.isFree(words), room.hidesNoWords(words)]).toEqual([false, false])
  })
})

describe('a name laid over the rest', () => {
  const label = { at: { x: 50, y: 50 }, lines: [], box: [30, 40, 70, 60] } as const

  test('leaves no other name under it', () => {
    expect(uncovered(label, [[60, 50, 90, 70]])).toEqual({ at: null, lines: [], box: null })
  })

  test('takes no name it does not touch', () => {
    expect(uncovered(label, [[71, 40, 90, 60]])).toBe(label)
    expect(uncovered(label, [])).toBe(label)
  })
})
