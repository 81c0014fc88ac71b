import { readFileSync } from 'node:fs'
import type { Place, Span } from '../../src/index.ts'

/** What an editor found in the seed article: test/gold/seed.json, in the parts the score reads. */
export interface Gold {
  readonly referents: Readonly<Record<string, GoldReferent>>
  readonly mentions: readonly GoldMention[]
  readonly timexes: readonly (Span & { readonly surface: string; readonly value: string })[]
  readonly events: readonly GoldEvent[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: string }[]
  readonly traps: readonly (Span & { readonly surface: string })[]
}

export interface GoldReferent {
  readonly type: string
  readonly cc?: string
  readonly lat?: number
  readonly lon?: number
  readonly uncertaintyKm?: number
}

export interface GoldMention extends Span {
  readonly id: string
  readonly surface: string
  readonly tier: 1 | 2 | 3
  readonly referents: readonly string[]
  readonly headStart?: number
  readonly headEnd?: number
}

export interface GoldEvent {
  readonly id: string
  readonly label: string
  readonly trigger: readonly Span[]
  readonly places: readonly { readonly ref: string; readonly role: string }[]
  readonly date: string | null
  readonly dateExternal?: string
  readonly modality: string
}

export const gold = JSON.parse(readFileSync(new URL('./seed.json', import.meta.url), 'utf8')) as Gold

/** How far, in kilometres, a point may lie from the editor's for its kind of place. */
const TOLERANCE: Readonly<Record<string, number>> = {
  city: 25,
  district: 5,
  government: 10,
  facility: 5,
  region: 1500,
}

/** Groups and sets of places that have no point of their own: any place in their country will do. */
const SOMEWHERE = new Set(['facility-set', 'organisation'])

/** Whether a place of the Story is the one the editor means. */
export function isReferent(place: Place | undefined, key: string): boolean {
  const referent = gold.referents[key]
  if (!place || referent?.lat === undefined || referent.lon === undefined) return false
  if (SOMEWHERE.has(referent.type)) return place.country === referent.cc && place.type !== 'city'
  if (referent.type === 'country' || key.endsWith('_airspace'))
    return place.type === 'country' && place.country === referent.cc
  const reach = Math.max(TOLERANCE[referent.type] ?? 5, 1.5 * (referent.uncertaintyKm ?? 0))
  return place.type !== 'country' && kilometres(place, referent as { lat: number; lon: number }) <= reach
}

/** Great-circle distance. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371.01 * Math.asin(Math.sqrt(lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon))
}
