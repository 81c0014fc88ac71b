import { type Frame, type Point, WORLD, worldX, worldY } from './frame.ts'
import { mainland, type Outline } from './outlines.ts'
import { isOn } from './stretches.ts'

/** Px between a coast and a name beside it. */
const GAP = 14

/** Half a land's size in px: a name beside a smaller one cannot be found, one beside a larger one would not be understood. */
const SMALLEST = 1.5
const LARGEST = 90
/** On a mainland a name on the sea is only understood beside a country smaller than this. */
const SMALL = 24

/** Under, over and beside a country's land, for a name this wide; none for a large country that is no island. */
export function coastSpots(
  outline: Outline,
  half: number,
  outlines: readonly Outline[],
  frame: Frame,
): Point[] {
  const land = mainland(outline)
  if (!land) return []
  const scale = 2 ** frame.zoom
  const { x, y } = frame.place((land.left + land.right) / 2, (land.top + land.bottom) / 2)
  const [dx, dy] = [((land.right - land.left) / 2) * scale, ((land.bottom - land.top) / 2) * scale]
  const size = Math.max(dx, dy)
  if (size < SMALLEST || size > LARGEST) return []
  const shores = [
    { x, y: y + dy + GAP },
    { x, y: y - dy - GAP },
    { x: x - dx - GAP / 2, y },
    { x: x + dx + GAP / 2, y },
  ] as const
  const wet = shores.filter(shore => isAtSea(shore, 0, outlines, frame)).length
  if (size > SMALL && wet < 3) return []
  const [under, over, left, right] = shores
  return [under, over, { x: left.x - half, y }, { x: right.x + half, y }]
}

/** Whether a name this wide lies on no country's main land. */
export function isAtSea(middle: Point, half: number, outlines: readonly Outline[], frame: Frame): boolean {
  return alongName(middle, half).every(at => !outlines.some(outline => isLand(at, outline, frame)))
}

/** Points from one end of a name to the other, close enough that no isle as wide as a letter or two is missed. */
function alongName({ x, y }: Point, half: number): readonly Point[] {
  const steps = 2 * Math.ceil(half / STEP)
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: x + half * (steps ? (2 * i) / steps - 1 : 0), y }))
}

/** Px from one point to the next. */
const STEP = 12

function isLand(point: Point, outline: Outline, frame: Frame): boolean {
  const bounds = outline.pieces[0]?.bounds
  if (!bounds) return false
  const { lat, lon } = frame.locate(point)
  const [x, y] = [worldX(lon), worldY(lat)]
  const aside = (((x - bounds.left) % WORLD) + WORLD) % WORLD
  const near = aside <= bounds.right - bounds.left && y >= bounds.top && y <= bounds.bottom
  return near && isOn(outline, point, frame)
}
