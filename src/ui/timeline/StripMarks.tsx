import type { Bar, Dot, Label, Undated } from './drawing.ts'
import type { Drawing } from './in-view.ts'
import { widthOf } from './width.ts'

const Name = ({ label, y }: { label: Label | null; y: number }) =>
  label && (
    <text x={label.x} y={y} text-anchor={label.anchor}>
      {label.words}
    </text>
  )

/** The ring of what is chosen or pointed at; seen by its class alone. */
export const Ring = ({ x, y }: { x: number; y: number }) => <circle class="ring" cx={x} cy={y} r={9} />

/** An event of one day. */
export const DotMark = ({ dot, hit }: { dot: Dot; hit: number }) => (
  <>
    <rect class="hit" x={dot.x - 8} y={dot.y - hit / 2} width={16} height={hit} />
    <Ring x={dot.x} y={dot.y} />
    <circle class="dot" cx={dot.x} cy={dot.y} r={4.5} />
    <Name label={dot.label} y={dot.y + 4} />
  </>
)

/** An event of a range of days, fading where its ends are open. */
export const BarMark = ({ bar, tall, hit }: { bar: Bar; tall: number; hit: number }) => {
  const { x0, x1, y, soft } = bar
  return (
    <>
      <rect class="hit" x={x0} y={y - hit / 2} width={x1 - x0} height={hit} />
      <rect
        class="body"
        x={x0}
        y={y - tall / 2}
        width={x1 - x0}
        height={tall}
        rx={2}
        fill={`url(#fade-${soft})`}
      />
      <rect
        class="line"
        x={x0}
        y={y + tall / 2 - 1}
        width={x1 - x0}
        height={1.5}
        fill={`url(#line-${soft})`}
      />
      {bar.known !== null && <circle class="known-dot" cx={bar.known} cy={y} r={4.5} />}
      <Name label={bar.label} y={y + 3.5} />
    </>
  )
}

/** An event of the bottom row. */
export const UndatedMark = ({ one, y }: { one: Undated; y: number }) => (
  <>
    <rect class="hit" x={one.x - 4} y={y - 11} width={widthOf(one.words, 1.1) + 20} height={24} />
    <circle class="open" cx={one.x + 4} cy={y} r={3.5} />
    <text class="it" x={one.x + 13} y={y + 4}>
      {one.words}
    </text>
  </>
)

/** The axis, its breaks and its named moments. */
export function AxisLines({ drawing }: { drawing: Drawing }) {
  const { ticks, stretches, breaks, top, bottom } = drawing
  return (
    <>
      {ticks.map(tick => (
        <g key={tick.x}>
          <path class="grid" d={`M${tick.x} ${top}V${bottom}`} />
          <text class="ax" x={Math.max(tick.x, widthOf(tick.label) / 2 + 4)} y={top - 7} text-anchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {stretches.map(({ x0, x1 }, i) => (
        <path key={i} class="base" d={`M${x0} ${top}H${x1}`} />
      ))}
      {breaks.map((x, i) => (
        <path key={i} class="base" d={`M${x - 5} ${top + 5}l5-10M${x} ${top + 5}l5-10`} />
      ))}
    </>
  )
}

type Stop = readonly [offset: number, opacity: number]

/** How the ends of a bar fade, in its body and in the line beneath. */
const FADES: readonly (readonly [id: string, stops: readonly Stop[]])[] = [
  [
    'fade-both',
    [
      [0, 0.04],
      [0.14, 0.5],
      [0.86, 0.5],
      [1, 0.04],
    ],
  ],
  [
    'fade-end',
    [
      [0, 0.5],
      [0.7, 0.5],
      [1, 0.04],
    ],
  ],
  [
    'fade-start',
    [
      [0, 0.04],
      [0.3, 0.5],
      [1, 0.5],
    ],
  ],
  [
    'line-both',
    [
      [0, 0],
      [0.12, 1],
      [0.88, 1],
      [1, 0],
    ],
  ],
  [
    'line-end',
    [
      [0, 1],
      [0.7, 1],
      [1, 0],
    ],
  ],
  [
    'line-start',
    [
      [0, 0],
      [0.3, 1],
      [1, 1],
    ],
  ],
]

/** The gradients bars are filled with. */
export const Fades = () => (
  <defs>
    {FADES.map(([id, stops]) => (
      <linearGradient key={id} id={id}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} class="ink-stop" offset={offset} stop-opacity={opacity} />
        ))}
      </linearGradient>
    ))}
  </defs>
)
