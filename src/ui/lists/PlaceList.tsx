import { Fragment } from 'preact'
import type { PlaceView } from '../../app/place-view.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { ByYou } from '../correct/Corrected.tsx'
import { useDesk } from '../desk.ts'
import { Mark } from '../map/marks.tsx'
import { walkRows } from './walk-rows.ts'
import './lists.css'

/** Every place of the story, weightiest first; those known only from background under their own heading. */
export function PlaceList() {
  const { session } = useDesk()
  const views = session.places.value
  const { lists } = wording()
  if (views.length === 0) return <p class="none">{wording().lists.noPlaceFound}</p>
  const groups: [string, PlaceView[]][] = [
    [lists.inTheText, views.filter(view => view.evidence !== 'background' && view.role === 'told')],
    [lists.background, views.filter(view => view.evidence === 'background')],
    [lists.onlyHome, views.filter(view => view.evidence !== 'background' && view.role === 'actor')],
  ]
  return (
    <div class="rows">
      {groups.map(
        ([title, places]) =>
          places.length > 0 && (
            <section key={title}>
              <h2 class="caps ev-group">{title}</h2>
              <ul>
                {places.map(view => (
                  <li key={view.place.id}>
                    <PlaceRow view={view} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

function PlaceRow({ view }: { view: PlaceView }) {
  const { session, open } = useDesk()
  const { place, mentions, events, shape, evidence } = view
  const is = (kind: 'chosen' | 'pointed') =>
    session[kind].value?.kind === 'place' && session[kind].value?.id === place.id
  const dim = session.leftOut.value.places.has(place.id)
  const told = [
    mentions.length > 0 && count(mentions.length, 'mention'),
    events.length > 0 && count(events.length, 'event'),
  ].filter(Boolean)
  return (
    <button
      type="button"
      onKeyDown={walkRows}
      class={`ev place${is('chosen') ? ' on' : is('pointed') ? ' hot' : ''}${dim ? ' out' : ''}`}
      aria-current={is('chosen') ? 'true' : undefined}
      onClick={click => open({ kind: 'place', id: place.id }, click.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'place', id: place.id })}
      onPointerLeave={() => session.point(null)}
      onFocus={() => session.point({ kind: 'place', id: place.id })}
      onBlur={() => session.point(null)}
    >
      <Mark shape={shape} evidence={evidence} />
      <span>
        <b>{place.name}</b>
        <small>
          {shape === 'site' ? wording().place.shapes.site : wording().place.types[place.type]}
          {evidence === 'user' && <ByYou />}
        </small>
      </span>
      <small class="num tally">
        {told.map((words, i) => (
          <Fragment key={words}>
            {i > 0 && ', '}
            <span>{words}</span>
          </Fragment>
        ))}
      </small>
    </button>
  )
}
