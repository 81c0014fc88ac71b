import { describe, expect, test } from 'vitest'
import { applyCorrections, type Correction, evidenceFor, keptPlace, type Story } from '../../src/index.ts'
import { BASE, corrected, ev, kept, NOWHERE, q, SECOND_TAJI, TEXT } from './stories.ts'

const CAMP = kept('camp-taji', 'Camp Taji', 33.52, 44.26)

/** What mentions stand for, as "id:places". */
const mentions = ({ mentions }: Story) => mentions.map(one => `${one.id}:${one.placeIds.join('+')}`).join(' ')
const places = (story: Story) => story.places.map(one => one.id).join(' ')
const at = (story: Story, id: string) =>
  story.events.find(one => one.id === id)?.places.map(one => `${one.placeId} ${one.evidence}`)

describe('another place for a mention', () => {
  test('only this mention, the description that follows it and the event told there', () => {
    const { story, lost } = corrected({ kind: 'choose', at: SECOND_TAJI, place: CAMP, all: false })
    expect(lost).toEqual([])
    expect(mentions(story)).toBe('m1:taji m2:camp-taji m3:camp-taji m4:erbil m5:ain-al-asad m6:baghdad')
    expect(at(story, 'e1')).toEqual(['taji text'])
    expect(at(story, 'e2')).toEqual(['camp-taji user'])
    expect(story.events[1]?.participants[0]?.placeId).toBe('camp-taji')
    expect(story.events[3]).toBe(BASE.events[3])
    expect(story.mentions[1]).toMatchObject({
      evidence: 'user',
      confidence: 1,
      candidates: [
        { placeId: 'camp-taji', score: 1, lat: 33.52 },
        { placeId: 'taji', score: 0 },
      ],
      reasons: [{ words: 'You chose this' }, { words: 'The analysis had chosen Taji' }],
    })
  })

  test('of several places only the one that gives way is a person’s', () => {
    const two = { ...BASE.mentions[3]!, placeIds: ['erbil', 'ain-al-asad'], evidence: 'background' as const }
    const base = { ...BASE, mentions: BASE.mentions.with(3, two) }
    const { story } = applyCorrections(
      base,
      [{ kind: 'choose', at: q('Erbil'), place: CAMP, all: false, instead: 'erbil' }],
      NOWHERE,
    )
    const mention = story.mentions.find(one => one.id === 'm4')!
    expect(mention.placeIds).toEqual(['camp-taji', 'ain-al-asad'])
    expect(mention.placeIds.map(id => evidenceFor(mention, id))).toEqual(['user', 'background'])
    const whole = applyCorrections(
      story,
      [{ kind: 'choose', at: q('Erbil'), place: kept('x'), all: false }],
      NOWHERE,
    )
    const again = whole.story.mentions.find(one => one.id === 'm4')!
    expect(again.placeIds.map(id => evidenceFor(again, id))).toEqual(['user'])
  })

  test('all such mentions', () => {
    const { story } = corrected({ kind: 'choose', at: SECOND_TAJI, place: CAMP, all: true })
    expect(mentions(story)).toBe('m1:camp-taji m2:camp-taji m3:camp-taji m4:erbil m5:ain-al-asad m6:baghdad')
    expect(places(story)).toBe('erbil ain-al-asad baghdad camp-taji')
    expect(at(story, 'e1')).toEqual(['camp-taji user'])
  })

  test('of a gazetteer that knows it, whole; of none, as the correction holds it', () => {
    const { story } = corrected({
      kind: 'choose',
      at: q('Baghdad'),
      place: { ...CAMP, type: 'base', links: { geonames: 90932 } },
      all: false,
    })
    expect(story.places.at(-1)).toMatchObject({
      id: 'camp-taji',
      name: 'Camp Taji',
      type: 'base',
      lat: 33.52,
      links: { geonames: 90932 },
    })
  })

  test('its references are kept with it', () => {
    const { uncertaintyM, source, licence, links } = keptPlace({
      ...BASE.places[0]!,
      links: { wikidata: 'Q748291' },
    })
    expect(links).toEqual({ wikidata: 'Q748291' })
    expect({ uncertaintyM, source, licence }).toEqual({
      uncertaintyM: BASE.places[0]!.uncertaintyM,
      source: BASE.places[0]!.source,
      licence: BASE.places[0]!.licence,
    })
  })

  test('words that are no mention become one', () => {
    const { story } = corrected({ kind: 'choose', at: q('Troops'), place: CAMP, all: false })
    expect(story.mentions[0]).toMatchObject({ surface: 'Troops', placeIds: ['camp-taji'], evidence: 'user' })
  })

  test('chosen again, the analysis’s choice is still told', () => {
    const { story } = corrected(
      { kind: 'choose', at: SECOND_TAJI, place: CAMP, all: false },
      { kind: 'choose', at: SECOND_TAJI, place: kept('other'), all: false },
    )
    expect(story.mentions[1]?.reasons.map(one => one.words)).toEqual([
      'You chose this',
      'The analysis had chosen Taji',
    ])
  })
})

