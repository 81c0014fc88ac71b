import type { Geometry, Position } from '../../model/geometry.ts'
import { userNote } from '../geojson/columns.ts'
import { isStyle } from '../geojson/style.ts'
import type { GeoFeature } from '../geojson/types.ts'
import { isOneDay } from '../when.ts'
import { type Xml, xml } from '../xml.ts'
import { styleUrl } from './styles.ts'

/** Columns that have an element of their own, and the clock time kepler.gl wants, which nobody knows. */
const ELSEWHERE = new Set(['title', 'name', 'description', 'timestamp', 'feature_kind'])

/** A feature as a Placemark; the order of the elements is the schema's. */
export const placemark = (feature: GeoFeature): Xml =>
  xml('Placemark', {}, [
    xml('name', {}, String(feature.properties.name)),
    xml('description', {}, html(describe(feature.properties))),
    time(feature),
    xml('styleUrl', {}, styleUrl(feature)),
    extendedData(feature),
    shape(feature.geometry),
  ])

/** Whoever opens the file reads the description before any table: a note stands there too, under the name of whose it is. */
const describe = ({ description, user_note: note }: GeoFeature['properties']) =>
  note ? `${description} ${userNote(String(note))}` : String(description)

/** Earth draws a description as HTML, so the article's own "<" must come through twice. */
export const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One day is a moment, anything vaguer a span; an open side stays out. */
function time({ properties }: GeoFeature): Xml | null {
  const [from, to] = [day(properties.start), day(properties.end)]
  if (from === null && to === null) return null
  return isOneDay({ from, to })
    ? xml('TimeStamp', {}, [xml('when', {}, from!)])
    : xml('TimeSpan', {}, [
        from === null ? null : xml('begin', {}, from),
        to === null ? null : xml('end', {}, to),
      ])
}

const day = (cell: unknown) => (typeof cell === 'string' ? cell : null)

const extendedData = ({ properties }: GeoFeature): Xml =>
  xml(
    'ExtendedData',
    {},
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || ELSEWHERE.has(name) || isStyle(name)
        ? []
        : [xml('Data', { name }, [xml('value', {}, String(value))])],
    ),
  )

function shape(geometry: Geometry): Xml {
  switch (geometry.type) {
    case 'Point':
      return xml('Point', {}, [coordinates([geometry.coordinates])])
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return xml('MultiGeometry', {}, geometry.coordinates.map(line))
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return xml('MultiGeometry', {}, geometry.coordinates.map(polygon))
  }
}

const line = (positions: readonly Position[]) =>
  xml('LineString', {}, [xml('tessellate', {}, '1'), coordinates(positions)])

const polygon = (rings: readonly (readonly Position[])[]) =>
  xml(
    'Polygon',
    {},
    rings.map((ring, i) =>
      xml(i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', {}, [xml('LinearRing', {}, [coordinates(ring)])]),
    ),
  )

const coordinates = (positions: readonly Position[]) =>
  xml('coordinates', {}, positions.map(([lon, lat]) => `${lon},${lat}`).join(' '))
