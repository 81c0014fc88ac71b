import { ANNOTATIONS_FORMAT } from './annotations/format.ts'
import { CSV_FORMATS } from './csv/formats.ts'
import type { Format } from './format.ts'
import { GEOJSON_FORMATS } from './geojson/formats.ts'
import { GPX_FORMAT } from './gpx/format.ts'
import { KML_FORMAT } from './kml/format.ts'
import { LINKED_PLACES_FORMAT } from './linked-places/format.ts'
import { STORY_FORMAT } from './story/format.ts'

/** Every way to write stories down: what `placeline map --format` takes and the page's export offers, variants of a family together. */
export const FORMATS: readonly Format[] = [
  ...GEOJSON_FORMATS,
  ...CSV_FORMATS,
  KML_FORMAT,
  GPX_FORMAT,
  LINKED_PLACES_FORMAT,
  ANNOTATIONS_FORMAT,
  STORY_FORMAT,
]

/** The format of an id; undefined for none. */
export const findFormat = (id: string): Format | undefined => FORMATS.find(format => format.id === id)
