import type { Story } from '../../model/story.ts'
import type { Format } from '../format.ts'
import { userNote } from '../geojson/columns.ts'
import { placeFeature } from '../geojson/place-feature.ts'
import type { GeoFeature } from '../geojson/types.ts'
import { inside } from '../inside.ts'
import { addressOf, wikipediaOf } from '../iris.ts'
import { titleOfAll } from '../title.ts'
import { isOneDay } from '../when.ts'
import { type Xml, xml, xmlText } from '../xml.ts'

/** GPX 1.1, for devices and outdoor maps: nothing outside its schema, since strict readers refuse the whole file for it. */
export const GPX_FORMAT: Format = {
  id: 'gpx',
  family: 'GPX',
  variant: 'Waypoints',
  extension: 'gpx',
  mediaType: 'application/gpx+xml',
  contents: 'One waypoint a place, with its name, an excerpt and what happened there.',
  opensIn: 'Garmin devices, OsmAnd, Organic Maps, QGIS',
  heeds: ['background'],
  checkedBy: '',
  write: (stories, options = {}) => {
    const waypoints = stories.flatMap(story => waypointsOf(story, options.background !== false))
    const root = xml(
      'gpx',
      { version: '1.1', creator: 'Placeline', xmlns: 'http://www.topografix.com/GPX/1/1' },
      [xml('metadata', {}, [xml('name', {}, titleOfAll(stories))]), ...waypoints],
    )
    return { content: xmlText(root), inside: inside({ places: waypoints.length }), leftOut: '', faults: [] }
  },
}

function waypointsOf(story: Story, background: boolean): Xml[] {
  return story.places.flatMap(place => {
    const feature = placeFeature(story, place, { points: true, background })
    const links = [addressOf(story.article), wikipediaOf(place)].filter(link => link !== null)
    return feature ? [waypoint(feature, links)] : []
  })
}

/** The order of the elements is the schema's. */
function waypoint({ geometry, properties }: GeoFeature, links: readonly string[]): Xml {
  const [lon, lat] = geometry.coordinates as [number, number]
  const { start, end, event_labels: events } = properties
  // A waypoint has one moment and no span: only a place whose events share one day gets it.
  const day = isOneDay({ from: start as string | null, to: end as string | null })
    ? `${start}T00:00:00Z`
    : null
  return xml('wpt', { lat, lon }, [
    day === null ? null : xml('time', {}, day),
    xml('name', {}, String(properties.name)),
    properties.user_note ? xml('cmt', {}, userNote(String(properties.user_note))) : null,
    xml('desc', {}, describe(String(properties.description), events as string | null)),
    ...links.map(href => xml('link', { href })),
  ])
}

const describe = (excerpt: string, events: string | null) =>
  events === null ? excerpt : `${excerpt} Events here: ${events.replaceAll(' | ', '; ')}.`
