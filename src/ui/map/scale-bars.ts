import type { Frame } from './frame.ts'

/** A round length and how long it is on the map. */
export interface ScaleBar {
  readonly text: string
  readonly px: number
}

/** The longest round lengths, metric and in miles or feet, that fit the scale, as they are in the middle of the view. */
export function scaleBars(frame: Frame): ScaleBar[] {
  const { lat } = frame.locate({ x: frame.right / 2, y: frame.bottom / 2 })
  return LADDERS.flatMap(ladder => {
    const bars = ladder.map(({ text, metres }) => ({ text, px: frame.metres(metres, lat) }))
    return bars.findLast(bar => bar.px <= LONGEST) ?? []
  })
}

const steps = (unit: string, metres: number, counts: readonly number[]) =>
  counts.map(count => ({ text: `${count} ${unit}`, metres: count * metres }))

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

const LADDERS = [
  [...steps('m', 1, [10, 20, 50, 100, 200, 500]), ...steps('km', 1000, ROUND)],
  [...steps('ft', 0.3048, [50, 100, 200, 500, 1000]), ...steps('mi', 1609.344, ROUND)],
]

/** Px; longer, it would reach the legend where the pane is narrow. */
const LONGEST = 80
