import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesOf, checkGeoJson, FORMATS, findFormat, type Written } from '../../src/index.ts'
import { outlines, seedStory } from '../support/seed.ts'
import { date, event, link, mention, place, sentence, story } from '../support/story.ts'

const seed = seedStory()
const texts = ({ content }: Written) =>
  typeof content === 'string' ? [content] : content.map(({ text }) => text)

/** Names that break writers: markup, formulas, control characters, quotes. */
const HOSTILE = `=x"]]><script>alert(1)</script>&\u0007\u001b[31m{y}`

const hostile = story({
  article: { title: HOSTILE, text: HOSTILE, url: `javascript:alert("1")`, source: HOSTILE },
  sentences: [sentence(0, HOSTILE.length)],
  places: [
    place('a', { name: HOSTILE, type: 'country', country: 'IQ' }),
    place('b', { name: HOSTILE, lon: 10 }),
  ],
  mentions: [mention('m1', 0, 5, { surface: HOSTILE.slice(0, 5), placeIds: ['a'] })],
  events: [
    event('e1', {
      label: HOSTILE,
      date: date('2020-01-03'),
      places: [{ placeId: 'a', role: 'site', evidence: 'text' }],
    }),
    event('e2', { label: HOSTILE, places: [{ placeId: 'b', role: 'site', evidence: 'background' }] }),
  ],
  links: [link('e1', 'e2')],
})

describe('a story of a whole book', () => {
  let reads = 0
  /** Counts how often anything of an item is looked at. */
  const counted = <T extends object>(list: readonly T[]): T[] =>
    list.map(one => new Proxy(one, { get: (target, key) => [Reflect.get(target, key), reads++][0] }))

  /** So many events, each in a sentence, at a place and on a date of its own, linked to the next. */
  function book(count: number) {
    const numbers = Array.from({ length: count }, (_, i) => i)
    const span = (i: number) => ({ start: 11 * i, end: 11 * i + 4 })
    return story({
      article: { text: 'Rain fell. '.repeat(count) },
      sentences: counted(numbers.map(i => sentence(11 * i, 11 * i + 10))),
      places: counted(numbers.map(i => place(`p${i}`))),
      mentions: counted(numbers.map(i => mention(`m${i}`, 11 * i, 11 * i + 4, { placeIds: [`p${i}`] }))),
      times: counted(
        numbers.map(i => ({
          ...date('2020-01-03'),
          ...span(i),
          id: `t${i}`,
          type: 'date',
          surface: 'x',
          value: '',
        })),
      ),
      events: counted(
        numbers.map(i =>
          event(`e${i}`, {
            date: { ...date('2020-01-03'), timeIds: [`t${i}`] },
            places: [{ placeId: `p${i}`, role: 'site', evidence: 'text' }],
          }),
        ),
      ),
      links: counted(numbers.slice(1).map(i => link(`e${i - 1}`, `e${i}`))),
    })
  }

  // Four times the story: sixteen times the looks where each event looks through all others.
  test.each(FORMATS.map(format => format.id))('%s looks at each thing a few times', id => {
    const looksFor = (count: number) => {
      const one = book(count)
      reads = 0
      findFormat(id)!.write([one], {})
      return reads
    }
    expect(looksFor(800) / looksFor(200)).toBeLessThan(5)
  })
})

test.each(FORMATS.map(format => format.id))('%s holds half a character in an id', id => {
  const half = story({
    article: { id: '\ud800', text: 'Erbil' },
    places: [place('\udfff', { name: '\ud800', links: { wikipedia: '\ud800' } })],
    mentions: [mention('m\ud800', 0, 5, { placeIds: ['\udfff'] })],
  })
  expect(findFormat(id)!.write([half], {}).faults).toEqual([])
})

describe('the list', () => {
  test('ids and families are what the command and the page say', () => {
    expect(FORMATS.map(format => format.id)).toEqual([
      ...[
        'geojson',
        'geojson-places',
        'geojson-events',
        'geojson-links',
        'geojson-points',
        'geojson-files',
        'umap',
      ],
      ...['csv', 'csv-events', 'csv-mentions', 'kml', 'gpx', 'linked-places', 'annotations', 'story'],
    ])
    expect(findFormat('pdf')).toBeUndefined()
    expect(findFormat('toString')).toBeUndefined()
  })

  test('variants of a family stand together, and each tells what it is', () => {
    const families = FORMATS.map(format => format.family)
    expect(families.filter((family, i) => family !== families[i - 1])).toEqual([...new Set(families)])
    for (const format of FORMATS) {
      expect(format.contents).toMatch(/^[A-Z].*\.$/)
      expect(format.opensIn.length).toBeGreaterThan(3)
      expect(format.extension).toMatch(/^[a-z.]+$/)
      expect(format.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+/)
    }
  })
})

