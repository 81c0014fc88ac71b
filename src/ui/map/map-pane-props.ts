import type { ComponentChild } from 'preact'
import type { Focus } from '../../app/focus.ts'
import type { PlaceView } from '../../app/place-view.ts'
import type { Session } from '../../app/session.ts'
import type { MapAim } from '../../app/share/address.ts'
import type { MapName, View } from '../../worker/protocol.ts'
import type { Outlines } from './divisions.ts'
import type { MapEditing } from './editing.ts'
import type { River } from './ground/protocol.ts'
import type { GroundStore } from './ground/store.ts'
import type { MapLayers } from './layers/map-layers.ts'
import type { Seen } from './seen.ts'
import type { VisitedPlace } from './VisitPopup.tsx'

/** What the map is given, and what it says. */
export interface MapPaneProps {
  readonly session: Session
  /** The shapes of the basemap. */
  readonly ground: GroundStore
  /** Names of the world for about the view last asked for, most important first; none by default. */
  readonly names?: readonly MapName[]
  /** Called with the view whose names are wanted, each time that is another. */
  readonly onView?: (view: View) => void
  /** Called with where the map stands, whenever it came to rest elsewhere. */
  readonly onRest?: (aim: MapAim) => void
  /** Called with what the map shows, whenever it was laid out anew. */
  readonly onScene?: (seen: Seen) => void
  /** Where the map is to stand, instead of where the story would put it; the story decides by default. */
  readonly aim?: MapAim | null
  /** A new object each time the whole story is to be shown once more; null by default. */
  readonly overview?: object | null
  /** A place of the world the reader asked for: the map goes there and rings it; none by default. */
  readonly visit?: VisitedPlace | null
  /** The reader's own files; none by default. */
  readonly layers?: MapLayers | null
  /** Rivers whose course is known finer than the basemap's; none by default. */
  readonly rivers?: readonly River[]
  /** Outlines of provinces and states by the ids of places, as far as they came; none by default. */
  readonly divisions?: Outlines
  /** What of the gazetteer could not be had, a sentence; '' by default. */
  readonly lack?: string
  /** Px covered by something floating over the map: it re-centres in what is left. */
  readonly inset?: { readonly right?: number; readonly bottom?: number }
  /** Content of the card at the chosen place; no card where left out. */
  readonly popup?: (view: PlaceView) => ComponentChild
  /** The part of the story at full strength, while other places fade and other links go; all of it by default. */
  readonly focus?: Focus | null
  /** Ids of places the map goes to until all are in view; by default it goes to what is chosen if none of it is. */
  readonly follow?: readonly string[] | null
  /** How places are corrected on the map itself; not at all by default. */
  readonly editing?: MapEditing
  /** Whether a line at the foot of the map tells what was just done; not by default. */
  readonly toast?: boolean
}
