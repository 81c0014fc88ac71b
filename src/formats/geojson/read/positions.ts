import type { Position } from '../../../model/geometry.ts'

/** Lists of positions as deep as a geometry's type has them. */
export type Positions = Position | readonly Positions[]

/** What was seen of all positions of a file. */
export interface Tally {
  positions: number
  /** How many are off the globe as longitude and latitude. */
  off: number
  /** How many would be on it the other way round. */
  fitTurned: number
  /** One that is off the globe. */
  example: Position | null
}

/** Coordinates as lists of positions, heights left out; null where they are anything else. Counts them. */
export function readPositions(value: unknown, depth: number, tally: Tally): Positions | null {
  if (!Array.isArray(value)) return null
  if (depth === 0) return readPosition(value, tally)
  const parts: Positions[] = []
  for (const one of value) {
    const part = readPositions(one, depth - 1, tally)
    if (part === null) return null
    parts.push(part)
  }
  return parts.length > 0 ? parts : null
}

function readPosition([a, b]: readonly unknown[], tally: Tally): Position | null {
  if (typeof a !== 'number' || typeof b !== 'number' || !Number.isFinite(a) || !Number.isFinite(b))
    return null
  tally.positions++
  if (isOffGlobe([a, b])) {
    tally.off++
    tally.example ??= [a, b]
  }
  if (!isOffGlobe([b, a])) tally.fitTurned++
  return [a, b]
}

/** A hair's breadth more than 180°: programs round. */
const EDGE = 180.000001

/** Whether a position cannot be longitude and latitude. */
export const isOffGlobe = ([lon, lat]: Position): boolean => Math.abs(lon) > EDGE || Math.abs(lat) > 90

/** Every position, in order. */
export function* each(positions: Positions): Generator<Position> {
  if (isPosition(positions)) yield positions
  else for (const part of positions) yield* each(part)
}

/** The same with longitude and latitude the other way round. */
export const turned = (positions: Positions): Positions =>
  isPosition(positions) ? [positions[1], positions[0]] : positions.map(turned)

const isPosition = (positions: Positions): positions is Position => typeof positions[0] === 'number'
