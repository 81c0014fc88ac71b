import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf } from '../../../src/app/story-time.ts'
import { isHourly } from '../../../src/ui/timeline/axis.ts'
import { drawInView } from '../../../src/ui/timeline/in-view.ts'
import { layoutTimeline, trackOf } from '../../../src/ui/timeline/layout.ts'
import {
  bringIn,
  canZoomIn,
  daysInView,
  leftOf,
  panBy,
  type View,
  WHOLE,
  zoomAt,
} from '../../../src/ui/timeline/zoom.ts'
import { date, event, story } from '../../support/story.ts'

const news = story({
  events: [
    event('landing', { date: date('1914-08-04') }),
    event('war', { date: date('2003-03-20', '2011-12-15') }),
    event('attack', { date: date('2019-12-31') }),
    event('strike', { date: date('2020-01-03') }),
    event('answer', { date: date('2020-01-03', '2020-01-23') }),
    event('march', { date: date('2020-01-24') }),
    event('talks', { date: date('2022-06-01') }),
  ],
})
const WIDTH = 736
const track = trackOf(news, WIDTH)!
const day = (id: string) => daysOf(news.events.find(one => one.id === id)!)!

const anyView = fc
  .tuple(
    fc.double({ min: 0, max: 18, noNaN: true }),
    fc.integer({ min: 0, max: WIDTH }),
    fc.integer({ min: 0, max: WIDTH }),
  )
  .map(([doublings, at, then]) => panBy(zoomAt(WHOLE, 2 ** doublings, at, track), then - WIDTH / 2, track))

describe('the axis', () => {
  test('goes from days to px and back at every scale', () =>
    fc.assert(
      fc.property(anyView, fc.double({ min: 0, max: 1, noNaN: true }), (view, share) => {
        const axis = track.axisAt(view.scale)
        const [from, to] = [axis.stretches[0]!.days.from, axis.stretches.at(-1)!.days.to]
        const moment = from + share * (to - from)
        expect(axis.day(axis.x(moment))).toBeCloseTo(moment, 3)
      }),
    ))

  test('names moments in order and apart, whatever it shows', () =>
    fc.assert(
      fc.property(anyView, view => {
        const left = leftOf(view, track)
        const named = track
          .axisAt(view.scale)
          .ticks(left, left + WIDTH)
          .filter(tick => tick.label)
        const gaps = named.slice(1).map((tick, i) => tick.x - named[i]!.x)
        expect(gaps.every(gap => gap >= 45.9)).toBe(true)
        expect(named.length).toBeLessThan(WIDTH / 45)
      }),
    ))
})

describe('zooming', () => {
  test('keeps the moment under the pointer where it is, but at the ends of the axis', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 500 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        (at, factor) => {
          const before = track.axisAt(1).day(at)
          const view = zoomAt(WHOLE, factor, at, track)
          expect(track.axisAt(view.scale).x(before) - leftOf(view, track)).toBeCloseTo(at, 3)
        },
      ),
    ))

  test('in and out again is where it began', () => {
    const there = zoomAt(zoomAt(WHOLE, 8, 500, track), 1 / 8, 500, track)
    expect(there.scale).toBe(1)
    expect(leftOf(there, track)).toBe(0)
  })

  test('never goes beyond the whole, nor closer than hours', () =>
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: WIDTH }),
        (view, factor, at) => {
          const next = zoomAt(view, factor, at, track)
          const axis = track.axisAt(next.scale)
          const under = track.axisAt(view.scale).day(leftOf(view, track) + at)
          expect(next.scale).toBeGreaterThanOrEqual(1)
          expect(axis.dayWidth(under)).toBeLessThanOrEqual(24 * 60 + 1)
        },
      ),
    ))

  test('reaches the hours of a day of the story, and of one a century before', () => {
    for (const id of ['strike', 'landing']) {
      let view = WHOLE
      for (let i = 0; i < 40; i++) view = zoomAt(bringIn(view, day(id), track), 2, WIDTH / 2, track)
      expect(isHourly(track.axisAt(view.scale), day(id).from)).toBe(true)
      expect(canZoomIn(view, track)).toBe(false)
      const { from, to } = daysInView(view, track)
      expect(to - from).toBeLessThan(3)
    }
  })
})

