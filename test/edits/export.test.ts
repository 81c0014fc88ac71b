import { expect, test } from 'vitest'
import { exportGeoJson } from '../../src/index.ts'
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
