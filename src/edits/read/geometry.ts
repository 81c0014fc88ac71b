import type { Geometry, Position } from '../../model/geometry.ts'
import { list, type Reader, record, refuse } from './fields.ts'
import { latitude, longitude } from './parts.ts'

/** Corners of one ring; a drawn outline has a few dozen. */
const MOST_CORNERS = 20_000

/** A GeoJSON polygon or several: closed rings of at least four positions. */
export const outline: Reader<Geometry> = (value, name) => {
  const { type, coordinates } = record(value, name)
  if (type === 'Polygon') return { type, coordinates: rings(coordinates, `${name}.coordinates`) }
  if (type === 'MultiPolygon') return { type, coordinates: list(rings)(coordinates, `${name}.coordinates`) }
  return refuse(type, `${name}.type`, 'Polygon or MultiPolygon')
}

const position: Reader<Position> = (value, name) =>
  Array.isArray(value) && value.length >= 2
    ? [longitude(value[0], `${name}[0]`), latitude(value[1], `${name}[1]`)]
    : refuse(value, name, 'longitude and latitude')

const ring: Reader<readonly Position[]> = (value, name) => {
  const corners = list(position, MOST_CORNERS)(value, name)
  const [first, last] = [corners[0], corners.at(-1)]
  const closed = first && last && first[0] === last[0] && first[1] === last[1]
  return closed && corners.length >= 4
    ? corners
    : refuse(value, name, 'a closed ring of at least four positions')
}

const rings: Reader<readonly (readonly Position[])[]> = (value, name) => {
  const read = list(ring)(value, name)
  return read.length > 0 ? read : refuse(value, name, 'at least one ring')
}