describe('marking and unmarking', () => {
  test('marked words without a place stand for none', () => {
    const { story } = corrected({ kind: 'mark', at: q('Missiles'), place: null, all: false })
    expect(story.mentions.find(one => one.surface === 'Missiles')).toMatchObject({
      placeIds: [],
      evidence: 'user',
    })
  })

  test('all of the words, whole and free', () => {
    const { story } = corrected(
      { kind: 'unmark', at: SECOND_TAJI, all: true },
      { kind: 'mark', at: q('Taji'), place: CAMP, all: true },
    )
    expect(
      mentions(story)
        .split(' ')
        .filter(one => one.startsWith('u')),
    ).toHaveLength(2)
  })

  test('unmarked words take what hung on them alone along', () => {
    const { story } = corrected({ kind: 'unmark', at: q('Baghdad'), all: false })
    expect(places(story)).toBe('taji erbil ain-al-asad')
    expect(at(story, 'e4')).toEqual([])
  })

  test('a description keeps its place while another name gives it', () => {
    const { story } = corrected({ kind: 'unmark', at: SECOND_TAJI, all: false })
    expect(mentions(story)).toContain('m3:taji')
    expect(story.mentions.find(one => one.id === 'm3')).not.toHaveProperty('antecedent')
    expect(mentions(corrected({ kind: 'unmark', at: SECOND_TAJI, all: true }).story)).toContain('m3: ')
  })

  test('unmarking what is no mention is nothing, and not lost', () => {
    const { story, lost } = corrected({ kind: 'unmark', at: q('Troops'), all: false })
    expect(story.mentions).toEqual(BASE.mentions)
    expect(lost).toEqual([])
  })
})

describe('places', () => {
  test('move: the place and its candidates, and nothing else', () => {
    const { story } = corrected({ kind: 'move', place: kept('taji', 'Taji'), lat: 33.5, lon: 44.3 })
    expect(story.places[0]).toMatchObject({ lat: 33.5, lon: 44.3, evidence: 'user', source: 'set by hand' })
    expect(story.mentions[0]?.candidates[0]).toMatchObject({ lat: 33.5, lon: 44.3 })
    expect(story.events).toBe(BASE.events)
  })

  test('found by name and spot where the id is gone', () => {
    const { story } = corrected({ kind: 'move', place: kept('old-id', 'Taji', 33.01, 44), lat: 1, lon: 2 })
    expect(story.places[0]).toMatchObject({ id: 'taji', lat: 1 })
  })

  test('outlined and no longer', () => {
    const ring = [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 33],
    ] as const
    const outline = { type: 'Polygon', coordinates: [ring] } as const
    const drawn = corrected({ kind: 'area', place: kept('taji', 'Taji'), geometry: outline }).story
    expect(drawn.places[0]).toMatchObject({ geometry: outline, evidence: 'user' })
    const place = kept('taji', 'Taji')
    const bare = corrected(
      { kind: 'area', place, geometry: outline },
      { kind: 'area', place, geometry: null },
    ).story
    expect(bare.places[0]).not.toHaveProperty('geometry')
  })

  test('what it is', () => {
    const { story } = corrected({ kind: 'place-type', place: kept('taji', 'Taji'), type: 'base' })
    expect(story.places[0]).toMatchObject({ type: 'base', evidence: 'user' })
  })

  test('joined', () => {
    const { story } = corrected({
      kind: 'merge',
      from: [kept('erbil', 'Erbil', 34, 45)],
      into: kept('ain-al-asad', 'Ain al-Asad', 35, 46),
    })
    expect(places(story)).toBe('taji ain-al-asad baghdad')
    expect(at(story, 'e3')).toEqual(['ain-al-asad user'])
    // Why the other place was chosen is no reason for this one.
    const joined = story.mentions.find(one => one.reasons.some(({ words }) => /^You joined/.test(words)))!
    expect(joined.confidence).toBe(1)
    expect(joined.reasons.map(one => one.words)).toEqual([
      'You joined Erbil with Ain al-Asad',
      'The analysis had chosen Erbil',
    ])
  })

  test('split', () => {
    const { story } = corrected({
      kind: 'split',
      place: kept('taji', 'Taji'),
      mentions: [SECOND_TAJI],
      into: CAMP,
    })
    expect(mentions(story)).toContain('m1:taji m2:camp-taji')
  })
})

