import { expect, test } from 'vitest'
import type { Geometry } from '../../../src/index.ts'
import { drawDivisions } from '../../../src/ui/map/divisions.ts'
import { layScene } from '../../../src/ui/map/scene.ts'
import { event, frameAt, place, story, told } from './story.ts'

/** A square of so many degrees around a point. */
const square = (lat: number, lon: number, side: number): Geometry => {
  const [south, north, west, east] = [lat - side / 2, lat + side / 2, lon - side / 2, lon + side / 2]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const
  return { type: 'MultiPolygon', coordinates: [[ring]] }
}

const anbar = place('anbar', 33, 42, { type: 'admin1', uncertaintyM: 200_000 })
const one = story([anbar], [event('e1', 'anbar')])
const map = told(one)
const drawn = (outlines: Readonly<Record<string, Geometry>>, zoom = 6) =>
  drawDivisions(map.points, outlines, frameAt(33.3, 42, zoom)).map(one => one.place.id)

test.each([
  ['one in view', { anbar: square(33, 42, 4) }, 6, ['anbar']],
  ['one larger than the view', { anbar: square(33, 42, 60) }, 6, ['anbar']],
  ['one out of view', { anbar: square(-33, 42, 4) }, 6, []],
  ['one as small as its mark', { anbar: square(33, 42, 4) }, 1, []],
  ['none that came', {}, 6, []],
  ['that of another place', { najaf: square(33, 42, 4) }, 6, []],
] as const)('%s', (_, outlines, zoom, ids) => expect(drawn(outlines, zoom)).toEqual(ids))

test('an outline stands for the circle of a place', () => {
  const scene = (divisions: Readonly<Record<string, Geometry>>) =>
    layScene({
      ...{
        story: one,
        map,
        lands: null,
        frame: frameAt(33.3, 42, 6),
        chosen: [],
        pointed: [],
        events: new Set(),
      },
      ...{ world: [], covered: [], measure: () => 60, compact: false, divisions },
    })
  const [with_, without] = [scene({ anbar: square(33, 42, 4) }), scene({})]
  expect([with_.divisions.length, with_.halos.length]).toEqual([1, 0])
  expect([without.divisions.length, without.halos.length]).toEqual([0, 1])
  expect(with_.labels).toEqual(without.labels)
})
