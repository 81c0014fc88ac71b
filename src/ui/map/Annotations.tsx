import type { ComponentChild } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Actions } from './actions.ts'
import { EdgeChips } from './EdgeChips.tsx'
import type { Frame } from './frame.ts'
import { Lines } from './Lines.tsx'
import type { Tie } from './links-in-view.ts'
import { Marker } from './Marker.tsx'
import { Names } from './Names.tsx'
import { px } from './px.ts'
import type { Scene } from './scene.ts'
import { type Column, foldedNote, ROW, type Spot } from './spots.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { walk } from './walk.ts'

interface AnnotationsProps {
  readonly scene: Scene
  readonly frame: Frame
  readonly chosen: readonly string[]
  readonly pointed: readonly string[]
  /** Where given, everything else is faded. */
  readonly lit: readonly string[] | null
  readonly compact: boolean
  readonly actions: Actions
  /** Drawn over the story, and moved along with it. */
  readonly above: ComponentChild
  /** Moved along while the map is dragged. */
  readonly layer: { current: HTMLDivElement | null }
}

/** The story over the basemap: drawn lines below, names and markers above. One tab stop; arrows walk it. */
export function Annotations(props: AnnotationsProps) {
  const { scene, frame, chosen, pointed, lit, compact, actions, layer } = props
  const [stop, setStop] = useState('')
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  const ids = stopsOf(scene)
  const current = ids.includes(stop) ? stop : (ids[0] ?? '')
  const shared = { chosen, pointed, lit, actions, tab: (id: string) => (id === current ? 0 : -1) }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the buttons inside
    <div
      ref={root}
      class="map-annotations"
      onKeyDown={event => walk(event, actions)}
      onFocusIn={event => setStop((event.target as HTMLElement).dataset.stop ?? stop)}
    >
      <div class="map-notes" ref={layer}>
        <Lines scene={scene} frame={frame} />
        <Names scene={scene} {...shared} />
        {scene.cues.map(({ arc, at }) => (
          <div
            key={arc.link.id}
            class={`map-cue halo-text ${arc.link.voice}`}
            style={px({ left: at.x, top: at.y })}
          >
            {arc.link.cue}
          </div>
        ))}
        {scene.ties.map(tie => (
          <div
            key={tie.link.id}
            class={`map-cue tie halo-text ${tie.link.voice}`}
            style={tieStyle(tie, frame)}
          >
            {tie.link.cue}
          </div>
        ))}
        {inReadingOrder(scene.spots).map(spot => (
          <Marker
            key={spot.place.id}
            spot={spot}
            label={scene.labels.find(label => label.spot === spot) ?? null}
            {...shared}
          />
        ))}
        {scene.columns.map(column => (
          <Rest key={`${column.x} ${column.ys[0]}`} column={column} actions={actions} />
        ))}
        {props.above}
      </div>
      <EdgeChips edges={scene.edges} frame={frame} compact={compact} tab={shared.tab} actions={actions} />
    </div>
  )
}

/** The last row of a column too long to show: what is left, to be zoomed in on. */
function Rest({ column, actions }: { readonly column: Column; readonly actions: Actions }) {
  if (column.rest.length === 0) return null
  const style = px({ left: column.x, top: column.ys.at(-1)! + ROW })
  return (
    <button
      type="button"
      class={`map-rest ${column.way > 0 ? 'right' : 'left'}`}
      style={style}
      tabIndex={-1}
      data-stop={`rest ${column.rest[0]!.id}`}
      onClick={() => actions.show(column.rest.map(place => place.id))}
    >
      {foldedNote(column.rest.length)}
    </button>
  )
}

function tieStyle(tie: Tie, frame: Frame) {
  const top = (tie.from + tie.to) / 2 + 2
  return px(tie.way > 0 ? { left: tie.x + 17, top } : { right: frame.width - tie.x + 17, top })
}

const inReadingOrder = (spots: readonly Spot[]) => [...spots].sort((a, b) => a.place.start - b.place.start)

/** Ids of what arrows walk; the first is where Tab enters the map. */
function stopsOf({ spots, countries, regions, courses, edges }: Scene): string[] {
  const areas = [...countries, ...regions, ...courses].filter(area => area.at !== null)
  const places = [...inReadingOrder(spots), ...areas, ...edges.left, ...edges.right].map(one => one.place)
  return places.map(place => place.id)
}
