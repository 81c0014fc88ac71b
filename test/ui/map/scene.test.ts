import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/index.ts'
import { makeFrame } from '../../../src/ui/map/frame.ts'
import { around, guessWidth, meet } from '../../../src/ui/map/room.ts'
import { layScene, type Scene } from '../../../src/ui/map/scene.ts'
import { standingOf } from '../../../src/ui/map/standing.ts'
import { event, frameAt, link, place, story, told } from './story.ts'

const scene = (of: Story, zoom: number, more: Partial<Parameters<typeof layScene>[0]> = {}): Scene =>
  layScene({
    ...{ story: of, map: told(of), lands: null, frame: frameAt(33.3, 44.4, zoom), chosen: [], pointed: [] },
    ...{
      events: new Set<string>(),
      world: [],
      covered: [],
      measure: guessWidth,
      compact: false,
    },
    ...more,
  })

const stories = fc
  .array(
    fc.tuple(fc.double({ min: -70, max: 75, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
    {
      maxLength: 40,
    },
  )
  .map(at => {
    const places = at.map(([lat, lon], i) => place(`p${i}`, lat, lon, i % 3 ? {} : { type: 'facility' }))
    const events = places.map((one, i) => event(`e${i}`, one.id, (i % 28) + 1))
    const links = events.slice(1).map((one, i) => link(one.id, `e${i}`, 'after', 'after'))
    return story(places, events, links)
  })

describe('whatever the story', () => {
  test('every place told of is somewhere, once: a mark, folded, in a list, a dot or a chip', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 10 }), (of, zoom) => {
        const { spots, dots, columns, edges } = scene(of, zoom)
        const shown = [...spots, ...dots].flatMap(spot => [spot.place, ...spot.folded]).map(one => one.id)
        const listed = columns.flatMap(column => column.rest.map(one => one.id))
        expect(new Set(shown).size).toBe(shown.length)
        const off = edges.left.length + edges.right.length
        const some = shown.length + listed.length + off > 0
        expect(some).toBe(of.places.length > 0)
      }),
    )
  })

  test('no label of a lone place covers another, nor leaves the view', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 10 }), (of, zoom) => {
        const boxes = scene(of, zoom)
          .labels.filter(label => !label.spot.column)
          .map(label => label.box)
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).filter(other => meet(box, other))).toEqual([])
          expect(box[0] >= 6 && box[1] >= 6 && box[2] <= 730 && box[3] <= 530).toBe(true)
        }
      }),
    )
  })
})

describe('what is chosen', () => {
  const crowd = Array.from({ length: 24 }, (_, i) =>
    place(`p${i}`, 31 + Math.floor(i / 6), 40 + 1.4 * (i % 6)),
  )
  const of = story(
    crowd,
    crowd.map(one => event(`e ${one.id}`, one.id)),
  )

  test('has a name even in a crowd', () => {
    const without = scene(of, 5.75)
    const nameless = without.spots.find(spot => !without.labels.some(label => label.spot === spot))
    expect(nameless).toBeDefined()
    const chosen = scene(of, 5.75, { chosen: [nameless!.place.id] })
    expect(chosen.labels.map(label => label.spot.place.id)).toContain(nameless!.place.id)
  })

  test('pointing names a place, and moves no other name', () => {
    const before = scene(of, 5.75)
    const nameless = before.spots.find(spot => !before.labels.some(label => label.spot === spot))!
    const after = scene(of, 5.75, { pointed: [nameless.place.id] })
    expect(after.labels).toHaveLength(before.labels.length + 1)
    expect(after.labels.slice(0, -1).map(label => label.box)).toEqual(before.labels.map(label => label.box))
  })
})

