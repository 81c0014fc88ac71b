import type { Story } from '../../model/story.ts'
import type { Format, FormatOptions, NamedText, Written } from '../format.ts'
import { insideOf, unplaced } from '../inside.ts'
import { exportFeatures, exportGeoJson, featuresOf, type GeoJsonExport } from './export.ts'
import type { GeoFeature, GeoJsonOptions } from './types.ts'

const GEOJSON = {
  family: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  checkedBy: 'RFC 7946',
} as const

/** The kinds of GeoJSON there are, everything first. */
export const GEOJSON_FORMATS: readonly Format[] = [
  {
    ...GEOJSON,
    id: 'geojson',
    variant: 'Everything',
    contents:
      'Places, events and the links between events, with excerpts, dates, evidence and sources; Placeline reads it back.',
    opensIn: 'QGIS, kepler.gl, geojson.io, GitHub',
    heeds: ['outlines', 'background', 'links', 'compact'],
    write: writer(['events', 'links'], { events: true, story: true }),
  },
  {
    ...GEOJSON,
    id: 'geojson-places',
    variant: 'Places',
    contents: 'One feature a place: towns and buildings as points, countries and regions as areas.',
    opensIn: 'QGIS, kepler.gl, geojson.io, GitHub',
    heeds: ['outlines', 'background', 'compact'],
    write: writer([], { links: false }),
  },
  {
    ...GEOJSON,
    id: 'geojson-events',
    variant: 'Events',
    contents: 'One point an event, at its main place, with its date, actors and targets.',
    opensIn: 'QGIS, kepler.gl with a time slider, geojson.io',
    heeds: ['background', 'compact'],
    write: writer(['events'], { places: false, events: true, links: false }),
  },
  {
    ...GEOJSON,
    id: 'geojson-links',
    variant: 'Links',
    contents: 'One line a link between events at different places, with the words that make it.',
    opensIn: 'QGIS, kepler.gl, geojson.io',
    heeds: ['background', 'compact'],
    write: writer(['links'], { places: false, links: true }),
  },
  {
    ...GEOJSON,
    id: 'geojson-points',
    variant: 'Points only',
    contents:
      'Places and events as points, countries and regions too: for programs that take one geometry a file.',
    opensIn: 'kepler.gl, Flourish, Datawrapper, QGIS',
    heeds: ['background', 'compact'],
    write: writer(['events'], { events: true, points: true }),
  },
  {
    ...GEOJSON,
    id: 'geojson-files',
    variant: 'A file per geometry',
    extension: 'zip',
    mediaType: 'application/zip',
    contents: 'Points, lines and areas as three GeoJSON files in a zip: each is one clean layer.',
    opensIn: 'QGIS, ArcGIS',
    heeds: ['outlines', 'background', 'links', 'compact'],
    write: writeFiles,
  },
  {
    ...GEOJSON,
    id: 'umap',
    variant: 'For uMap',
    contents: 'Places, events and links in the colours of this page, which uMap keeps.',
    opensIn: 'uMap',
    heeds: ['outlines', 'background', 'links', 'compact'],
    write: writer(['events', 'links'], { events: true, umap: true }),
  },
]

/** A writer of what `fixed` says, whatever else the reader chose. */
function writer(wanted: readonly ('events' | 'links')[], fixed: GeoJsonOptions): Format['write'] {
  return (stories, options = {}) => {
    const file = exportGeoJson(stories, { ...geoJsonOptions(options), ...fixed })
    const held = insideOf(file.collection.features)
    const asked = wanted.filter(kind => kind !== 'links' || fixed.links || options.links !== false)
    return {
      content: file.text,
      inside: held,
      leftOut: unplaced(stories, held, asked),
      faults: file.faults,
    }
  }
}

const geoJsonOptions = ({ outlines, background, links, compact }: FormatOptions): GeoJsonOptions => ({
  ...(outlines && { outlines }),
  ...(background !== undefined && { background }),
  ...(links !== undefined && { links }),
  ...(compact !== undefined && { compact }),
})

const FILES = ['points', 'lines', 'areas'] as const

const fileOf = ({ geometry }: GeoFeature): (typeof FILES)[number] =>
  geometry.type === 'Point' ? 'points' : geometry.type.endsWith('LineString') ? 'lines' : 'areas'

function writeFiles(stories: readonly Story[], options: FormatOptions = {}): Written {
  const wanted = { ...geoJsonOptions(options), events: true }
  const features = stories.flatMap(story => featuresOf(story, wanted))
  const files = FILES.flatMap((name): (NamedText & Pick<GeoJsonExport, 'faults'>)[] => {
    const own = features.filter(feature => fileOf(feature) === name)
    if (own.length === 0) return []
    const { text, faults } = exportFeatures(stories, own, wanted)
    return [{ name: `${name}.geojson`, text, faults }]
  })
  const held = insideOf(features)
  return {
    content: files.map(({ name, text }) => ({ name, text })),
    inside: held,
    leftOut: unplaced(stories, held, options.links === false ? ['events'] : ['events', 'links']),
    faults: files.flatMap(file => file.faults),
  }
}