describe.each(FORMATS.map(format => [format.id, format] as const))('%s', (_, format) => {
  test('counts what it holds, and is the same every time', () => {
    const one = format.write([seed], { outlines: outlines() })
    expect(one.faults).toEqual([])
    expect(Object.values(one.inside).some(number => number > 0)).toBe(true)
    expect(bytesOf(format.write([seed], { outlines: outlines() }))).toEqual(bytesOf(one))
  })

  test('holds several stories in one file, and none', () => {
    const both = format.write([seed, hostile])
    expect(both.faults).toEqual([])
    expect(texts(both).join('')).toContain(hostile.article.id)
    expect(format.write([]).faults).toEqual([])
    expect(format.write([story()]).faults).toEqual([])
  })

  test('writes hostile words so that nothing runs and nothing breaks', () => {
    const written = format.write([hostile], { outlines: {} })
    expect(written.faults).toEqual([])
    for (const text of texts(written)) {
      if (format.extension === 'csv') expect(text).not.toMatch(/(?:^|,)"?=/m)
      else if (/^(?:kml|gpx)$/.test(format.extension)) {
        expect(text).not.toMatch(/<script|]]>|javascript:/)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(text).not.toMatch(/[\u0007\u001b]/)
      } else expect(() => JSON.parse(text)).not.toThrow()
    }
  })

  test('heeds the options it names, and no others', () => {
    const plain = bytesOf(format.write([hostile]))
    const changed = (options: object) => !equal(bytesOf(format.write([hostile], options)), plain)
    expect({ compact: changed({ compact: true }), mark: changed({ byteOrderMark: true }) }).toEqual({
      compact: format.heeds.includes('compact'),
      mark: format.heeds.includes('byteOrderMark'),
    })
    if (!format.heeds.includes('background')) expect(changed({ background: false })).toBe(false)
    if (!format.heeds.includes('outlines')) expect(changed({ outlines: IRAQ })).toBe(false)
    if (!format.heeds.includes('links')) expect(changed({ links: false })).toBe(false)
  })
})

const IRAQ = {
  IQ: {
    type: 'Polygon',
    coordinates: [
      [
        [42, 33],
        [45, 33],
        [45, 36],
        [42, 33],
      ],
    ],
  },
}

const equal = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

test('what has no place in a file is told', () => {
  const one = story({ events: [event('e1'), event('e2')], links: [link('e1', 'e2')] })
  expect(findFormat('geojson')!.write([one]).leftOut).toBe(
    '2 of 2 events have no place on a map. 1 of 1 links joins events at one place, or at none.',
  )
  expect(findFormat('geojson')!.write([one], { links: false }).leftOut).toBe(
    '2 of 2 events have no place on a map.',
  )
  expect(findFormat('csv-events')!.write([one]).leftOut).toBe('')
})

test('an address that is none to follow goes nowhere', () => {
  expect(String(findFormat('gpx')!.write([hostile]).content)).not.toContain('<link')
  const fair = story({ ...hostile, article: { ...hostile.article, url: 'https://example.org/a?b=1&c=2' } })
  expect(String(findFormat('gpx')!.write([fair]).content)).toContain(
    'href="https://example.org/a?b=1&amp;c=2"',
  )
})

test('the zip holds valid GeoJSON by kind of geometry', () => {
  const files = unzipSync(bytesOf(findFormat('geojson-files')!.write([seed], { outlines: outlines() })))
  expect(Object.keys(files)).toEqual(['points.geojson', 'lines.geojson', 'areas.geojson'])
  for (const bytes of Object.values(files))
    expect(checkGeoJson(JSON.parse(new TextDecoder().decode(bytes)))).toEqual([])
})

test('uMap gets its colours, and no one else a nested value', () => {
  const features = (id: string) => JSON.parse(String(findFormat(id)!.write([seed]).content)).features
  for (const { properties } of features('umap'))
    expect(properties._umap_options.color).toMatch(/^#[0-9a-f]{6}$/)
  for (const { properties } of features('geojson'))
    expect(Object.values(properties).filter(one => typeof one === 'object' && one !== null)).toEqual([])
})
