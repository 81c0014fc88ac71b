import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { bytesOf, type FormatOptions, findFormat } from '../../src/index.ts'
import { featuresByGdal, layersOf } from '../support/gdal.ts'
import { outlines, seedStory } from '../support/seed.ts'

const folder = mkdtempSync(join(tmpdir(), 'placeline-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

const story = seedStory()
const placed = story.events.filter(event => event.places.length > 0)
const { links } = findFormat('geojson-links')!.write([story]).inside

/** Writes the seed article in a format, and gives the file's path. */
function written(id: string, options: FormatOptions = {}): string {
  const format = findFormat(id)!
  const path = join(folder, `${id}.${format.extension}`)
  writeFileSync(path, bytesOf(format.write([story], { outlines: outlines(), ...options })))
  return path
}

const named = (features: ReturnType<typeof featuresByGdal>, column: string) =>
  features.map(feature => feature.properties[column]).sort()

const mentionsOf = (id: string) => story.mentions.filter(one => one.placeIds.includes(id)).length

const placeNames = story.places.map(place => place.name).sort()

describe('GeoJSON, opened by GDAL', { timeout: 300_000 }, () => {
  test('everything is one layer with a type for every column', () => {
    const [layer, ...more] = layersOf(written('geojson'))
    expect(more).toEqual([])
    expect(layer!.count).toBe(story.places.length + placed.length + links)
    expect(layer!.fields).toMatchObject({
      ...{ id: 'String', title: 'String', excerpt: 'String', place_key: 'String', date_edtf: 'String' },
      ...{ start: 'Date', end: 'Date', timestamp: 'DateTime', article_date: 'Date' },
      ...{
        mention_count: 'Integer',
        first_start: 'Integer',
        confidence: 'Real',
        corrected_by_user: 'Integer',
      },
    })
  })

  test.each([
    ['geojson-places', 'Unknown (any)', story.places.length],
    ['geojson-events', 'Point', placed.length],
    ['geojson-links', 'Line String', links],
    ['geojson-points', 'Point', story.places.length + placed.length],
    ['umap', 'Unknown (any)', story.places.length + placed.length + links],
  ])('%s is %s, %i features', (id, geometry, count) => {
    expect(layersOf(written(id))).toMatchObject([{ geometry, count }])
  })

  test('a file per geometry: each is one clean layer', () => {
    const files = unzipSync(bytesOf(findFormat('geojson-files')!.write([story], { outlines: outlines() })))
    const geometries = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes)
      return [name, layersOf(join(folder, name))[0]!.geometry]
    })
    expect(Object.fromEntries(geometries)).toEqual({
      'points.geojson': 'Point',
      'lines.geojson': 'Line String',
      // Iraq is one polygon and the United States are several.
      'areas.geojson': 'Unknown (any)',
    })
  })

  test('a place arrives where it is, with its words', () => {
    const baghdad = featuresByGdal(written('geojson-places')).find(
      one => one.properties.place_key === 'baghdad',
    )!
    expect(baghdad.geometry).toEqual({ type: 'Point', coordinates: [44.40088, 33.34058] })
    expect(baghdad.properties).toMatchObject({ title: 'Baghdad', start: '2020-01-20', evidence: 'text' })
  })
})

describe('KML, opened by GDAL', { timeout: 300_000 }, () => {
  test('folders are layers', () => {
    expect(layersOf(written('kml')).map(({ name, count }) => [name, count])).toEqual([
      ['Places', story.places.length],
      ['Events', placed.length],
      ['Links', links],
    ])
  })

  test('names, points, evidence and days arrive', () => {
    const file = written('kml')
    const places = featuresByGdal(file, 'Places')
    expect(named(places, 'Name')).toEqual(placeNames)
    const baghdad = places.find(one => one.properties.place_key === 'baghdad')!
    expect((baghdad.geometry.coordinates as number[]).slice(0, 2)).toEqual([44.40088, 33.34058])
    expect(baghdad.properties).toMatchObject({
      evidence: 'text',
      mention_count: String(mentionsOf('baghdad')),
    })
    expect(String(baghdad.properties.begin)).toMatch(/^2020-01-20T00/)
    const events = featuresByGdal(file, 'Events')
    const vague = events.find(one => one.properties.date_edtf === '2020-01-03/2020-01-23')!
    expect(String(vague.properties.begin)).toMatch(/^2020-01-03T00/)
    expect(String(vague.properties.end)).toMatch(/^2020-01-23T00/)
    const undated = placed.filter(event => event.date === null)
    expect(events.filter(one => !one.properties.timestamp && !one.properties.begin)).toHaveLength(
      undated.length,
    )
  })
})

describe('GPX, opened by GDAL', { timeout: 300_000 }, () => {
  test('one waypoint a place, with name, words and link', () => {
    const file = written('gpx')
    expect(layersOf(file).find(layer => layer.name === 'waypoints')).toMatchObject({
      geometry: 'Point',
      count: story.places.length,
    })
    const waypoints = featuresByGdal(file, 'waypoints')
    expect(named(waypoints, 'name')).toEqual(placeNames)
    const baghdad = waypoints.find(one => one.properties.name === 'Baghdad')!
    expect(baghdad.geometry.coordinates).toEqual([44.40088, 33.34058])
    expect(baghdad.properties.desc).toMatch(/Events here: .*Mass demonstration in Baghdad/)
    expect(baghdad.properties.link1_href).toBe('https://en.wikipedia.org/wiki/Baghdad')
  })
})

describe('CSV, opened by GDAL', { timeout: 300_000 }, () => {
  const points = ['-oo', 'X_POSSIBLE_NAMES=lon', '-oo', 'Y_POSSIBLE_NAMES=lat', '-oo', 'AUTODETECT_TYPE=YES']

  test.each([
    ['csv', story.places.length],
    ['csv-events', story.events.length],
    ['csv-mentions', story.mentions.flatMap(one => (one.placeIds.length > 0 ? one.placeIds : [''])).length],
  ])('%s: a row each, coordinates as numbers', (id, count) => {
    for (const byteOrderMark of [false, true])
      expect(layersOf(written(id, { byteOrderMark }), ...points)).toMatchObject([
        { count, geometry: 'Point', fields: { lat: 'Real', lon: 'Real' } },
      ])
  })

  test('names, points and columns arrive', () => {
    const places = featuresByGdal(written('csv'), ...points)
    expect(named(places, 'title')).toEqual(placeNames)
    const pentagon = places.find(one => one.properties.place_key === 'pentagon')!
    expect(pentagon.geometry.coordinates).toEqual([
      story.places.find(place => place.id === 'pentagon')!.lon,
      story.places.find(place => place.id === 'pentagon')!.lat,
    ])
    expect(pentagon.properties).toMatchObject({ place_type: 'facility', country_code: 'US' })
  })
})
