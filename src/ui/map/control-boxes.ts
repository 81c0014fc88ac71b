import type { Frame } from './frame.ts'
import type { Box } from './room.ts'
import type { Scene } from './scene.ts'

/** The open legend needs this much. */
const LEGEND_NEEDS = 730
/** How far the open legend reaches. */
const LEGEND = 596

/** What the controls cover, so that names keep clear of them. */
export function controlBoxes(frame: Frame, compact: boolean): Box[] {
  const { right, bottom } = frame
  if (compact)
    return [
      [right - 64, bottom - 132, right, bottom],
      [0, bottom - 24, 270, bottom],
    ]
  const legend = right < LEGEND_NEEDS ? 180 : LEGEND
  return [
    [0, bottom - 52, legend, bottom],
    [right - 52, bottom - 175, right, bottom - 24],
    [right - 144, bottom - 62, right, bottom - 24],
    [right - 196, bottom - 24, right, bottom],
  ]
}

/** The legend folds where the pane is narrow, and out of the way of marks. */
export function legendFits({ spots }: Scene, { right, bottom }: Frame): boolean {
  const under = spots.some(({ x, y }) => x < LEGEND + 16 && y > bottom - 60 && y < bottom + 8 && x > -8)
  return right >= LEGEND_NEEDS && !under
}
