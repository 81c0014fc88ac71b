import { describe, expect, test } from 'vitest'
import type { StoryEvent } from '../../../src/index.ts'
import type { TimelineLayout } from '../../../src/ui/timeline/drawing.ts'
import { layoutTimeline } from '../../../src/ui/timeline/layout.ts'
import { shorter, widthOf } from '../../../src/ui/timeline/width.ts'
import { date, event, story } from '../../support/story.ts'

const lay = (events: readonly StoryEvent[], width = 736, height = 175) =>
  layoutTimeline(story({ events }), width, height)

const shown = (layout: TimelineLayout) =>
  layout.items.flatMap(item => (item.kind === 'column' ? item.dots.map(d => d.id) : [item.id]))

/** Events that stand behind a column's "+ n" without a dot of their own. */
const counted = (layout: TimelineLayout) =>
  layout.items.reduce(
    (sum, item) =>
      item.kind === 'column' && item.label
        ? sum + Math.max(0, Number(/\d+/.exec(item.more)?.[0] ?? 0) + 1 - item.dots.length)
        : sum,
    0,
  )

const day = (n: number) => new Date(Date.UTC(2021, 4, 1 + n)).toISOString().slice(0, 10)

describe('every event appears or is counted', () => {
  test.each([
    ['none', []],
    ['one', [event('a', { date: date('2021-05-14') })]],
    ['without dates', Array.from({ length: 40 }, (_, i) => event(`u${i}`, { modality: 'demanded' }))],
    ['forty on one day', Array.from({ length: 40 }, (_, i) => event(`d${i}`, { date: date('2021-05-14') }))],
    [
      'ranges upon ranges',
      Array.from({ length: 60 }, (_, i) => event(`r${i}`, { date: date(day(i % 9), day(20 + i)) })),
    ],
    [
      'a hundred and twenty of all kinds',
      Array.from({ length: 120 }, (_, i) =>
        event(`m${i}`, {
          date:
            i % 7 === 0 ? null : date(day((i * 37) % 80), i % 3 === 0 ? day(((i * 37) % 80) + 6) : undefined),
        }),
      ),
    ],
    [
      'dates no calendar knows',
      [event('x', { date: date('never') }), event('y', { date: date('2021-05-14') })],
    ],
  ])('%s', (_, events) => {
    const layout = lay(events)
    expect(new Set(shown(layout)).size).toBe(shown(layout).length)
    expect(
      shown(layout).length + counted(layout) + layout.hidden + layout.undated.length + layout.undatedHidden,
    ).toBe(events.length)
  })
})

describe('the axis', () => {
  const events = [
    event('old', { date: date('2003-01-01', '2003-12-31') }),
    event('a', { date: date('2021-05-01') }),
    event('b', { date: date('2021-05-10') }),
    event('c', { date: date('2021-05-14') }),
  ]

  test('is broken where the story is silent for years', () => {
    const { axis } = lay(events)
    expect(axis?.breaks).toHaveLength(1)
    const [past, told] = axis?.stretches ?? []
    expect(past!.x1).toBeLessThan(told!.x0)
  })

  test('is whole where nothing is silent', () => expect(lay(events.slice(1)).axis?.breaks).toEqual([]))

  test('never goes backwards', () => {
    const { axis } = lay(events)
    const xs = Array.from({ length: 300 }, (_, i) => axis!.x(11_000 + i * 30))
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
  })

  test('names the days something happened', () =>
    expect(
      lay(events)
        .axis?.ticks(0, 736)
        .map(tick => tick.label),
    ).toEqual(expect.arrayContaining(['2003', '1 May', '10', '14 May'])))

  test('keeps its labels apart', () => {
    const xs = lay(events)
      .axis!.ticks(0, 736)
      .filter(tick => tick.label)
      .map(tick => tick.x)
    expect(xs.every((x, i) => i === 0 || x - xs[i - 1]! >= 46)).toBe(true)
  })

  test('is missing where nothing has a date', () => expect(lay([event('u')]).axis).toBeNull())
})

describe('marks', () => {
  test('days are dots, ranges bars that fade at both ends', () => {
    const { items } = lay([
      event('dot', { date: date('2021-05-14') }),
      event('bar', { date: date('2021-05-03', '2021-05-13') }),
    ])
    expect(items.map(item => item.kind)).toEqual(['dot', 'bar'])
    expect(items[1]).toMatchObject({ soft: 'both', known: null })
  })

  test.each([
    ['no end is known', date('2021-05-03', '2021-05-14', '2021-05-03/..'), 'end'],
    ['no beginning is known', date('2000-01-01', '2021-05-14', '../2021-05-14'), 'start'],
    ['it lasted for years', date('2003-01-01', '2021-05-14'), 'end'],
  ])('a bar fades where %s', (_, when, soft) =>
    expect(lay([event('a', { date: when }), event('b', { date: date('2021-05-10') })]).items).toContainEqual(
      expect.objectContaining({ id: 'a', soft }),
    ),
  )

  test('three of one day are a column that names one and counts the rest', () => {
    const events = ['a', 'b', 'c'].map(id => event(id, { date: date('2021-05-14') }))
    expect(lay(events).items).toMatchObject([
      { kind: 'column', more: '+ 2 that day', label: { words: 'Event a' } },
    ])
  })

  test('two of one day stand one under the other', () => {
    const { items } = lay(['a', 'b'].map(id => event(id, { date: date('2021-05-14') })))
    const rows = items.flatMap(item => (item.kind === 'dot' ? [item.y] : []))
    expect(new Set(rows).size).toBe(2)
  })

  test('a day known besides is marked on the range, and only there', () => {
    const reference = {
      key: 'k',
      title: 't',
      source: 's',
      date: { edtf: '2021-05-08', earliest: '2021-05-08', latest: '2021-05-08' },
    }
    const { items, axis } = lay([
      event('bar', { date: date('2021-05-03', '2021-05-13'), reference }),
      event('dot', { date: date('2021-05-01'), reference }),
    ])
    const bar = items.find(item => item.kind === 'bar')
    expect(bar).toMatchObject({ known: axis!.x(Date.UTC(2021, 4, 8) / 864e5) })
    expect(items.find(item => item.kind === 'dot')).not.toHaveProperty('known')
  })

  test('no name leaves the strip', () => {
    const events = Array.from({ length: 12 }, (_, i) =>
      event(`e${i}`, { date: date(day(i)), short: 'A name of some length' }),
    )
    for (const item of lay(events, 420).items) {
      if (item.kind === 'column' || !item.label) continue
      const width = widthOf(item.label.words)
      const [from, to] =
        item.label.anchor === 'start'
          ? [item.label.x, item.label.x + width]
          : [item.label.x - width, item.label.x]
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(420)
    }
  })
})