describe('arcs', () => {
  const places = Array.from({ length: 20 }, (_, i) =>
    place(`p${i}`, 28 + (i % 5) * 2.5, 36 + Math.floor(i / 5) * 4),
  )
  const events = places.map((one, i) => event(`e${i}`, one.id, i + 1))
  const of = (count: number) =>
    story(
      places,
      events,
      events.slice(0, count).map((one, i) => link(one.id, `e${(i + 6) % 20}`, 'causes', 'after')),
    )

  test.each([1.8, 2.2])(
    'no cue runs into a mark %d degrees from the next, however little room there is',
    apart => {
      const places = [place('a', 33.3, 43), place('b', 33.3, 43 + apart)]
      const events = [event('e0', 'a', 3), event('e1', 'b', 8)]
      const { cues, spots, arcs } = scene(
        story(places, events, [link('e0', 'e1', 'causes', 'in retaliation')]),
        6,
        {
          covered: [
            [0, 0, 736, 250],
            [0, 286, 736, 536],
          ],
        },
      )
      expect(arcs).toHaveLength(1)
      for (const { arc, at } of cues)
        for (const spot of spots)
          expect(meet(around(at, guessWidth(arc.link.cue, 'cue') / 2, 8), around(spot, 7))).toBe(false)
    },
  )

  test('a few are all drawn strongly', () => {
    expect(scene(of(12), 5.6).arcs.every(arc => arc.strong)).toBe(true)
  })

  test('of many only the weightiest speak, or those of the event asked for', () => {
    const { arcs, cues } = scene(of(18), 5.6)
    expect(arcs.filter(arc => arc.strong).length).toBeLessThanOrEqual(5)
    expect(cues.length).toBeLessThanOrEqual(5)
    const asked = scene(of(18), 5.6, { events: new Set(['e2']) })
    const ends = asked.arcs.filter(arc => arc.strong).map(arc => arc.link.events.includes('e2'))
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.every(Boolean)).toBe(true)
  })
})

test('the name of what is chosen covers neither another name nor a mark, if any side is free of them', () => {
  const head = place('head', 33.3, 48)
  const near = place('near', 33.35, 48.02, { type: 'facility' })
  const of = story([head, near], [event('a', 'head'), event('b', 'near')])
  // The right and what is under it are taken, as by buttons at the edge of the view.
  const frame = frameAt(33.3, 44.4, 6)
  const { x, y } = frame.at(33.3, 48)
  const covered = [
    [x + 20, 0, 736, 536],
    [x - 300, y + 13, 736, 536],
  ] as const
  const { labels, spots } = scene(of, 6, { covered, chosen: ['head'] })
  const own = labels.find(label => label.spot.place.id === 'head')!
  for (const label of labels) if (label !== own) expect(meet(own.box, label.box)).toBe(false)
  for (const spot of spots) if (spot !== own.spot) expect(meet(own.box, around(spot, 7))).toBe(false)
})

describe('chips at the edges', () => {
  const inside = place('inside', 33.3, 44.4)
  const away = [place('west', 38.9, -77), place('beside', 38.87, -77.05), place('east', 35.7, 139.7)]
  const of = story([inside, ...away], [event('a', 'inside'), event('b', 'west'), event('c', 'east')])

  test('stand on the nearer side; neighbours share one', () => {
    const { left, right } = scene(of, 6).edges
    expect(left.map(edge => [edge.place.id, edge.others])).toEqual([['west', 1]])
    expect(right.map(edge => [edge.place.id, edge.others])).toEqual([['east', 0]])
  })

  test('lead with what really happened, not with what is only wished', () => {
    const wishes = ['b', 'c', 'd'].map(id => event(id, 'west', 3, { modality: 'conditional' }))
    const both = story([inside, ...away], [event('a', 'inside'), ...wishes, event('e', 'beside')])
    expect(scene(both, 6).edges.left.map(edge => [edge.place.id, edge.others])).toEqual([['beside', 1]])
  })

  test('are none where everything is in view', () => {
    const { left, right } = scene(of, 1).edges
    expect([...left, ...right]).toEqual([])
  })

  test('are three to a side at most, the rest counted', () => {
    const west = Array.from({ length: 6 }, (_, i) => place(`w${i}`, 30 + 3 * i, -100 + 5 * i))
    const many = story(
      [inside, ...west],
      west.map((one, i) => event(`e${i}`, one.id)),
    )
    const { left, more } = scene(many, 6).edges
    expect(left).toHaveLength(3)
    expect(more.left).toHaveLength(3)
  })

  test('in a narrow pane stand at the foot, or at the top where they would cover a mark', () => {
    const chip = (lat: number) => {
      const near = place('near', lat, 43)
      const frame = makeFrame({ lat: 33.3, lon: 44.4, zoom: 6, width: 390, height: 300 })
      const told = story([near, ...away], [event('a', 'near'), event('b', 'west')])
      return scene(told, 6, { frame, compact: true }).edges.top.left
    }
    expect(chip(34)).toBe(0)
    expect(chip(31.3)).toBe(12)
  })

  test('on the right end above the buttons', () => {
    const corner = place('corner', 37.3, 50.8)
    const east = story([corner, ...away], [event('a', 'corner'), event('c', 'east')])
    const buttons = [684, 300, 736, 512] as const
    const { edges } = scene(east, 6, { covered: [buttons] })
    expect(edges.right).toHaveLength(1)
    expect(edges.top.right + 36).toBeLessThanOrEqual(buttons[1])
  })

  test('no line runs to what is out of view', () => {
    const linked = story(
      [inside, ...away],
      [event('a', 'inside'), event('b', 'west')],
      [link('b', 'a', 'after', 'after')],
    )
    expect(scene(linked, 6).arcs).toEqual([])
  })
})

