import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Collection } from '../../app/collection/collection.ts'
import type { Wanted } from '../../app/collection/filter.ts'
import type { SharedEvent } from '../../app/collection/shared-events.ts'
import type { Place } from '../../index.ts'

/** The pages beside the map. */
export type Page = 'articles' | 'events' | 'places' | 'compare'

/** What the reader picked: its places are ringed. */
export interface Picked {
  readonly title: string
  readonly places: readonly Place[]
  /** The event that was picked; null for a place. */
  readonly event: SharedEvent | null
}

/** How a collection is looked at. */
export interface ViewState {
  readonly page: Signal<Page>
  readonly words: Signal<string>
  readonly from: Signal<string>
  readonly to: Signal<string>
  /** Ids of articles switched off. */
  readonly off: Signal<ReadonlySet<number>>
  readonly picked: Signal<Picked | null>
  /** Ids of the articles compared; the first two by default. */
  readonly pair: Signal<readonly [number | null, number | null]>
  readonly wanted: ReadonlySignal<Wanted>
  /** What passes whatever its date. */
  readonly timeless: ReadonlySignal<ReturnType<Collection['joined']['value']['filter']>>
  readonly shown: ReadonlySignal<ReturnType<Collection['joined']['value']['filter']>>
}

const kept = new WeakMap<Collection, ViewState>()

/** How a collection is looked at: kept while an article of it is read, all of it at first. */
export function viewStateOf(collection: Collection): ViewState {
  const view = kept.get(collection) ?? createViewState(collection)
  kept.set(collection, view)
  return view
}

function createViewState({ reports, joined }: Collection): ViewState {
  const words = signal('')
  const from = signal('')
  const to = signal('')
  const off = signal<ReadonlySet<number>>(new Set())
  const undated = computed(() => ({
    words: words.value,
    off: new Set(reports.value.flatMap((one, i) => (off.value.has(one.id) ? [i] : []))),
  }))
  const wanted = computed<Wanted>(() => ({ ...undated.value, from: from.value, to: to.value }))
  return {
    ...{ words, from, to, off, wanted },
    timeless: computed(() => joined.value.filter({ ...undated.value, from: '', to: '' })),
    page: signal<Page>('articles'),
    picked: signal<Picked | null>(null),
    pair: signal<readonly [number | null, number | null]>([null, null]),
    shown: computed(() => joined.value.filter(wanted.value)),
  }
}

/** Shows all of a collection that has come in place of another: what was asked of that one is no question to this. */
export function showAll({ words, from, to, off, picked, pair, page }: ViewState): void {
  batch(() => {
    words.value = ''
    from.value = ''
    to.value = ''
    off.value = new Set()
    picked.value = null
    pair.value = [null, null]
    page.value = 'articles'
  })
}

/** A place as what is picked. */
export const pickPlace = (place: Place): Picked => ({ title: place.name, places: [place], event: null })

/** An event as what is picked, with every place that some article has for it. */
export const pickEvent = (event: SharedEvent): Picked => ({
  title: event.tellings[0]!.event.label,
  places: [
    ...new Map(event.tellings.flatMap(one => one.places).map(place => [place.id, place])).values(),
  ].filter(place => Number.isFinite(place.lat) && Number.isFinite(place.lon)),
  event,
})
