import type { MapPlace } from '../../app/map-view.ts'
import { wording } from '../../words/wording.ts'
import type { Actions } from './actions.ts'
import { type Label, noteOf } from './labels.ts'
import { Mark } from './marks.tsx'
import { px } from './px.ts'
import type { Spot } from './spots.ts'
import { useMarkDrag } from './use-mark-drag.ts'

interface MarkerProps {
  readonly spot: Spot
  readonly label: Label | null
  readonly chosen: readonly string[]
  readonly pointed: readonly string[]
  readonly lit: readonly string[] | null
  readonly tab: (id: string) => number
  readonly actions: Actions
}

/** A place's mark with its name, one button. */
export function Marker({ spot, label, chosen, pointed, lit, tab, actions }: MarkerProps) {
  const { place, folded } = spot
  const { id, view } = place
  const has = (ids: readonly string[]) => ids.includes(id) || folded.some(one => ids.includes(one.id))
  const on = has(chosen)
  const movable = on && folded.length === 0 && actions.movable(id)
  const drag = useMarkDrag({
    on: movable,
    drop: by => actions.drop(id, { x: spot.x + by.x, y: spot.y + by.y }),
    press: () => actions.choose(id, false),
  })
  const states = [
    on && 'chosen',
    movable && 'movable',
    has(pointed) && 'pointed',
    lit && !has(lit) && 'faded',
    label?.side,
  ].filter(Boolean)
  return (
    <button
      type="button"
      class={`map-mark ${states.join(' ')}`}
      style={px({ left: spot.x, top: spot.y })}
      data-stop={id}
      tabIndex={tab(id)}
      aria-label={describe(place, noteOf(spot))}
      aria-pressed={on}
      {...drag}
      onClick={event => actions.choose(id, event.detail === 0)}
      onMouseEnter={() => actions.point(id)}
      onMouseLeave={() => actions.point(null)}
      onFocus={() => actions.point(id)}
      onBlur={() => actions.point(null)}
    >
      <Mark shape={view.shape} evidence={view.evidence} chosen={on} />
      {label && (
        <span class={`map-label halo-text ${label.side}`} style={labelStyle(label)}>
          <b>{place.name}</b> {label.note && <span>{label.note}</span>}
        </span>
      )}
    </button>
  )
}

/** "Baghdad airport Airstrike, 3 Jan, event site, background knowledge": what is seen comes first, in its order, for those who speak it. */
function describe({ name, view }: MapPlace, note: string | undefined): string {
  const { place } = wording()
  const seen = [name, note].filter(Boolean).join(' ')
  return `${seen}, ${place.shapeWithin(view.shape)}, ${place.evidence[view.evidence]}`
}

function labelStyle({ spot, box }: Label) {
  return px({ left: box[0] - spot.x + 14, top: box[1] - spot.y + 14, width: box[2] - box[0] })
}
