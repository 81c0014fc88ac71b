import type { MapPlace } from '../../app/map-view.ts'
import type { Actions } from './actions.ts'
import type { Point } from './frame.ts'
import type { Name } from './name-layout.ts'
import { px } from './px.ts'
import type { Scene } from './scene.ts'
import type { Visit } from './visit.ts'

interface NamesProps {
  readonly scene: Scene
  readonly chosen: readonly string[]
  readonly pointed: readonly string[]
  readonly tab: (id: string) => number
  readonly actions: Actions
}

/** Names on the map that have no mark: the basemap's as text, the story's own areas as buttons. */
export function Names(props: NamesProps) {
  const { scene } = props
  return (
    <>
      {scene.names.map(name => (
        <GroundName key={name.id} name={name} />
      ))}
      {scene.grid.map(({ across, at, text }) =>
        text ? (
          <div
            key={`${across} ${text}`}
            class={`map-name halo-text degrees ${across ? 'across' : ''}`}
            style={px(across ? { top: at - 15 } : { left: at + 4 })}
            aria-hidden="true"
          >
            {text}
          </div>
        ) : null,
      )}
      {scene.visit && <Ring visit={scene.visit} />}
      {[...scene.countries, ...scene.regions, ...scene.courses].map(({ place, at, lines }) =>
        at ? <Area key={place.id} place={place} at={at} lines={lines} {...props} /> : null,
      )}
    </>
  )
}

/** A name of the basemap. */
export const GroundName = ({ name }: { readonly name: Name }) => (
  <div
    class={`map-name halo-text ${name.kind} ${name.side}`}
    style={{ ...px({ left: name.at.x, top: name.at.y }), ...turned(name) }}
    aria-hidden="true"
  >
    {name.lines ? name.lines.join('\n') : name.text}
  </div>
)

/** Only along rivers is a name turned. */
const turned = ({ turn }: Name) =>
  turn ? { transform: `translate(-50%, -50%) rotate(${turn.toFixed(1)}deg)` } : {}

/** What the reader asked for, ringed in ink: the story's own red is not for it. */
function Ring({ visit: { at, text, label } }: { readonly visit: Visit }) {
  return (
    <div class={`map-visit ${label?.side ?? ''}`} style={px({ left: at.x, top: at.y })} aria-hidden="true">
      {label && <span class="halo-text">{text}</span>}
    </div>
  )
}

interface AreaProps extends NamesProps {
  readonly place: MapPlace
  readonly at: Point
  readonly lines: readonly string[]
}

function Area({ place, at, lines, chosen, pointed, tab, actions }: AreaProps) {
  const on = chosen.includes(place.id)
  const kind = place.view.place.type === 'river' ? 'course' : place.role
  const states = [kind, on && 'chosen', pointed.includes(place.id) && 'pointed'].filter(Boolean)
  return (
    <button
      type="button"
      class={`map-area halo-text ${states.join(' ')}`}
      style={px({ left: at.x, top: at.y })}
      data-stop={place.id}
      tabIndex={tab(place.id)}
      aria-label={`${[place.name, ...lines].join(' ')}, ${place.view.place.type}`}
      aria-pressed={on}
      onClick={event => actions.choose(place.id, event.detail === 0)}
      onMouseEnter={() => actions.point(place.id)}
      onMouseLeave={() => actions.point(null)}
      onFocus={() => actions.point(place.id)}
      onBlur={() => actions.point(null)}
    >
      <b>{place.name}</b>
      {lines.map(line => (
        <small key={line}> {line}</small>
      ))}
    </button>
  )
}
