import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFormat, readGeoJson, readStory, type Story } from '../../../src/index.ts'
import { seedStory } from '../../support/seed.ts'
import { expectSound } from '../../support/sound.ts'
import { event, link, mention, place, sentence, story as storyOf } from '../../support/story.ts'

const seed = seedStory()

const ok = (value: unknown): Story => {
  const read = readStory(value)
  if ('fault' in read) throw new Error(read.fault)
  return read.story
}

describe('a story’s own file', () => {
  test('comes back as it was', () => {
    expect(ok(JSON.parse(String(findFormat('story')!.write([seed]).content)))).toEqual(seed)
  })

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /no story that Placeline wrote: it has no “schema”/],
    ['a schema that is no text', { ...seed, schema: 1 }, /it has no “schema”/],
    [
      'another schema',
      { ...seed, schema: 'placeline-story/9' },
      /a “placeline-story\/9”, “placeline-story\/1” was expected. If a newer Placeline wrote it/,
    ],
    ['a list', [], /it has no “schema”/],
    [
      'a mention that is no object',
      { ...seed, mentions: [1] },
      /mentions\[0\]: expected an object, got a number/,
    ],
    ['a latitude off the globe', { ...seed, places: [{ ...seed.places[0], lat: 91 }] }, /places\[0\].lat/],
    [
      'an offset that is a text',
      { ...seed, sentences: [{ ...seed.sentences[0], start: '0' }] },
      /sentences\[0\].start/,
    ],
    [
      'a kind from nowhere',
      { ...seed, mentions: [{ ...seed.mentions[0], kind: 'x' }] },
      /mentions\[0\].kind/,
    ],
    ['a day that is none', { ...seed, article: { ...seed.article, published: 'soon' } }, /article.published/],
    ['members of the prototype', { ...seed, article: Object.create(seed.article) }, /article.id/],
  ])('refused: %s', (_, value, message) => {
    const read = readStory(value)
    expect('fault' in read ? read.fault : 'accepted').toMatch(message)
  })

  test('what points nowhere is taken out, and the rest is sound', () => {
    const text = 'Erbil was hit.'
    const broken = storyOf({
      article: { text },
      sentences: [sentence(0, 14), sentence(14, 99)],
      places: [place('erbil', { geometry: { type: 'Polygon', coordinates: [[[0, 0]]] } }), place('erbil')],
      mentions: [
        mention('m1', 0, 5, { surface: 'Erbil', placeIds: ['erbil', 'nowhere'] }),
        mention('m2', 5, 200, { surface: 'x' }),
      ],
      events: [
        event('e1', { places: [{ placeId: 'nowhere', role: 'site', evidence: 'text' }] }),
        event('e2', { trigger: { start: 90, end: 99 } }),
      ],
      links: [link('e1', 'e2'), link('e1', 'e1')],
    })
    const read = ok(broken)
    expectSound(read)
    expect(read.mentions.map(one => [one.id, one.placeIds])).toEqual([['m1', ['erbil']]])
    expect(read.events.map(one => one.id)).toEqual(['e1'])
    expect(read.places).toHaveLength(1)
    expect(read.links).toEqual([])
  })

  test('a key that reaches the prototype is dropped', () => {
    const read = ok(
      JSON.parse(JSON.stringify(seed).replace('{"id":', '{"__proto__":{"polluted":true},"id":')),
    )
    expect(JSON.stringify(read)).not.toContain('polluted')
  })

  test('whatever is changed in it, it is refused or sound', () => {
    const members = ['article', 'sentences', 'mentions', 'places', 'times', 'events', 'links'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...members),
        fc.nat(60),
        fc.string(),
        fc.jsonValue(),
        (member, at, key, value) => {
          const copy = structuredClone(seed) as unknown as Record<string, Record<string, unknown>[]>
          const list = copy[member]!
          const one = Array.isArray(list)
            ? list[at % Math.max(1, list.length)]!
            : (list as Record<string, unknown>)
          one[Object.keys(one)[at % Object.keys(one).length] ?? key] = value
          const read = readStory(copy)
          if ('fault' in read) return
          expect(
            read.story.mentions.every(each =>
              each.placeIds.every(id => read.story.places.some(p => p.id === id)),
            ),
          ).toBe(true)
          for (const format of ['geojson', 'kml', 'csv-events', 'annotations'])
            findFormat(format)!.write([read.story])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a story read back from our GeoJSON', () => {
  const file = () => JSON.parse(String(findFormat('geojson')!.write([seed]).content))
  const back = (value: unknown) => {
    const result = readGeoJson(JSON.stringify(value))
    if ('fault' in result || !result.story) throw new Error('no story')
    return result.story
  }

  test('is the same but for the text, of which it has the quotes, each where it stood', () => {
    const { story, remarks } = back(file())
    expect({ ...story, article: { ...story.article, text: '' } }).toEqual({
      ...seed,
      article: { ...seed.article, text: '' },
    })
    expectSound(story)
    expect(remarks[0]).toMatch(/quotes and not its text: \d+ of \d+ sentences are there/)
    const first = seed.sentences[0]!
    expect(story.article.text.slice(first.start, first.end)).toBe(
      seed.article.text.slice(first.start, first.end),
    )
  })

  test('a place moved or deleted by another program is moved and gone', () => {
    const value = file()
    const baghdad = value.features.find((one: { id: string }) => one.id.endsWith('/place/baghdad'))
    baghdad.geometry.coordinates = [44.5, 33.5]
    value.features = value.features.filter((one: { id: string }) => !one.id.endsWith('/place/pentagon'))
    const { story, remarks } = back(value)
    expect(story.places.find(one => one.id === 'baghdad')).toMatchObject({ lon: 44.5, lat: 33.5 })
    expect(story.places.some(one => one.id === 'pentagon')).toBe(false)
    expectSound(story)
    expect(remarks.join(' ')).toMatch(
      /1 place was moved by another program. 1 place was taken out by another program/,
    )
  })

  test.each<[string, (value: Record<string, unknown>) => void]>([
    ['without our member', value => delete value.placeline],
    ['with several stories', value => Object.assign(value, { placeline: { stories: [seed, seed] } })],
    [
      'with a damaged one',
      value => Object.assign(value, { placeline: { stories: [{ schema: 'placeline-story/1' }] } }),
    ],
  ])('a file %s is a layer and no story', (_, change) => {
    const value = file()
    change(value)
    expect(readGeoJson(JSON.stringify(value))).toMatchObject({ story: null, layer: { remarks: [] } })
  })
})
