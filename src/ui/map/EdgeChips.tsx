import { wording } from '../../words/wording.ts'
import type { Actions } from './actions.ts'
import { type Edge, type Edges, seatOf } from './edges.ts'
import type { Frame } from './frame.ts'
import { Icon } from './icons.tsx'
import { Mark } from './marks.tsx'
import { px } from './px.ts'

interface EdgeChipsProps {
  readonly edges: Edges
  readonly frame: Frame
  readonly compact: boolean
  readonly tab: (id: string) => number
  readonly actions: Actions
}

/** Places out of view, on the edge nearest to them: a click goes there. */
export function EdgeChips({ edges, frame, compact, tab, actions }: EdgeChipsProps) {
  return (
    <>
      {(['left', 'right'] as const).map(side => (
        <div
          key={side}
          class={`map-edges ${side} ${compact ? 'compact' : ''}`}
          style={placeOf(side, edges.top[side], frame, compact)}
        >
          {edges[side].map(edge => (
            <Chip key={edge.place.id} edge={edge} compact={compact} tab={tab} actions={actions} />
          ))}
          {edges.more[side].length > 0 && !(compact && frame.right < MORE_NEEDS) && (
            <button
              type="button"
              class="map-edge more"
              data-stop={`more ${side}`}
              tabIndex={-1}
              onClick={() => actions.show(edges.more[side])}
            >
              {wording().map.more(edges.more[side].length)}
            </button>
          )}
        </div>
      ))}
    </>
  )
}

/** A pane narrower than this has room for one chip only. */
const MORE_NEEDS = 320

function placeOf(side: 'left' | 'right', top: number, frame: Frame, compact: boolean) {
  if (compact) return px(top > 0 ? { left: 12, top } : { left: 12, bottom: frame.height - frame.bottom + 32 })
  return px({ top, ...(side === 'left' ? { left: 12 } : { right: frame.width - frame.right + 12 }) })
}

interface ChipProps extends Pick<EdgeChipsProps, 'compact' | 'tab' | 'actions'> {
  readonly edge: Edge
}

function Chip({ edge, compact, tab, actions }: ChipProps) {
  const { place, others, side, turn, note } = edge
  const arrow = <Icon name="arrow" turn={Math.round(turn)} />
  return (
    <button
      type="button"
      class="map-edge"
      data-stop={place.id}
      tabIndex={tab(place.id)}
      onClick={event => actions.choose(place.id, event.detail === 0)}
      onMouseEnter={() => actions.point(place.id)}
      onMouseLeave={() => actions.point(null)}
    >
      {(compact || side === 'left') && arrow}
      <Mark shape={place.view.shape} evidence={place.view.evidence} />
      <span class="words">
        <b>
          {place.name}
          {!compact && <i>{seatOf(edge)}</i>}
          {others > 0 && <i> + {others}</i>}
        </b>{' '}
        {!compact && note && <span>{note}</span>}
        <span class="unseen">
          {compact && note}
          {wording().map.outOfView}
        </span>
      </span>
      {!compact && side === 'right' && arrow}
    </button>
  )
}
