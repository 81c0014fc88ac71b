import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Collection } from '../app/collection/collection.ts'
import type { CollectionKeeper } from '../app/collection/kept/collection-keeper.ts'
import type { Focus } from '../app/focus.ts'
import type { Intake } from '../app/intake/intake.ts'
import type { Keeping } from '../app/keep/keeping.ts'
import type { Player } from '../app/player.ts'
import type { World } from '../app/search.ts'
import type { Choice, Session } from '../app/session.ts'
import type { MapAim } from '../app/share/address.ts'
import type { Days } from '../app/story-time.ts'
import type { Welcome } from '../app/welcome.ts'
import type { Format, Span } from '../index.ts'
import type { EventTypeName } from '../worker/protocol.ts'
import type { Bench } from './correct/bench.ts'
import type { Elsewhere, Guest } from './guest.ts'
import type { HelpPage } from './help/pages.ts'
import type { Layers } from './layers/layers.ts'
import type { River } from './map/ground/protocol.ts'
import type { GroundStore } from './map/ground/store.ts'
import type { Seen } from './map/seen.ts'
import type { Supplies } from './supplies.ts'
import type { Frame } from './watch-frame.ts'

/** The pages of the reading column; dates only where the timeline has no strip of its own. */
export type Tab = 'article' | 'events' | 'places' | 'dates'
/** How far the phone's sheet is drawn up. */
export type Stop = 'low' | 'mid' | 'full'

/** What the page needs from outside. */
export interface DeskOptions {
  /** Whether the page is a file of one story, which can be read and saved but not changed; not by default. */
  readonly filed?: boolean
  readonly session: Session
  /** Every way the story may be taken along. */
  readonly formats: readonly Format[]
  readonly supplies: Supplies
  /** Where places that are not the story's are looked up. */
  readonly world: World
  /** The shapes of the basemap. */
  readonly ground: GroundStore
  /** The types events may have. */
  readonly eventTypes: () => Promise<readonly EventTypeName[]>
  /** Rivers whose course is known finer than the basemap's. */
  readonly rivers: ReadonlySignal<readonly River[]>
  /** The page that a story is put into to be handed on as a file. */
  readonly storyTemplate: () => Promise<string>
  /** Changes to a newer version of the page that waits; null while there is none. */
  readonly newer: ReadonlySignal<(() => void) | null>
  /** Where the reader's work is kept; null where it is not, as in a file of one story. */
  readonly keeping: Keeping | null
}

/** The state of the page that is none of the story's. */
export interface Desk extends DeskOptions {
  /** The reader's own files on the map. */
  readonly layers: Layers
  /** Several articles on one map. */
  readonly collection: Collection
  /** What keeps it; null where nothing is kept. */
  readonly collectionKeeper: CollectionKeeper | null
  readonly frame: ReadonlySignal<Frame>
  /** Where corrections are made. */
  readonly bench: Bench
  /** Whether the first story is still on its way. */
  readonly starting: Signal<boolean>
  readonly tab: Signal<Tab>
  readonly stop: Signal<Stop>
  readonly exporting: Signal<boolean>
  readonly sharing: Signal<boolean>
  /** Whether the box that finds and does is open. */
  readonly finding: Signal<boolean>
  /** Whether the filters are open. */
  readonly filtering: Signal<boolean>
  /** Words of the article to bring into view. */
  readonly soughtWords: Signal<Span | null>
  /** Where the map stands; null before it is drawn. */
  readonly view: Signal<MapAim | null>
  /** What the map shows, for a picture of it; null before it is drawn. */
  readonly seen: Signal<Seen | null>
  /** Where a link wants the map to stand; null where the story decides. */
  readonly aim: Signal<MapAim | null>
  /** The open article as the address carries it, packed; null where it does not. */
  readonly carried: Signal<string | null>
  /** What was wrong with the link that was followed, a sentence; '' if nothing. */
  readonly linkFault: Signal<string>
  /** The box for a new article; kept while it is closed, until a story is made of it. */
  readonly intake: Intake
  /** The page of help that is open. */
  readonly help: Signal<HelpPage | null>
  /** What is shown to a new reader. */
  readonly welcome: Welcome
  /** Whether the text of the open article is being edited. */
  readonly rewriting: Signal<boolean>
  /** A mention to bring into view in the text, without opening its card. */
  readonly sought: Signal<{ readonly id: string } | null>
  /** Whether the card takes the focus when it opens: after a key, not after a click. */
  readonly focusCard: Signal<boolean>
  /** A new object each time the map is to show the whole story once more; null until then. */
  readonly overview: Signal<object | null>
  /** The place of the world whose card is open; it closes when something of the story is chosen. */
  readonly guest: ReadonlySignal<Guest | null>
  /** The span of time chosen on the timeline: what lies outside is dimmed. */
  readonly span: Signal<Days | null>
  /** Plays the story step by step. */
  readonly player: Player
  /** What is not dimmed: the step that is played, else the span; null where nothing is. */
  readonly focus: ReadonlySignal<Focus | null>
  /** Shows all of the story again. */
  clearFilters(): void
  /** Plays the story and remembers where the reader was. */
  play(): void
  /** Shows a place of the world, or a point, beside the story. */
  visit(row: Elsewhere): void
  /** Closes that card and gives the focus back. */
  leave(): void
  /** Chooses and remembers where the focus was. */
  open(choice: Choice, byKey?: boolean): void
  /** Closes the card and gives the focus back. */
  close(): void
  /** Shows a mention in the article. */
  seek(mentionId: string): void
  /** Shows words of the article. */
  seekWords(span: Span): void
  /** Shows the list of events, from wherever there is more to see than fits. */
  list(): void
  /** Lets go of the window. */
  dispose(): void
}

/** Carries the desk to every pane. */
export const DeskContext = createContext<Desk | null>(null)

/** The desk of this page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk: got no desk, expected a DeskContext.Provider above')
  return desk
}
