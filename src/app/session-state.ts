import type { ReadonlySignal, Signal } from '@preact/signals-core'
import type { ArticleFacts, Correction, Lost, Place, PlaceSource, Progress, Rule, Story } from '../index.ts'
import type { Choice } from './choice.ts'
import type { Filters, LeftOut } from './filters.ts'
import type { History } from './history.ts'
import type { PlaceView } from './place-view.ts'
import type { Project } from './project.ts'
import type { Analyse } from './readings.ts'
import type { Revisions } from './revisions.ts'

/** What the session asks of the analysis. */
export interface Analyser {
  readonly analyse: Analyse
  /** Whole places by their ids; without it corrections stand on what they hold themselves. */
  places?(ids: readonly string[]): Promise<readonly Place[]>
  /** Lets go of an analysis that has run for a while, so that the next one need not wait for it. */
  stop?(): void
}

/** What the page is busy with. */
export type Status =
  | { readonly kind: 'empty' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'failed'
      readonly message: string
      readonly text: string
      /** Code of the issue that stopped it, '' for a fault. */
      readonly code: string
      /** What was found all the same, if anything. */
      readonly found: Story | null
    }

/** The state of one page. */
export interface Session extends Revisions {
  /** The analysis with the person's corrections over it. */
  readonly story: ReadonlySignal<Story | null>
  /** How many stories were shown so far; reading one again when more is known does not count. */
  readonly shown: ReadonlySignal<number>
  readonly status: ReadonlySignal<Status>
  /** Where the reading is that the page is busy with; null where it has not told. */
  readonly progress: ReadonlySignal<Progress | null>
  /** The places of the story with what is told of them, weightiest first; filters are not applied. */
  readonly places: ReadonlySignal<readonly PlaceView[]>
  /** Chosen by click or key: its card is open. */
  readonly chosen: ReadonlySignal<Choice | null>
  /** Pointed at: lights up in text, map and lists, moves nothing. */
  readonly pointed: ReadonlySignal<Choice | null>
  readonly filters: Signal<Filters>
  /** The places and events that the filters leave out. */
  readonly leftOut: ReadonlySignal<LeftOut>
  /** Whether the "New article" box is open. */
  readonly composing: Signal<boolean>
  readonly corrections: ReadonlySignal<readonly Correction[]>
  /** Corrections that the text no longer has a place for. */
  readonly lost: ReadonlySignal<readonly Lost[]>
  readonly history: ReadonlySignal<History>
  /** What is remembered for every article. */
  readonly rules: ReadonlySignal<readonly Rule[]>
  /** What the page is working on, to be saved; null before there is a story. Changes whenever that does. */
  readonly project: ReadonlySignal<Project | null>
  /** Places the page has been told of. */
  readonly known: ReadonlySignal<PlaceSource>
  choose(choice: Choice | null): void
  point(choice: Choice | null): void
  /** Analyses a text and shows it; on failure the story before stays and the text is kept in `status`. */
  open(text: string, facts?: ArticleFacts): Promise<void>
  /** Reads a project's text and lays its corrections over it. Says what went wrong, '' if nothing. */
  openProject(project: Project): Promise<string>
  /** Gives the project a name; '' takes it away. */
  rename(name: string): void
  /** Goes on with the project as another one, of this id and name. */
  copyAs(id: string, name: string): void
  /** Asks for whole places, so that a correction has them at hand. */
  learn(ids: readonly string[]): Promise<void>
  /** Reads the same text again, now that more is known; nothing moves if nothing comes out otherwise. */
  refresh(): Promise<void>
  /** Lets go of the text being read: what was shown stays. */
  cancel(): void
  show(story: Story): void
}

/** What a session takes from outside. */
export interface SessionOptions {
  /** ISO 8601 in UTC; the clock where left out. */
  readonly now?: () => string
  /** Names a new project; random where left out. */
  readonly newId?: () => string
}
