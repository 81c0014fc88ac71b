import type { Position } from '../../index.ts'

/** Past this a ring's step is a jump over the antimeridian, not a walk round the world. */
const JUMP = 180

/** A ring or line without jumps: longitudes run on past 180, so it can be drawn whole on any copy of the world. */
export function unroll(line: readonly Position[]): Position[] {
  // Hardly any does jump, and an outline of the world at 1:10 million has half a million corners.
  if (!line.some((point, i) => i > 0 && Math.abs(point[0] - line[i - 1]![0]) > JUMP)) return [...line]
  let turn = 0
  return line.map(([lon, lat], i) => {
    const step = i > 0 ? lon - line[i - 1]![0] : 0
    if (step > JUMP) turn -= 360
    if (step < -JUMP) turn += 360
    return [lon + turn, lat]
  })
}

/** A ring unrolled; one that circles a pole is closed over it, at the edge of the map. */
export function unrollRing(ring: readonly Position[]): Position[] {
  const out = unroll(ring)
  const first = out[0]
  const last = out.at(-1)
  if (!first || !last || Math.abs(last[0] - first[0]) < JUMP) return out
  const pole = first[1] < 0 ? -90 : 90
  return [...out, [last[0], pole], [first[0], pole], first]
}

/** A line in the pieces worth drawing: without the stretches that only follow the antimeridian. */
export function splitSeams(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]]
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before && onSeam(before) && onSeam(point)) parts.push([])
    parts.at(-1)!.push(point)
  })
  return parts.filter(part => part.length > 1)
}

const onSeam = ([lon]: Position) => Math.abs(Math.abs(lon) - 180) < 0.01
