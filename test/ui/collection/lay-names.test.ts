import { describe, expect, test } from 'vitest'
import type { ShownPlace } from '../../../src/app/collection/filter.ts'
import { layNames } from '../../../src/ui/collection/lay-names.ts'
import { reachOf } from '../../../src/ui/collection/mark-size.ts'
import { makeOutline } from '../../../src/ui/map/outlines.ts'
import { around, type Box, guessWidth, meet } from '../../../src/ui/map/room.ts'
import type { MapName } from '../../../src/worker/protocol.ts'
import { place } from '../../support/story.ts'
import { frameAt } from '../map/story.ts'

const shown = (id: string, lat: number, lon: number, reports = [0], more = {}): ShownPlace =>
  ({ shared: { place: place(id, { name: id, lat, lon, ...more }) }, reports }) as unknown as ShownPlace

const frame = frameAt(33, 44, 6)
const square = (code: string) =>
  makeOutline(code, `Land ${code}`, [
    [
      [
        [34, 25],
        [54, 25],
        [54, 41],
        [34, 41],
        [34, 25],
      ],
    ],
  ])
const lay = (places: readonly ShownPlace[], world: readonly MapName[] = [], outlines = [square('IQ')]) =>
  layNames({
    ...{ places, all: 3, outlines, world, frame, measure: guessWidth },
    before: { zoom: 0, names: new Map() },
  })

const boxOf = (text: string, at: { x: number; y: number }): Box => around(at, guessWidth(text, 'name') / 2, 7)
const town = (id: string, lat: number, lon: number): MapName => ({
  ...{ id, name: id, lat, lon, kind: 'city', weight: 5, from: 0, until: 99 },
})

describe('names on a collection’s map', () => {
  test('a place is named beside its mark, the ground around it too', () => {
    const { places, ground } = lay([shown('Kirkuk', 35.5, 44.4, [0, 1, 2])], [town('Tikrit', 34.6, 43.7)])
    expect(places.map(one => one.text)).toEqual(['Kirkuk'])
    const mark = frame.at(35.5, 44.4)
    expect(Math.abs(places[0]!.at.x - mark.x)).toBeGreaterThan(reachOf(3, 3))
    expect(ground.map(one => one.text)).toEqual(expect.arrayContaining(['Tikrit', 'Land IQ']))
  })

  test('nothing is named twice: neither a town nor a country that the collection has', () => {
    const iraq = shown('Iraq', 33, 44, [0], { type: 'country', country: 'IQ' })
    const { ground } = lay([iraq, shown('Kirkuk', 35.5, 44.4)], [town('Kirkuk', 35.5, 44.4)])
    expect(ground.map(one => one.text)).toEqual([])
  })

  test('no name covers another, or a mark; where there is no room there is none', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      shown(`Place ${i}`, 31 + (i % 20) / 5, 42 + Math.floor(i / 20) / 2),
    )
    const { places, ground } = lay(many)
    const boxes = [...places, ...ground].map(one => boxOf(one.text, one.at))
    expect(places.length).toBeGreaterThan(5)
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false)
    for (const { shared } of many) {
      const mark = around(frame.at(shared.place.lat, shared.place.lon), 7)
      expect(boxes.some(box => meet(box, mark))).toBe(false)
    }
  })

  test('what is out of view has no name', () =>
    expect(lay([shown('Nairobi', -1.3, 36.8)]).places).toEqual([]))
})
