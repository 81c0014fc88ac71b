import type { Story } from '../../model/story.ts'
import type { Format } from '../format.ts'
import { plain, userNote } from '../geojson/columns.ts'
import { featuresOf } from '../geojson/export.ts'
import type { GeoFeature } from '../geojson/types.ts'
import { insideOf, unplaced } from '../inside.ts'
import { titleOf, titleOfAll } from '../title.ts'
import { type Xml, xml, xmlText } from '../xml.ts'
import { html, placemark } from './placemark.ts'
import { kmlStyles } from './styles.ts'

/** Google Earth's KML 2.2: a folder of places, one of events, one of links, on a time slider. */
export const KML_FORMAT: Format = {
  id: 'kml',
  family: 'KML',
  variant: 'Everything',
  extension: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  contents:
    'Places, events and links in folders, with the days they may have happened on for the time slider.',
  opensIn: 'Google Earth, Google My Maps, QGIS, ArcGIS',
  heeds: ['outlines', 'background', 'links'],
  checkedBy: '',
  write: (stories, options = {}) => {
    const files = stories.map(story => ({ story, features: featuresOf(story, { ...options, events: true }) }))
    const held = insideOf(files.flatMap(file => file.features))
    return {
      content: xmlText(documentOf(files)),
      inside: held,
      leftOut: unplaced(stories, held, options.links === false ? ['events'] : ['events', 'links']),
      faults: [],
    }
  },
}

interface StoryFeatures {
  readonly story: Story
  readonly features: readonly GeoFeature[]
}

/** Several stories get a folder each. */
function documentOf(files: readonly StoryFeatures[]): Xml {
  const [only] = files.length === 1 ? files : []
  return xml('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [
    xml('Document', {}, [
      xml('name', {}, titleOfAll(files.map(file => file.story))),
      only ? noteOf(only.story) : null,
      ...kmlStyles(),
      ...(only
        ? folders(only.features)
        : files.map(file =>
            xml('Folder', {}, [
              xml('name', {}, titleOf(file.story.article)),
              noteOf(file.story),
              ...folders(file.features),
            ]),
          )),
    ]),
  ])
}

/** What a person wrote about the article. */
const noteOf = ({ article }: Story): Xml | null =>
  article.note ? xml('description', {}, html(userNote(plain(article.note)))) : null

const FOLDERS = [
  ['place', 'Places'],
  ['event', 'Events'],
  ['event-link', 'Links'],
] as const

const folders = (features: readonly GeoFeature[]): Xml[] =>
  FOLDERS.flatMap(([kind, name]) => {
    const own = features.filter(feature => feature.properties.feature_kind === kind)
    return own.length > 0 ? [xml('Folder', {}, [xml('name', {}, name), ...own.map(placemark)])] : []
  })