describe('while the map is moved a little', () => {
  const of = story(
    [place('a', 33.3, 44.4), place('b', 33.2, 43.2), place('c', 34.4, 44.1), place('d', 32.2, 45.3)],
    ['a', 'b', 'c', 'd'].map(id => event(`e ${id}`, id)),
  )

  test('names stay on their sides, and stand where they stood after a small zoom', () => {
    const first = scene(of, 6.5)
    const before = standingOf(first, frameAt(33.3, 44.4, 6.5))
    for (const [lat, lon, zoom] of [
      [33.5, 44.7, 6.5],
      [33.1, 44.2, 6.5],
      [33.3, 44.4, 6.75],
    ] as const) {
      const next = scene(of, zoom, { frame: frameAt(lat, lon, zoom), before })
      for (const { spot, side } of next.labels)
        expect(side).toBe(first.labels.find(label => label.spot.place.id === spot.place.id)?.side)
    }
  })

  test('the world gives way to the story, and never says a place of it twice', () => {
    const world = ['a', 'near', 'far'].map((id, i) => ({
      ...{ id, name: `name ${id}`, lat: 33.3 + i * 0.02, lon: 44.4 + i * 2, kind: 'city' as const },
      ...{ weight: 6, from: 0, until: 99 },
    }))
    const names = scene(of, 6.5, {
      world: [...world, { ...world[1]!, id: 'under', lon: 44.41, lat: 33.3 }],
    }).names
    expect(names.map(one => one.id)).toEqual(expect.arrayContaining(['near']))
    expect(names.map(one => one.id)).not.toContain('a')
    expect(names.map(one => one.id)).not.toContain('under')
  })
})

test('the last row of a long column covers no name of the world', () => {
  const many = Array.from({ length: 9 }, (_, i) => place(`p${i}`, 33.3 + i / 1000, 44.4))
  const of = story(
    many,
    many.map((one, i) => event(`e${i}`, one.id, i + 1)),
  )
  const frame = frameAt(33.3, 44.4, 6.5)
  const { columns } = scene(of, 6.5)
  const { x, ys } = columns[0]!
  const name = { id: 'under', name: 'under', kind: 'city' as const, weight: 6, from: 0, until: 99 }
  const at = (y: number) => scene(of, 6.5, { world: [{ ...name, ...frame.locate({ x: x + 10, y }) }] }).names
  expect(at(ys.at(-1)! + 36)).toEqual([])
  expect(at(ys.at(-1)! + 90)).toHaveLength(1)
})

test('chips stand between marks at the top and at the foot of their edge', () => {
  const frame = frameAt(33.3, 44.4, 6.5)
  const at = (id: string, y: number) => {
    const { lat, lon } = frame.locate({ x: 690, y })
    return place(id, lat, lon)
  }
  const places = [at('top', 30), at('foot', 510), place('away', 33.3, 60)]
  const { edges } = scene(
    story(
      places,
      places.map(({ id }) => event(`e ${id}`, id)),
    ),
    6.5,
  )
  expect(edges.right).toHaveLength(1)
  expect(edges.top.right).toBeGreaterThan(50)
  expect(edges.top.right + 44).toBeLessThan(490)
})

describe('a place of the world that was asked for', () => {
  const of = story([place('a', 33.3, 44.4)], [event('e', 'a')])
  const visited = { ...place('nairobi', 33.3, 44.9), name: 'Nairobi' }

  test('is ringed and named beside the ring, clear of the story’s names', () => {
    const { visit, labels } = scene(of, 6.5, { visited })
    expect(visit?.text).toBe('Nairobi')
    expect(labels.some(({ box }) => visit?.label && meet(box, visit.label.box))).toBe(false)
  })

  test('has no name where the story’s would be covered', () => {
    const crowded = { visited, covered: [[0, 0, 736, 536]] as const }
    expect(scene(of, 6.5, crowded).visit?.label).toBe(null)
  })

  test('is not where the view is elsewhere', () => {
    expect(scene(of, 6.5, { visited: { ...visited, lon: 100 } }).visit).toBe(null)
    expect(scene(of, 6.5).visit).toBe(null)
  })
})
