import type { Geometry } from '../../../model/geometry.ts'
import type { Bbox } from '../types.ts'

/** A feature of someone else's file, as far as a map can draw it. */
export interface LayerFeature {
  /** Several geometries of one feature come as several of these. */
  readonly geometry: Geometry
  /** As they stood in the file, not to be trusted: `propertyRows` makes text of them. */
  readonly properties: unknown
  /** As it stood in the file. */
  readonly id: unknown
}

/** A file of places, to be drawn beside the story and never taken into it. */
export interface Layer {
  readonly name: string
  readonly features: readonly LayerFeature[]
  readonly bbox: Bbox
  /** What the reader should know of the file, a sentence each. */
  readonly remarks: readonly string[]
}

/** Longest text shown of a property. */
const LONGEST = 500
/** Most properties shown of a feature. */
const MOST = 40

/** A feature's properties as text, in their own order: names and values, nested values as JSON. */
export function propertyRows(properties: unknown): [name: string, value: string][] {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return []
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== '')
    .slice(0, MOST)
    .map(([name, value]) => [cut(name), cut(textOf(value))])
}

const NAMES = ['title', 'name', 'label', 'Name', 'NAME', 'TITLE', 'Title', 'event_type', 'location', 'admin1']

/** What to call a feature: its title, name or label, else its id; '' where it has none. */
export function layerTitle({ properties, id }: LayerFeature): string {
  const own = (name: string) =>
    typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)
      ? (properties as Record<string, unknown>)[name]
      : undefined
  const name = NAMES.map(own).find(value => typeof value === 'string' && value.trim() !== '')
  return cut(String(name ?? (typeof id === 'string' || typeof id === 'number' ? id : ''))).trim()
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    // Nested deeper than JSON can be written again.
    return '…'
  }
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
