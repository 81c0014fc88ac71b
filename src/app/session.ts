import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { ArticleFacts, Story } from '../index.ts'
import { describeError } from './describe-error.ts'
import { type PlaceView, placeViews } from './place-view.ts'

/** What the reader has chosen or points at. */
export interface Choice {
  readonly kind: 'place' | 'event' | 'mention'
  readonly id: string
}

/** Whatever turns text into a Story: the worker in the page, a plain function in tests. */
export interface Analyser {
  analyse(text: string, facts: ArticleFacts): Promise<Story>
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

/** Issues that leave nothing worth drawing: the reader keeps the text and hears why. */
const REFUSALS: ReadonlySet<string> = new Set(['empty-text', 'not-english', 'no-place-found'])

/** What of the story is drawn. */
export interface Filters {
  readonly background: boolean
  readonly links: boolean
  /** Hide places less certain than this, 0–1. */
  readonly confidence: number
}

export interface Session {
  readonly story: ReadonlySignal<Story | null>
  /** How many stories were shown so far; reading one again when more is known does not count. */
  readonly shown: ReadonlySignal<number>
  readonly status: ReadonlySignal<Status>
  /** The places of the story with what is told of them, weightiest first; filters are not applied. */
  readonly places: ReadonlySignal<readonly PlaceView[]>
  /** Chosen by click or key: its card is open. */
  readonly chosen: ReadonlySignal<Choice | null>
  /** Pointed at: lights up in text, map and lists, moves nothing. */
  readonly pointed: ReadonlySignal<Choice | null>
  readonly filters: Signal<Filters>
  /** Whether the "New article" box is open. */
  readonly composing: Signal<boolean>
  choose(choice: Choice | null): void
  point(choice: Choice | null): void
  /** Analyses a text and shows it; on failure the story before stays and the text is kept in `status`. */
  open(text: string, facts?: ArticleFacts): Promise<void>
  /** Reads the article with its text changed; its title, date and the rest stay. Says what went wrong, '' if nothing. */
  rewrite(text: string): Promise<string>
  /** Reads the same text again as of another day; the story stays if that fails. Says what went wrong, '' if nothing. */
  redate(published: string): Promise<string>
  /** Reads the same text again, now that more is known; nothing moves if nothing comes out otherwise. */
  refresh(): Promise<void>
  /** Lets go of the text being read: what was shown stays. */
  cancel(): void
  show(story: Story): void
}

const DRAWN: Filters = { background: true, links: true, confidence: 0 }

/** Makes the state of one page; the last `open` wins over those still running. */
export function createSession(analyser: Analyser): Session {
  const story = signal<Story | null>(null)
  const shown = signal(0)
  const status = signal<Status>({ kind: 'empty' })
  const chosen = signal<Choice | null>(null)
  const pointed = signal<Choice | null>(null)
  const filters = signal(DRAWN)
  const composing = signal(false)
  let latest = 0
  let known: ArticleFacts = {}
  // More came to be known while a text was being read: it is read again when it is there.
  let stale = false

  const show = (next: Story) =>
    batch(() => {
      story.value = next
      shown.value++
      status.value = { kind: 'ready' }
      chosen.value = null
      pointed.value = null
      filters.value = DRAWN
      composing.value = false
    })

  const fail = (text: string, message: string, code = '', found: Story | null = null) =>
    batch(() => {
      status.value = { kind: 'failed', message, text, code, found }
      composing.value = true
    })

  const refresh = async () => {
    const before = story.peek()
    stale = status.peek().kind === 'working'
    if (!before || status.peek().kind !== 'ready') return
    const mine = ++latest
    const next = await analyser.analyse(before.article.text, known).catch(() => null)
    if (!next || mine !== latest || story.peek() !== before || isSame(next, before)) return
    batch(() => {
      story.value = next
      chosen.value = kept(chosen.peek(), before, next)
      pointed.value = kept(pointed.peek(), before, next)
    })
  }

  /** Reads the article again, as of another day or with another text; the story stays if that fails. */
  const reread = async (other: ArticleFacts, text = story.peek()?.article.text): Promise<string> => {
    if (text === undefined) return ''
    const mine = ++latest
    // The note says where the old date stood.
    const { publishedNote, ...rest } = known
    const facts = other.published ? { ...rest, ...other } : known
    status.value = { kind: 'working' }
    try {
      const next = await analyser.analyse(text, facts)
      if (mine !== latest) return ''
      known = facts
      show(next)
      return ''
    } catch (error) {
      if (mine === latest) status.value = { kind: 'ready' }
      return describeError(error)
    }
  }

  return {
    story,
    shown,
    status,
    chosen,
    pointed,
    filters,
    composing,
    places: computed(() => (story.value ? placeViews(story.value) : [])),
    choose: choice => {
      chosen.value = choice
    },
    point: choice => {
      pointed.value = choice
    },
    show,
    cancel: () => {
      latest++
      if (status.peek().kind === 'working') analyser.stop?.()
      batch(() => {
        if (status.peek().kind === 'working') status.value = { kind: story.peek() ? 'ready' : 'empty' }
        if (story.peek()) composing.value = false
      })
    },
    refresh,
    redate: date => reread({ published: date }),
    rewrite: text => reread({}, text),
    open: async (text, facts = {}) => {
      const mine = ++latest
      status.value = { kind: 'working' }
      try {
        const next = await analyser.analyse(text, facts)
        if (mine !== latest) return
        const refusal = next.issues.find(issue => REFUSALS.has(issue.code))
        if (refusal) return fail(text, refusal.message, refusal.code, next)
        known = facts
        show(next)
        if (stale) await refresh()
      } catch (error) {
        if (mine === latest) fail(text, describeError(error))
      }
    },
  }
}

/** Whether two readings of a text say the same. */
const isSame = (one: Story, other: Story) => JSON.stringify(one) === JSON.stringify(other)

/** A choice stays if both readings have the same thing under its id: ids of mentions and events are only numbers. */
const kept = (choice: Choice | null, before: Story, next: Story): Choice | null =>
  choice && whatIs(choice, next) !== '' && whatIs(choice, before) === whatIs(choice, next) ? choice : null

/** Where in the text a mention or event stands, or which place it is; '' if the story has none of this id. */
function whatIs({ kind, id }: Choice, { places, mentions, events }: Story): string {
  if (kind === 'place') return places.some(place => place.id === id) ? id : ''
  const one =
    kind === 'mention' ? mentions.find(each => each.id === id) : events.find(each => each.id === id)?.trigger
  return one ? `${one.start} ${one.end}` : ''
}