describe('events and links', () => {
  test('each field of an event', () => {
    const { story } = corrected({
      kind: 'edit-event',
      event: ev('fell', 'missile-attack'),
      change: {
        type: 'attack',
        label: 'A rocket hits Camp Taji',
        date: { earliest: '2020-03-11', latest: '2020-03-11' },
        modality: 'reported',
        places: [{ place: CAMP, role: 'target' }],
        participants: [
          { role: 'victim', text: 'A rocket' },
          { role: 'actor', text: 'Nobody named' },
        ],
      },
    })
    expect(story.events[1]).toMatchObject({
      type: 'attack',
      short: 'A rocket hits Camp…',
      date: { edtf: '2020-03-11', evidence: 'user' },
      places: [{ placeId: 'camp-taji', role: 'target', evidence: 'user' }],
      evidence: 'user',
    })
    expect(places(story)).toContain('camp-taji')
  })

  test.each([
    ['set', { earliest: '2020-03-11', latest: '2020-03-11', hour: '20:30' }, '20:30'],
    ['taken off', { earliest: '2020-03-11', latest: '2020-03-11' }, undefined],
    ['gone with the date', null, undefined],
  ])('an hour %s', (_, date, hour) => {
    const event = ev('fell', 'missile-attack')
    const first = { earliest: '2020-03-10', latest: '2020-03-10', hour: '08:00' }
    const { story } = corrected(
      { kind: 'edit-event', event, change: { date: first } },
      { kind: 'edit-event', event, change: { date } },
      { kind: 'edit-event', event, change: { label: 'A rocket fell' } },
    )
    expect(story.events[1]?.clock?.from).toBe(hour)
  })

  test('an event changed twice is found by its words', () => {
    const event = ev('fell', 'missile-attack')
    const { story, lost } = corrected(
      { kind: 'edit-event', event, change: { type: 'attack' } },
      { kind: 'edit-event', event, change: { date: null } },
    )
    expect(lost).toEqual([])
    expect(story.events[1]).toMatchObject({ type: 'attack', date: null })
  })

  test('removed with its links', () => {
    const { story } = corrected({ kind: 'remove-event', event: ev('fell', 'missile-attack') })
    expect(story.events.map(one => one.id)).toEqual(['e1', 'e3', 'e4'])
    expect(story.links).toEqual([])
  })

  test('added from words', () => {
    const { story } = corrected({
      kind: 'add-event',
      at: q('was quiet'),
      event: {
        type: 'statement',
        label: 'Quiet',
        date: null,
        modality: 'asserted',
        places: [],
        participants: [],
      },
    })
    expect(story.events.at(-1)).toMatchObject({
      label: 'Quiet',
      evidence: 'user',
    })
    expect(TEXT.slice(story.events.at(-1)!.excerpt.start, story.events.at(-1)!.excerpt.end)).toBe(
      'The base was quiet',
    )
  })

  test('links added, changed and removed', () => {
    const [from, to] = [ev('protested', 'protest'), ev('fell', 'missile-attack')]
    const added = corrected({ kind: 'add-link', from, to, relation: 'response_to' }).story
    expect(added.links.at(-1)).toMatchObject({ from: 'e4', to: 'e2', evidence: 'user' })
    const other = { from: ev('fell', 'missile-attack'), to: ev('left', 'departure') }
    const changed = corrected({ kind: 'change-link', ...other, was: 'after', relation: 'causes' }).story
    expect(changed.links).toMatchObject([{ relation: 'causes', evidence: 'user', cue: null }])
    expect(corrected({ kind: 'remove-link', ...other, relation: 'after' }).story.links).toEqual([])
  })
})

