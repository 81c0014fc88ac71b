import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Icon, Sign } from '../Icon.tsx'
import { useDragOver } from '../layers/use-drag-over.ts'
import { ArticleList } from './ArticleList.tsx'
import { CollectionMap } from './CollectionMap.tsx'
import { Compare } from './Compare.tsx'
import './collection.css'
import { count, number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { EventRows } from './EventRows.tsx'
import { FilterFields } from './FilterFields.tsx'
import { ImportState } from './ImportState.tsx'
import { KeptFoot, KeptList, KeptNotice } from './Kept.tsx'
import { PickedCard } from './PickedCard.tsx'
import { PlaceRows } from './PlaceRows.tsx'
import { comeBack } from './reading.ts'
import { Tools } from './Tools.tsx'
import { CollectionTimeline } from './timeline/CollectionTimeline.tsx'
import { type Page, pickPlace, type ViewState, viewStateOf } from './view-state.ts'

/** Many articles on one map: their list, their events, their places, and where they differ. */
export function CollectionPage() {
  const { collection, collectionKeeper, session } = useDesk()
  const view = useMemo(() => viewStateOf(collection), [collection])
  const title = useRef<HTMLHeadingElement>(null)
  const drag = useDragOver()
  useEffect(() => {
    comeBack(collection, session)
    void collectionKeeper?.wake()
    view.picked.value = null
    title.current?.focus()
  }, [])
  const reports = collection.reports.value
  const picked = view.picked.value
  const shown = view.shown.value
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped on the whole page, and Escape closes the card
    <div
      class={drag.over ? 'app collecting dropping' : 'app collecting'}
      {...drag.handlers}
      onDrop={event => {
        drag.handlers.onDrop()
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        void readAll(files, collection.read)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        view.picked.value = null
      }}
    >
      <header class="bar">
        <button
          type="button"
          class="btn line"
          onClick={() => {
            collection.open.value = false
          }}
        >
          <Icon name="back" />
          {wording().collection.article}
        </button>
        <h1 ref={title} tabIndex={-1}>
          <Sign />
          {wording().collection.collection}
        </h1>
        <span class="grow" />
        <Tools />
      </header>
      <main class="collection-side" aria-label={wording().collection.collection}>
        <ImportState />
        <KeptNotice />
        {reports.length === 0 ? (
          <Empty />
        ) : (
          <>
            <FilterFields view={view} />
            <Pages view={view} />
            <section
              class="scroll"
              id="collection-panel"
              role="tabpanel"
              aria-labelledby={`collection-${view.page.value}`}
            >
              {view.page.value === 'articles' && (
                <>
                  <ArticleList view={view} />
                  <KeptFoot />
                </>
              )}
              {view.page.value === 'events' && <EventRows view={view} />}
              {view.page.value === 'places' && <PlaceRows view={view} />}
              {view.page.value === 'compare' && <Compare view={view} />}
            </section>
          </>
        )}
      </main>
      <div class="collection-ground">
        <CollectionMap
          places={shown.places}
          all={reports.length}
          picked={picked?.places ?? NONE}
          pick={id => {
            const hit = shown.places.find(one => one.shared.place.id === id)
            view.picked.value = hit ? pickPlace(hit.shared.place) : null
          }}
        />
        {picked && <PickedCard view={view} picked={picked} />}
      </div>
      {reports.length > 0 && <CollectionTimeline view={view} />}
      <Said view={view} />
    </div>
  )
}

const NONE: readonly never[] = []

/** One file after another: each tells of itself while it is read. */
async function readAll(files: readonly File[], read: (file: File) => Promise<void>): Promise<void> {
  for (const file of files) await read(file)
}

function Empty() {
  const { howToFill } = wording().collection
  return (
    <div class="collection-empty">
      <h2>{wording().collection.title}</h2>
      <p>
        {howToFill.before}
        <code>placeline batch --format story</code>
        {howToFill.after}
      </p>
      <p class="quiet">{wording().collection.afterwards}</p>
      <KeptList />
    </div>
  )
}

const PAGES: readonly Page[] = ['articles', 'events', 'places', 'compare']

function Pages({ view }: { view: ViewState }) {
  const { page, shown } = view
  const counts: Partial<Record<Page, number>> = {
    articles: shown.value.reports.length,
    events: shown.value.events.length,
    places: shown.value.places.length,
  }
  return (
    <div class="tabs" role="tablist" aria-label={wording().collection.collection}>
      {PAGES.map((id, i) => (
        <button
          key={id}
          type="button"
          id={`collection-${id}`}
          class="tab"
          role="tab"
          aria-selected={page.value === id}
          aria-controls="collection-panel"
          tabIndex={page.value === id ? 0 : -1}
          onClick={() => {
            page.value = id
          }}
          onKeyDown={event => {
            const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
            const next = by && PAGES[(i + by + PAGES.length) % PAGES.length]
            if (!next) return
            page.value = next
            document.getElementById(`collection-${next}`)?.focus()
          }}
        >
          {wording().collection[id]} {counts[id] !== undefined && <b class="num">{number(counts[id])}</b>}
        </button>
      ))}
    </div>
  )
}

/** What the filter left and what was picked, for those who do not see it. */
function Said({ view }: { view: ViewState }) {
  const words = useComputed(() => {
    const { reports, places, events } = view.shown.value
    const picked = view.picked.value
    const left = wording().collection.shown(
      count(reports.length, 'article'),
      count(places.length, 'place'),
      count(events.length, 'event'),
    )
    return picked ? `${picked.title}. ${left}` : left
  })
  return (
    <div class="unseen" role="status">
      {words.value}
    </div>
  )
}
