import { describe, expect, test } from 'vitest'
import { exportGeoJson, FORMATS, findFormat, readStory } from '../../src/index.ts'
import { corrected, ev, kept, q } from './stories.ts'

const { story } = corrected(
  { kind: 'choose', at: q('Baghdad'), place: kept('camp', 'Camp', 33.5, 44.2), all: false },
  { kind: 'move', place: kept('erbil', 'Erbil', 34, 45), lat: 36.19, lon: 44.01 },
  { kind: 'edit-event', event: ev('left', 'departure'), change: { date: null } },
  {
    kind: 'add-link',
    from: ev('protested', 'protest'),
    to: ev('hit', 'missile-attack'),
    relation: 'response_to',
  },
)
const { collection, faults } = exportGeoJson(story, { events: true })
const evidence = (kind: string) =>
  Object.fromEntries(
    collection.features
      .filter(one => one.properties.feature_kind === kind)
      .map(one => [one.id.replace(/^.*\//, ''), one.properties.evidence]),
  )

test('what a person corrected is told as theirs, and nothing else is', () => {
  expect(faults).toEqual([])
  expect(evidence('place')).toEqual({ taji: 'text', 'ain-al-asad': 'text', erbil: 'user', camp: 'user' })
  expect(evidence('event')).toEqual({ e1: 'user', e2: 'text', e3: 'text', e4: 'user' })
  expect(evidence('event-link')).toEqual({ 'ul-e4-e3-response_to': 'user' })
})

test('a moved place is exported where it was put', () => {
  const erbil = collection.features.find(one => one.id.endsWith('/place/erbil'))
  expect(erbil?.geometry).toEqual({ type: 'Point', coordinates: [44.01, 36.19] })
  expect(erbil?.properties).toMatchObject({ coord_source: 'set by hand', corrected_by_user: true })
})

describe('what a person wrote beside things', () => {
  /** Braces are a template to uMap, a leading sign a formula to a spreadsheet, angle brackets markup to Earth. */
  const TAJI = '=ask {them} again <b>\nby phone'
  const { story: noted } = corrected(
    { kind: 'note', about: { place: kept('taji', 'Taji') }, text: TAJI },
    { kind: 'note', about: { event: ev('left', 'departure') }, text: 'two sources' },
    { kind: 'note', about: 'article', text: 'for the Monday map' },
  )
  const written = (id: string, of = noted) => String(findFormat(id)!.write([of]).content)

  test('stands in columns of its own, which say whose it is; nothing else changes', () => {
    const { collection, faults } = exportGeoJson(noted, { events: true })
    expect(faults).toEqual([])
    const cells = collection.features.map(({ id, properties }) => [
      id.replace(/^[^/]*\//, ''),
      properties.user_note,
      properties.article_user_note,
    ])
    expect(cells).toEqual(
      [
        ['place/taji', '=ask them again <b> by phone'],
        ...['place/erbil', 'place/ain-al-asad', 'place/baghdad'].map(id => [id, null]),
        ['event/e1', 'two sources'],
        ...['event/e2', 'event/e3', 'event/e4'].map(id => [id, null]),
      ].map(([id, note]) => [id, note, 'for the Monday map']),
    )
    const taji = collection.features[0]!.properties
    expect(taji).toMatchObject({ evidence: 'text', corrected_by_user: false })
    expect(`${taji.description} ${taji.excerpt}`).not.toContain('ask')
    expect(collection.placeline.article).toMatchObject({ user_note: 'for the Monday map' })
  })

  test('no column of notes without a note', () => {
    const { collection } = exportGeoJson(corrected().story, { events: true })
    expect(JSON.stringify(collection)).not.toContain('user_note')
  })

  test.each<[string, readonly string[]]>([
    ['csv', ["'=ask them again <b> by phone", 'for the Monday map']],
    ['csv-events', ['two sources', 'for the Monday map']],
    ['csv-mentions', ["'=ask them again <b> by phone", 'for the Monday map']],
    [
      'kml',
      [
        'Note by the user: =ask them again &amp;lt;b&amp;gt; by phone',
        'Note by the user: two sources',
        '<description>Note by the user: for the Monday map</description>',
      ],
    ],
    ['gpx', ['<cmt>Note by the user: =ask them again &lt;b&gt; by phone</cmt>']],
    ['linked-places', ['"Note by the user: =ask them again <b> by phone"']],
    ['annotations', [JSON.stringify(TAJI), '"two sources"', '"for the Monday map"', '"Person"']],
    ['story', [JSON.stringify(TAJI), '"two sources"', '"for the Monday map"']],
  ])('%s says it too', (id, sought) => {
    for (const words of sought) expect(written(id)).toContain(words)
    for (const words of sought) expect(written(id, corrected().story)).not.toContain(words)
  })

  test('no format is the worse for it', () => {
    for (const format of FORMATS) expect(format.write([noted]).faults, format.id).toEqual([])
  })

  test('comes back with the story; one that is no text is refused', () => {
    const back = readStory(JSON.parse(written('story')))
    expect('story' in back && back.story.places[0]?.note).toBe(TAJI)
    for (const list of ['places', 'mentions', 'events'] as const) {
      const bad = { ...noted, [list]: noted[list].map(one => ({ ...one, note: {} })) }
      expect(readStory(bad)).toMatchObject({ fault: expect.stringContaining(`${list}[0].note`) })
    }
    expect(readStory({ ...noted, article: { ...noted.article, note: 7 } })).toMatchObject({
      fault: expect.stringContaining('article.note'),
    })
  })

  test('is kept when its place is joined with another', () => {
    const { story: joined } = corrected(
      { kind: 'note', about: { place: kept('taji', 'Taji') }, text: 'one' },
      { kind: 'note', about: { place: kept('erbil', 'Erbil') }, text: 'two' },
      { kind: 'merge', from: [kept('taji', 'Taji')], into: kept('erbil', 'Erbil', 34, 45) },
    )
    expect(joined.places.map(one => [one.id, one.note])).toEqual([
      ['erbil', 'two\none'],
      ['ain-al-asad', undefined],
      ['baghdad', undefined],
    ])
  })
})
