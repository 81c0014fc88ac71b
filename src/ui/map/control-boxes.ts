import type { Frame } from './frame.ts'
import type { Box } from './room.ts'
import type { Scene } from './scene.ts'

/** The open legend needs this much. */
const LEGEND_NEEDS = 730
/** How far the open legend reaches. */
const LEGEND = 596

/** What the controls cover, so that names keep clear of them; `touch` where they are a finger's width. */
export function controlBoxes(frame: Frame, compact: boolean, touch: boolean): Box[] {
  const { right, bottom } = frame
  if (compact)
    return [
      [right - 64, bottom - 132, right, bottom],
      [0, bottom - 24, 270, bottom],
    ]
  const legend = right < LEGEND_NEEDS ? 180 : LEGEND
  const [wide, high] = touch ? [64, 222] : [52, 175]
  return [
    [0, bottom - 52, legend, bottom],
    [right - wide, bottom - high, right, bottom - 24],
    [right - wide - 92, bottom - 62, right, bottom - 24],
    [right - 196, bottom - 24, right, bottom],
  ]
}

/** What floats over the map for a while: the line that tells what was done, and the words of the tool in hand. */
export function passingBoxes({ right, bottom }: Frame, toast: boolean, tool: boolean): Box[] {
  return [
    ...(toast ? [[right / 2 - 230, bottom - 116, right / 2 + 230, bottom] as const] : []),
    ...(tool ? [[0, 0, Math.min(360, right), 80] as const] : []),
  ]
}

/** The legend folds where the pane is narrow, and out of the way of marks. */
export function legendFits({ spots }: Scene, { right, bottom }: Frame): boolean {
  const under = spots.some(({ x, y }) => x < LEGEND + 16 && y > bottom - 60 && y < bottom + 8 && x > -8)
  return right >= LEGEND_NEEDS && !under
}
