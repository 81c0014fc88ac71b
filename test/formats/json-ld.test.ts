import { check as secondOpinion } from '@placemarkio/check-geojson'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { checkGeoJson, findFormat, type Story } from '../../src/index.ts'
import { seedStory } from '../support/seed.ts'
import { event, mention, place, story as storyOf } from '../support/story.ts'
import { CONTEXTS } from './contexts/terms.ts'

const OA = 'http://www.w3.org/ns/oa#'
const LPO = 'http://linkedpasts.org/ontology/lpo_latest.ttl#'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const story = seedStory()
const written = (id: string, stories: readonly Story[] = [story]) =>
  JSON.parse(String(findFormat(id)!.write(stories).content))

/** The triples of a file, by a JSON-LD processor that refuses words without a meaning. */
async function triples(file: object) {
  const documentLoader = async (url: string) => {
    if (!Object.hasOwn(CONTEXTS, url)) throw new Error(`no context for ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXTS[url] } }
  }
  const quads = (await jsonld.toRDF(file, { documentLoader, safe: true } as object)) as {
    readonly subject: { readonly value: string }
    readonly predicate: { readonly value: string }
    readonly object: { readonly value: string }
  }[]
  return quads.map(quad => [quad.subject.value, quad.predicate.value, quad.object.value] as const)
}

const all = (quads: Awaited<ReturnType<typeof triples>>, predicate: string) =>
  quads.filter(quad => quad[1] === predicate).map(quad => quad[2])

describe('Web Annotations as linked data', () => {
  test('every mention and event is an annotation with a quote and a position', async () => {
    const quads = await triples(written('annotations'))
    const types = all(quads, TYPE)
    const count = (name: string) => types.filter(type => type === OA + name).length
    const expected = story.mentions.length + story.events.length
    expect(count('Annotation')).toBe(expected)
    expect(count('TextQuoteSelector')).toBe(expected)
    expect(count('TextPositionSelector')).toBe(expected)
    expect(all(quads, `${OA}exact`)).toEqual(expect.arrayContaining(['Iraqi', 'Baghdad', 'the capital']))
    expect(new Set(all(quads, `${OA}motivatedBy`))).toEqual(
      new Set([`${OA}identifying`, `${OA}describing`].concat(unresolved() ? [`${OA}highlighting`] : [])),
    )
  })

  test('quotes with their surroundings find the very words again', () => {
    const items: {
      target: { selector: { exact: string; prefix: string; suffix: string; start: number }[] }
    }[] = written('annotations').first.items
    for (const { target } of items) {
      const [quote, position] = target.selector
      const at = story.article.text.indexOf(quote!.prefix + quote!.exact + quote!.suffix)
      expect(at + quote!.prefix.length).toBe(position!.start)
    }
  })

  test('positions count characters, not the halves that JavaScript counts; no half is quoted', () => {
    const text = '🚩🚩 in Erbil 🚩'
    const at = text.indexOf('Erbil')
    const odd = storyOf({ article: { text }, mentions: [mention('m1', at, at + 5, { surface: 'Erbil' })] })
    const [quote, position] = written('annotations', [odd]).first.items[0].target.selector
    expect(position).toMatchObject({ start: [...'🚩🚩 in '].length, end: [...'🚩🚩 in Erbil'].length })
    const long = `🚩${'x'.repeat(31)}Erbil${'y'.repeat(31)}🚩`
    const cut = storyOf({ article: { text: long }, mentions: [mention('m1', 33, 38, { surface: 'Erbil' })] })
    expect(written('annotations', [cut]).first.items[0].target.selector[0]).toMatchObject({
      prefix: 'x'.repeat(31),
      suffix: 'y'.repeat(31),
    })
    expect(quote.exact).toBe('Erbil')
  })

  test('what a person wrote is a comment of a person, and linked data in both kinds of file', async () => {
    const noted = storyOf({
      article: { text: 'Erbil', note: 'on all of it' },
      places: [place('erbil', { note: 'ask again' })],
      mentions: [mention('m1', 0, 5, { surface: 'Erbil', placeIds: ['erbil'] })],
      events: [event('e1', { note: 'two sources' })],
    })
    const quads = await triples(written('annotations', [noted]))
    const persons = quads.filter(quad => quad[2] === 'http://xmlns.com/foaf/0.1/Person').map(quad => quad[0])
    const theirs = quads.filter(
      quad => quad[1] === 'http://purl.org/dc/terms/creator' && persons.includes(quad[2]),
    )
    const words = theirs.flatMap(([body]) =>
      quads.filter(quad => quad[0] === body && quad[1].endsWith('#value')).map(quad => quad[2]),
    )
    expect(words.sort()).toEqual(['ask again', 'on all of it', 'two sources'])
    const places = await triples(withoutUnnamed(written('linked-places', [noted])))
    expect(places.map(quad => quad[2])).toContain('Note by the user: ask again')
  })
})

const unresolved = () => story.mentions.some(one => one.placeIds.length === 0)

/** Version 1.3 requires two members that its context has no word for: readers of linked data skip them. */
const withoutUnnamed = (file: object) =>
  JSON.parse(JSON.stringify(file), (key, value) => (key === 'fclasses' || key === 'year' ? undefined : value))

describe('Linked Places', () => {
  test('is GeoJSON, by our checks and by others', () => {
    const file = written('linked-places')
    expect(checkGeoJson(file)).toEqual([])
    expect(() => secondOpinion(JSON.stringify(file))).not.toThrow()
  })

  test('is linked data: names attested by the article, places linked to Wikidata', async () => {
    const quads = await triples(withoutUnnamed(written('linked-places')))
    expect(all(quads, `${LPO}hasFeature`)).toHaveLength(story.places.length)
    expect(all(quads, 'http://purl.org/spar/cito#cites').length).toBeGreaterThanOrEqual(story.places.length)
    expect(all(quads, `${LPO}toponym`)).toEqual(expect.arrayContaining(story.places.map(one => one.name)))
    expect(all(quads, 'http://purl.org/dc/terms/identifier')).toEqual(
      expect.arrayContaining(['wd:Q1530', 'gn:98182']),
    )
  })

  test('has what World Historical Gazetteer requires of every record', () => {
    for (const record of written('linked-places').features) {
      expect(record['@id']).toMatch(/^urn:/)
      expect(record.properties.title).not.toBe('')
      expect(record.properties.fclasses.every((one: string) => /^[AHLPRST]$/.test(one))).toBe(true)
      expect(record.names[0].citations[0].label).not.toBe('')
      expect(record.when.timespans.length).toBeGreaterThan(0)
      expect(record.when.timespans.every((span: { start?: object }) => span.start)).toBe(true)
      expect(['certain', 'less-certain', 'uncertain']).toContain(record.geometry.certainty)
    }
  })

  test.each([
    ['one day', '2020-01-03', '2020-01-03', '2020-01-03', { start: { in: '2020-01-03' } }],
    ['a month', '2020-01', '2020-01-01', '2020-01-31', { start: { in: '2020-01' } }],
    ['a year', '2003', '2003-01-01', '2003-12-31', { start: { in: '2003' } }],
    [
      'some day between two',
      '2020-01-03/2020-01-23',
      '2020-01-03',
      '2020-01-23',
      { start: { earliest: '2020-01-03' }, end: { latest: '2020-01-23' } },
    ],
    [
      'since a year',
      '2003/..',
      '2003-01-01',
      '2020-01-24',
      { start: { earliest: '2003-01-01' }, end: { earliest: '2020-01-24' } },
    ],
    [
      'by a day',
      '../2020-01-03',
      '2019-12-01',
      '2020-01-03',
      { start: { latest: '2020-01-03' }, end: { latest: '2020-01-03' } },
    ],
    [
      'a season',
      '2020-21',
      '2020-03-01',
      '2020-05-31',
      { start: { earliest: '2020-03-01' }, end: { latest: '2020-05-31' } },
    ],
  ])('the date of an event, %s', (_, edtf, earliest, latest, expected) => {
    const date = { edtf, earliest, latest, evidence: 'text', timeIds: [], derivation: [] } as const
    const at = [{ placeId: 'erbil', role: 'site', evidence: 'text' }] as const
    const one = storyOf({ places: [place('erbil')], events: [event('e1', { date, places: at })] })
    expect(written('linked-places', [one]).features[0].when.timespans).toEqual([expected])
  })

  test('a place without events is dated by its article; without either, the lack is told', () => {
    const parts = { places: [place('erbil')], mentions: [mention('m1', 0, 5, { placeIds: ['erbil'] })] }
    const dated = storyOf({ ...parts, article: { published: '2021-05-14' } })
    expect(written('linked-places', [dated]).features[0].when).toEqual({
      timespans: [{ start: { in: '2021-05-14' } }],
    })
    const undated = storyOf({ ...parts, article: { published: null } })
    expect(findFormat('linked-places')!.write([undated]).leftOut).toMatch(/no date/)
  })
})