describe('moving', () => {
  test('stays on the axis', () =>
    fc.assert(
      fc.property(anyView, fc.integer({ min: -1e5, max: 1e5 }), (view, px) => {
        const left = leftOf(panBy(view, px, track), track)
        const most = track.axisAt(view.scale).end + track.margin - WIDTH
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(Math.max(0, most) + 1e-6)
      }),
    ))

  test('brings an event into view, and leaves one that is', () => {
    const close = zoomAt(WHOLE, 60, 100, track)
    const there = bringIn(close, day('march'), track)
    const { from, to } = daysInView(there, track)
    expect(from).toBeLessThanOrEqual(day('march').from)
    expect(to).toBeGreaterThanOrEqual(day('march').to)
    expect(bringIn(there, day('march'), track)).toBe(there)
  })

  test('a silence can be crossed', () => {
    let view: View = zoomAt(WHOLE, 30, 100, track)
    for (let i = 0; i < 400; i++) view = panBy(view, 200, track)
    expect(daysInView(view, track).to).toBeGreaterThanOrEqual(day('talks').to)
  })
})

describe('what is drawn', () => {
  const drawn = (view: View) => drawInView(layoutTimeline(news, WIDTH, 175, view.scale), leftOf(view, track))

  test('close up, a day is a bar of its hours, since the hour is not known', () => {
    const view = zoomAt(bringIn(zoomAt(WHOLE, 1e5, 400, track), day('strike'), track), 1e5, 400, track)
    const strike = drawn(view).items.find(item => item.kind === 'bar' && item.id === 'strike')
    expect(strike).toMatchObject({ kind: 'bar', soft: 'both' })
    expect(drawn(view).ticks.map(tick => tick.label)).toContain('03:00')
  })

  test.each([
    ['an hour is a point', '18:00', '18:00', 'dot'],
    ['hours are a bar', '12:00', '18:00', 'bar'],
  ])('close up, %s', (_, from, to, kind) => {
    const hourly = {
      ...news,
      events: news.events.map(one =>
        one.id === 'strike' ? { ...one, clock: { from, to, timeIds: [] } } : one,
      ),
    }
    const scale = zoomAt(WHOLE, 1e5, 400, track).scale
    const { axis, items } = layoutTimeline(hourly, WIDTH, 175, scale)
    const item = items.find(one => one.kind !== 'column' && one.id === 'strike')
    expect(item?.kind).toBe(kind)
    const end = item?.kind === 'bar' ? item.x1 : item?.kind === 'dot' ? item.x : Number.NaN
    expect(axis?.day(end)).toBeCloseTo(day('strike').from + 0.75)
  })

  test('the name of a bar that began before comes along', () => {
    const axis = track.axisAt(16)
    const left = axis.x(day('answer').from + 8)
    const bar = drawInView(layoutTimeline(news, WIDTH, 175, 16), left).items.find(
      item => item.kind === 'bar' && item.id === 'answer',
    )
    expect(bar?.label?.x).toBeGreaterThanOrEqual(0)
    expect(bar?.label?.x).toBeLessThan(20)
  })

  test('nothing is moved in the whole', () => {
    const layout = layoutTimeline(news, WIDTH, 175)
    expect(drawInView(layout, 0).items).toEqual(layout.items)
  })

  test('marks keep their rows while the strip is moved', () => {
    const view = zoomAt(WHOLE, 5, 400, track)
    const rows = (one: View) =>
      drawn(one).items.flatMap(item => (item.kind === 'column' ? [] : [`${item.id} ${item.y}`]))
    expect(rows(panBy(view, 90, track))).toEqual(rows(view))
  })
})
