import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { Icon } from './icons.tsx'
import { px } from './px.ts'

interface LinkCountProps {
  /** Links in view that are not drawn with their words. */
  readonly quiet: number
  /** Whether they are drawn all the same, faintly. */
  readonly all: boolean
  readonly toggle: () => void
  readonly style: Readonly<Record<string, number>>
}

/** Too many links for one map: the few that are drawn, and how many more there are. */
export function LinkCount({ quiet, all, toggle, style }: LinkCountProps) {
  return (
    <button
      type="button"
      class="map-link-count"
      style={px(style)}
      aria-pressed={all}
      title={wording().map.ownLinks}
      onClick={toggle}
    >
      <Icon name="arrow" />
      {all ? wording().map.hideLinks(quiet) : wording().map.moreLinks(count(quiet, 'more link'))}
    </button>
  )
}
