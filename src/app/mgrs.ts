import { toPoint } from 'mgrs'
import type { GeoPoint } from '../index.ts'

/** Zone, band, square of 100 km, and at least three digits each way: with two, "24 Jan 2020" is one. */
const GRID = /^([1-9]|[0-5]\d|60)\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z][A-HJ-NP-V])\s*(\d{3,5})\s*(\d{3,5})$/i

/** Reads a military grid reference, "38S MB 44963 84840"; the middle of its square. Null for anything else. */
export function readMgrs(text: string): GeoPoint | null {
  const match = GRID.exec(text.trim())
  if (!match) return null
  const [, zone, band, square, ...digits] = match
  const all = digits.join('')
  if (all.length % 2 === 1 || zone === '00') return null
  try {
    const [lon, lat] = toPoint(`${zone}${band}${square}${all}`.toUpperCase())
    // Some references name a square that its zone does not have.
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
  } catch {
    return null
  }
}