describe('the rest', () => {
  test('kind and evidence of a mention', () => {
    const at = q('Baghdad')
    const { story } = corrected(
      { kind: 'mention-kind', at, all: false, mentionKind: 'metonym' },
      { kind: 'evidence', at, all: false, evidence: 'background' },
    )
    expect(story.mentions[5]).toMatchObject({ kind: 'metonym', evidence: 'background' })
  })

  test('notes, and none', () => {
    const place = kept('taji', 'Taji')
    const { story } = corrected(
      { kind: 'note', about: { place }, text: 'ask again' },
      { kind: 'note', about: { mention: q('Baghdad') }, text: 'sure' },
      { kind: 'note', about: { event: ev('left', 'departure') }, text: 'when?' },
      { kind: 'note', about: 'article', text: 'draft' },
    )
    expect(
      [story.places[0], story.mentions[5], story.events[0], story.article].map(one => one?.note),
    ).toEqual(['ask again', 'sure', 'when?', 'draft'])
    const about = { place }
    const gone = corrected({ kind: 'note', about, text: 'x' }, { kind: 'note', about, text: '' }).story
    expect(gone.places[0]).not.toHaveProperty('note')
  })

  test('the article’s date', () => {
    expect(corrected({ kind: 'published', date: '2020-03-12' }).story.article).toMatchObject({
      published: '2020-03-12',
      publishedFrom: 'given',
    })
  })

  test('no correction gives the analysis itself', () => {
    expect(corrected().story).toBe(BASE)
  })
})

describe('what is gone is told, and the rest goes on', () => {
  const gone = { exact: 'Atlantis', prefix: 'in ', suffix: ' fell', start: 3 }
  const event = { trigger: gone, type: 'attack' }
  const cases: readonly Correction[] = [
    { kind: 'choose', at: gone, place: CAMP, all: false },
    { kind: 'mark', at: gone, place: null, all: true },
    { kind: 'unmark', at: gone, all: false },
    { kind: 'mention-kind', at: q('Troops'), all: false, mentionKind: 'name' },
    { kind: 'evidence', at: gone, all: false, evidence: 'text' },
    { kind: 'move', place: kept('atlantis', 'Atlantis'), lat: 0, lon: 0 },
    { kind: 'area', place: kept('atlantis', 'Atlantis'), geometry: null },
    { kind: 'place-type', place: kept('atlantis', 'Atlantis'), type: 'city' },
    { kind: 'merge', from: [kept('atlantis', 'Atlantis')], into: CAMP },
    { kind: 'split', place: kept('taji', 'Taji'), mentions: [gone], into: CAMP },
    { kind: 'edit-event', event, change: { type: 'attack' } },
    { kind: 'remove-event', event },
    { kind: 'add-link', from: event, to: ev('fell', 'missile-attack'), relation: 'causes' },
    { kind: 'remove-link', from: event, to: event, relation: 'causes' },
    { kind: 'change-link', from: ev('fell', 'x'), to: ev('hit', 'x'), relation: 'causes', was: 'after' },
    { kind: 'note', about: { mention: gone }, text: 'x' },
  ]

  test.each(cases.map(one => [one.kind, one] as const))('%s', (_, correction) => {
    const { story, lost } = corrected(correction, { kind: 'unmark', at: q('Baghdad'), all: false })
    expect(lost.map(one => one.correction)).toEqual([correction])
    expect(lost[0]!.message).toMatch(
      /^Could not .+: .+\. The correction is kept; remove it, or make it anew\.$/,
    )
    expect(story.mentions.map(one => one.id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'])
  })
})
