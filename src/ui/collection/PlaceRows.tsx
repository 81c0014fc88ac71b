import type { SharedPlace } from '../../app/collection/shared-places.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Letters } from './Letter.tsx'
import { Some } from './Some.tsx'
import { pickPlace, type ViewState } from './view-state.ts'

/** The places of all shown articles, that of most articles first. */
export function PlaceRows({ view }: { view: ViewState }) {
  return (
    <Some
      all={view.shown.value.places}
      none={wording().collection.noPlace}
      label={wording().collection.places}
      row={({ shared, reports }) => (
        <PlaceRow key={shared.place.id} shared={shared} reports={reports} view={view} />
      )}
    />
  )
}

interface PlaceRowProps {
  readonly shared: SharedPlace
  /** Articles whose marks stand beside it. */
  readonly reports: readonly number[]
  readonly view: ViewState
}

/** A place: what it is, and who speaks of it. */
export function PlaceRow({ shared: { place }, reports, view }: PlaceRowProps) {
  const { collection } = useDesk()
  const picked = view.picked.value
  return (
    <li>
      <button
        type="button"
        class="collection-row"
        aria-pressed={picked?.event === null && picked.places[0]?.id === place.id}
        onClick={() => {
          view.picked.value = pickPlace(place)
        }}
      >
        <span class="what">
          {place.name} <span class="quiet small">{wording().place.types[place.type]}</span>
        </span>
        <Letters reports={reports} all={collection.reports.value.length} />
      </button>
    </li>
  )
}
