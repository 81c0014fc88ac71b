import { arcPath } from './arcs.ts'
import type { Frame, Point } from './frame.ts'
import type { Tie } from './links-in-view.ts'
import type { Scene } from './scene.ts'
import type { Column } from './spots.ts'

/** Everything drawn as lines: grid, regions, rivers, halos, columns' brackets, arcs. Said elsewhere, so hidden here. */
export function Lines({ scene, frame }: { readonly scene: Scene; readonly frame: Frame }) {
  const { width, height } = frame
  return (
    <svg
      class="map-lines"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="map-hatch"
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" class="map-hatch" />
        </pattern>
        {scene.regions.map(({ place, path }, i) => (
          <mask key={place.id} id={`map-soft-${i}`}>
            <path d={path} class="map-soft" />
          </mask>
        ))}
      </defs>
      {scene.grid.map(({ across, at }) => (
        <path
          key={`${across} ${at}`}
          class="map-grid"
          d={across ? `M0 ${at}H${width}` : `M${at} 0V${height}`}
        />
      ))}
      {scene.regions.map(({ place }, i) => (
        <rect
          key={place.id}
          width={width}
          height={height}
          fill="url(#map-hatch)"
          mask={`url(#map-soft-${i})`}
        />
      ))}
      {scene.divisions.map(({ place, path }) => (
        <path key={place.id} class={`map-division ${place.role}`} d={path} />
      ))}
      {scene.courses.map(({ place, path }) => (
        <g key={place.id} class="map-course">
          <path d={path} class="lift" />
          <path d={path} />
        </g>
      ))}
      {scene.halos.map(({ place, at, radius }) => (
        <circle key={place.id} class={`map-halo ${place.view.evidence}`} cx={at.x} cy={at.y} r={radius} />
      ))}
      {scene.dots.map(spot => (
        <circle
          key={spot.place.id}
          class={`map-dot ${spot.place.view.evidence}`}
          cx={spot.x}
          cy={spot.y}
          r={3}
        />
      ))}
      {scene.columns.map(column => (
        <path key={`${column.x} ${column.ys[0]}`} class="map-bracket" d={bracketPath(column)} />
      ))}
      <g class="map-arcs">
        {scene.arcs.map(arc => (
          <g key={arc.link.id} class={arc.strong ? 'map-arc' : 'map-arc faint'}>
            <path class="lift" d={arcPath(arc)} />
            <path class="line" d={arcPath(arc)} />
            <path
              class="tip"
              d="M1 0l-9-4.5v9Z"
              transform={`translate(${arc.to.x} ${arc.to.y}) rotate(${arc.turn})`}
            />
          </g>
        ))}
        {scene.ties.map(tie => (
          <g key={tie.link.id} class="map-arc">
            <path class="line" d={tiePath(tie)} />
            <path
              class="tip"
              d={tie.to > tie.from ? 'M0 0l-4-7h8Z' : 'M0 0l-4 7h8Z'}
              transform={`translate(${tieTip(tie).x} ${tieTip(tie).y})`}
            />
          </g>
        ))}
      </g>
    </svg>
  )
}

/** From the head across to a rail, along it, and to each row; the last turn is round. */
export function bracketPath({ way, head, x, ys }: Column): string {
  const rail = x - way * 24
  const end = x - way * 13
  const [first, last] = [ys[0]!, ys.at(-1)!]
  const top = Math.min(first, head.y)
  const bottom = Math.max(last, head.y)
  const rows = ys.filter(y => y !== last || y <= head.y).map(y => `M${rail} ${y}H${end}`)
  const foot = last > head.y ? `V${last - 6}Q${rail} ${last} ${rail + way * 6} ${last}H${end}` : `V${bottom}`
  return `M${head.x} ${head.y}H${rail}M${rail} ${top}${foot}${rows.join('')}`
}

const way = (tie: Tie) => (tie.to > tie.from ? 1 : -1)
/** The line between the marks of two rows. */
export const tiePath = (tie: Tie) => `M${tie.x} ${tie.from + 13 * way(tie)}V${tie.to - 17 * way(tie)}`
/** Where the head of a tie's arrow stands. */
export const tieTip = (tie: Tie): Point => ({ x: tie.x, y: tie.to - 12 * way(tie) })
