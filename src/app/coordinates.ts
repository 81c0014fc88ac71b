import { readMgrs } from './mgrs.ts'

/** A point in degrees, WGS 84. */
export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

/** Degrees, minutes and seconds with a letter of the compass before or after; minutes and seconds need their signs. */
const ANGLE =
  /^\s*([NSEW])?\s*([+−-]?\d{1,3}(?:\.\d+)?)\s*(?:[°º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''))?)?)?\s*([NSEW])?\s*$/iu

/**
 * Reads "33.31, 44.37", "33°18′N 44°22′E", "N 33.31 E 44.37", the grid reference "38S MB 44963 84840" and the like; null
 * for anything else, or off the globe.
 */
export function readCoordinates(text: string): Coordinates | null {
  if (text.length > LONGEST) return null
  return readMgrs(text) ?? readPair(text)
}

/** Whether a text is two angles that make no point of the globe: "95, 200". */
export function liesOffGlobe(text: string): boolean {
  const pair = text.length <= LONGEST && readAngles(text)
  return Boolean(pair && !isOnGlobe(pair))
}

function readPair(text: string): Coordinates | null {
  const pair = readAngles(text)
  return pair && isOnGlobe(pair) ? pair : null
}

const isOnGlobe = ({ lat, lon }: Coordinates) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

function readAngles(text: string): Coordinates | null {
  const pair = splitPair(text.trim())
  if (!pair) return null
  const [a, b] = [readAngle(pair[0]), readAngle(pair[1])]
  if (!a || !b) return null
  const swapped = a.axis === 'lon' || b.axis === 'lat'
  if (swapped && (a.axis === 'lat' || b.axis === 'lon')) return null
  const [lat, lon] = swapped ? [b.degrees, a.degrees] : [a.degrees, b.degrees]
  return { lat, lon }
}

/** No way of writing a point takes more letters. */
const LONGEST = 80

/** Two angles, parted by a comma or semicolon, a compass letter, or, between decimals, by a space. */
function splitPair(text: string): readonly [string, string] | null {
  const parts = text.split(/[,;/]/)
  if (parts.length === 2) return [parts[0]!, parts[1]!]
  if (parts.length > 2) return null
  const match =
    /^([NSEW].*?\d\S*)\s+([NSEW].*\d.*)$/iu.exec(text) ??
    /^(.*\d.*[NSEW])\s*(.*\d.*)$/iu.exec(text) ??
    /^(\S*\d[.°]\S*)\s+(\S*\d[.°]\S*)$/u.exec(text)
  return match ? [match[1]!, match[2]!] : null
}

function readAngle(text: string): { readonly degrees: number; readonly axis: 'lat' | 'lon' | null } | null {
  const match = ANGLE.exec(text)
  if (!match) return null
  const [, before, whole, minutes = '0', seconds = '0', after] = match
  if ((before && after) || Number(minutes) >= 60 || Number(seconds) >= 60) return null
  const letter = (before ?? after ?? '').toUpperCase()
  const signed = Number(whole!.replace('−', '-'))
  if (letter && signed < 0) return null
  const size = Math.abs(signed) + Number(minutes) / 60 + Number(seconds) / 3600
  const negative = /^[−-]/.test(whole!) || letter === 'S' || letter === 'W'
  const axis = letter === '' ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon'
  return { degrees: negative ? -size : size, axis }
}

/** "33.31° N, 44.37° E". Two decimals, about a kilometre, unless told otherwise. */
export function formatCoordinates({ lat, lon }: Coordinates, decimals = 2): string {
  const angle = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees).toFixed(decimals)}° ${degrees < 0 ? negative : positive}`
  return `${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`
}
