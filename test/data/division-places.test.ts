import { expect, test } from 'vitest'
import { readDivisions } from '../../data/pack/divisions.ts'
import { checkGeoJson, exportGeoJson, openDivisions } from '../../src/index.ts'
import { mention, place, sentence, story } from '../support/story.ts'

const topology = readDivisions()
const { outlines } = openDivisions(topology)
const units = topology.objects.divisions.geometries.map(
  one => one.properties as { place?: string; code: string },
)
const codeOf = new Map(units.flatMap(({ place, code }) => (place ? [[place, code] as const] : [])))

test.each([
  ['gujarat', 'IN.09'],
  ['bavaria', 'DE.02'],
  ['texas', 'US.TX'],
  ['punjab-in', 'IN.23'],
  ['baghdad-governorate', 'IQ.07'],
  ['mexico-state', 'MX.15'],
  ['mondulkiri', 'KH.10'],
])('%s is the outline of %s', (key, code) => {
  expect(codeOf.get(key)).toBe(code)
  expect(outlines.get(key)).toEqual(outlines.get(`admin1:${code}`))
})

// Founded since the outlines were drawn, merged, or part of what is drawn as one.
test.each(['halabja-governorate', 'central-papua', 'tboung-khmum', 'republika-srpska', 'paris'])(
  '%s has none',
  key => expect(outlines.has(key)).toBe(false),
)

test('two curated divisions never share an outline', () => {
  const codes = [...codeOf.values()]
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.length).toBeGreaterThanOrEqual(245)
})

test('every outline may leave in GeoJSON', () => {
  const ids = [...outlines.keys()]
  const all = story({
    article: { text: 'x'.repeat(ids.length) },
    sentences: [sentence(0, ids.length)],
    places: ids.map(id => place(id, { type: 'admin1' })),
    mentions: ids.map((id, i) => mention(`m${i}`, i, i + 1, { placeIds: [id] })),
  })
  const { collection, faults } = exportGeoJson(all, { outlines: Object.fromEntries(outlines) })
  expect(faults).toEqual([])
  expect(checkGeoJson(collection)).toEqual([])
  expect(new Set(collection.features.map(one => one.geometry?.type))).toEqual(
    new Set(['Polygon', 'MultiPolygon']),
  )
})