describe('at the left edge', () => {
  /** The label of a bar that stands just before a break, with years of the past to its left. */
  const labelOf = (short: string) => {
    const { items } = lay(
      [
        event('old', { date: date('2003-01-01', '2003-12-31'), short: 'War' }),
        event('bar', { date: date('2011-10-01', '2011-12-31'), short }),
        ...['2021-05-01', '2021-05-10', '2021-05-14'].map(on =>
          event(on, { date: date(on), short: 'March' }),
        ),
      ],
      616,
    )
    return items.flatMap(item => (item.kind === 'bar' && item.id === 'bar' ? [item.label] : []))[0]
  }

  test('a name of any length begins inside the strip, cut short if need be', () => {
    const all = Array.from({ length: 30 }, (_, i) => labelOf(`The ${'e'.repeat(i + 4)} ended`)!)
    const before = all.filter(label => label.anchor === 'end')
    expect(before.length).toBeGreaterThan(20)
    expect(before.some(label => label.words.endsWith('…'))).toBe(true)
    for (const label of before) expect(label.x - widthOf(label.words)).toBeGreaterThanOrEqual(8)
  })

  test.each([
    ['Iraq War phase ended', ['Iraq War phase ended', 'Iraq War phase…', 'Iraq War phase…']],
    ['Protest', ['Protest']],
    ['Demonstrations', ['Demonstrations']],
    ['Counterdemonstrations', ['Counterdemonstrations', 'Counterdemonst…']],
  ])('%s is cut after a word where it can be', (name, all) => expect(shorter(name)).toEqual(all))
})

test('undated events say how they are told, once', () => {
  const events = [
    event('a', { modality: 'demanded', short: 'Close the port' }),
    event('b', { modality: 'demanded', short: 'Open the road' }),
    event('c', { modality: 'intended', short: 'Rome visit' }),
  ]
  const text = 'They spoke of a visit to Rome, and of the port.'
  const layout = layoutTimeline(story({ events, article: { text } }), 736, 175)
  expect(layout.undated.map(one => one.words)).toEqual([
    'demanded: close the port',
    'open the road',
    'intended: Rome visit',
  ])
})

describe('on a phone', () => {
  const wanted = (n: number) =>
    Array.from({ length: n }, (_, i) => event(`w${i}`, { modality: 'demanded', short: 'Forces withdrawn' }))

  test('the undated take as many lines as there is height for, beside each other where they fit', () => {
    const { undated, undatedHidden, bottom } = lay(wanted(6), 390, 360)
    expect(undatedHidden).toBe(0)
    expect(new Set(undated.map(one => one.line)).size).toBeGreaterThan(1)
    expect(undated.every(one => one.x + widthOf(one.words) < 390)).toBe(true)
    expect(bottom).toBeLessThan(330)
  })

  test('where height is short they keep to one line and count the rest', () => {
    const { undated, undatedHidden } = lay(wanted(6), 390, 80)
    expect(undated.every(one => one.line === 0)).toBe(true)
    expect(undatedHidden).toBeGreaterThan(0)
    expect(undated.length + undatedHidden).toBe(6)
  })

  test('they come right after the line that says that none has a date, and below those that have one', () => {
    expect(lay(wanted(6), 390, 360).bottom).toBe(34)
    expect(lay([event('old', { date: date('1948-01-01') }), ...wanted(6)], 390, 360).bottom).toBeGreaterThan(
      190,
    )
  })

  test('a column of many files stays on the strip', () => {
    const events = Array.from({ length: 52 }, (_, i) => event(`d${i}`, { date: date('2021-05-14') }))
    const old = event('old', { date: date('1948-01-01') })
    for (const item of lay([old, ...events], 390, 360).items)
      for (const dot of item.kind === 'column' ? item.dots : []) expect(dot.x).toBeLessThan(386)
  })

  test('columns stand before any is named, and each name stays inside', () => {
    const events = [1, 8, 15, 22].flatMap(n =>
      [0, 1, 2].map(i => event(`c${n}-${i}`, { date: date(day(n)), short: 'Twelve protesters arrested' })),
    )
    const { items, hidden } = lay(events, 390, 360)
    expect(items.map(item => item.kind)).toEqual(['column', 'column', 'column', 'column'])
    expect(hidden).toBe(0)
    for (const item of items) {
      if (item.kind !== 'column' || !item.label) continue
      const { x, anchor, words } = item.label
      const [from, to] = anchor === 'start' ? [x, x + widthOf(words)] : [x - widthOf(words), x]
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(390)
    }
  })
})
