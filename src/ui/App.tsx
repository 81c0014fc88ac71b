import { useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PlaceView } from '../app/place-view.ts'
import type { Story } from '../index.ts'
import { Announcer } from './Announcer.tsx'
import { ArticlePane } from './article/ArticlePane.tsx'
import { Bar } from './Bar.tsx'
import { ComposePane } from './compose/ComposePane.tsx'
import { type Desk, DeskContext, type Tab, useDesk } from './desk.ts'
import { ExportDialog } from './export/ExportDialog.tsx'
import { Icon } from './Icon.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { PlacePopup } from './inspector/PlacePopup.tsx'
import { EventList } from './lists/EventList.tsx'
import { PlaceList } from './lists/PlaceList.tsx'
import { MapPane } from './map/MapPane.tsx'
import { Sheet } from './Sheet.tsx'
import { Panel, type TabSpec, Tabs } from './Tabs.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { count } from './words.ts'
import './theme.css'
import './app.css'

/** Px the floating card takes from the map's right side. */
const CARD = 360
/** Px by which the sheet's round corners lie over the map. */
const LIP = 16

/** The whole page. */
export function App({ desk }: { desk: Desk }) {
  return (
    <DeskContext.Provider value={desk}>
      <Frame />
    </DeskContext.Provider>
  )
}

function Frame() {
  const desk = useDesk()
  const { session, frame, stop } = desk
  const story = session.story.value
  const composing = session.composing.value || !story
  const kind = frame.value
  useEscape()
  usePageTitle()
  const height = kind === 'phone' && (composing ? 'full' : stop.value)
  const names = ['app', kind, height, composing && 'empty'].filter(Boolean).join(' ')
  return (
    <div class={names}>
      <a class="skip" href="#reading">
        Skip to the article
      </a>
      <Bar />
      {kind === 'phone' ? (
        <PhoneReading story={composing ? null : story} />
      ) : (
        <Reading story={composing ? null : story} />
      )}
      <MapSection />
      {kind !== 'phone' && story && !composing && (
        <section class="time" aria-label="Timeline">
          <Timeline story={story} />
        </section>
      )}
      {kind === 'wide' && story && !composing && <Side story={story} />}
      {kind === 'desk' && story && !composing && <FloatingCard story={story} />}
      {kind === 'phone' && story && !composing && <PhoneTabs />}
      {story && <ExportDialog story={story} />}
      <Announcer />
    </div>
  )
}

function MapSection() {
  const { session, frame, supplies } = useDesk()
  const floats = frame.value === 'desk' && cardOpen(session.chosen.value?.kind)
  return (
    <div class="map">
      <MapPane
        session={session}
        cities={supplies.cities.value}
        waters={supplies.waters.value}
        inset={{ right: floats ? CARD : 0, bottom: frame.value === 'phone' ? LIP : 0 }}
        {...(frame.value === 'desk' && { popup: popupOf })}
      />
    </div>
  )
}

const popupOf = (view: PlaceView) => <PlacePopup view={view} />

/** At two columns a place opens on the map itself; what needs room opens the card. */
const cardOpen = (kind: string | undefined) => kind === 'event' || kind === 'mention'

function FloatingCard({ story }: { story: Story }) {
  const chosen = useDesk().session.chosen.value
  return chosen && cardOpen(chosen.kind) ? <Inspector story={story} choice={chosen} /> : null
}

const listTabs = (story: Story, places: number): TabSpec[] => [
  {
    id: 'events',
    label: (
      <>
        Events <b>{story.events.length}</b>
      </>
    ),
  },
  {
    id: 'places',
    label: (
      <>
        Places <b>{places}</b>
      </>
    ),
  },
]

function Reading({ story }: { story: Story | null }) {
  const { tab, frame, session } = useDesk()
  const wide = frame.value === 'wide'
  const current: Tab = wide || tab.value === 'dates' ? 'article' : tab.value
  if (!story)
    return (
      <main class="read" id="reading" tabIndex={-1}>
        <Blank />
      </main>
    )
  const tabs: TabSpec[] = [
    { id: 'article', label: 'Article' },
    ...(wide ? [] : listTabs(story, session.places.value.length)),
  ]
  const counts = `${count(story.mentions.length, 'mention')}, ${count(story.times.length, 'date')}`
  const aside = wide && (
    <>
      <span class="grow" />
      <span class="quiet small">{counts}</span>
    </>
  )
  return (
    <main class="read" id="reading" tabIndex={-1}>
      <Tabs tabs={tabs} current={current} className="tabs" tabClass="tab" aside={aside} />
      <Panels story={story} current={current} only={wide ? ['article'] : ['article', 'events', 'places']} />
    </main>
  )
}

/** Before there is a story: the first article on its way, or the box for one. */
function Blank() {
  const { session, draft } = useDesk()
  const opening = session.status.value.kind === 'working' && !session.story.value && draft.value === ''
  if (!opening) return <ComposePane />
  return (
    <div class="opening" role="status">
      <span class="quiet">Reading the article</span>
      <progress aria-label="Reading the article" />
    </div>
  )
}

function Panels({ story, current, only }: { story: Story; current: Tab; only: readonly Tab[] }) {
  const content: Record<Tab, () => ComponentChildren> = {
    article: () => <ArticlePane key={story.article.id} story={story} />,
    events: () => <EventList story={story} />,
    places: () => <PlaceList />,
    dates: () => <Timeline story={story} />,
  }
  return (
    <>
      {only.map(id => (
        <Panel key={id} id={id} current={current}>
          {id !== 'article' && only.includes('article') && <PageHeading story={story} />}
          {id === 'dates' ? (
            <div class="time-page">{current === 'dates' && content.dates()}</div>
          ) : (
            <div class="scroll">{content[id]()}</div>
          )}
        </Panel>
      ))}
    </>
  )
}

/** Where the article's own heading is out of sight, the page still has one. */
function PageHeading({ story }: { story: Story }) {
  const { session } = useDesk()
  return <h1 class="unseen">{story.article.title || session.places.value[0]?.place.name || 'Story'}</h1>
}

/** The third column: the lists, or the card of what is chosen. */
function Side({ story }: { story: Story }) {
  const { session, tab } = useDesk()
  const chosen = session.chosen.value
  if (chosen)
    return (
      <div class="side">
        <Inspector story={story} choice={chosen} />
      </div>
    )
  const current: Tab = tab.value === 'places' ? 'places' : 'events'
  return (
    <aside class="side" aria-label="Events and places">
      <Tabs
        tabs={listTabs(story, session.places.value.length)}
        current={current}
        className="tabs"
        tabClass="tab"
      />
      <Panels story={story} current={current} only={['events', 'places']} />
    </aside>
  )
}

function PhoneReading({ story }: { story: Story | null }) {
  const { session, tab } = useDesk()
  const chosen = session.chosen.value
  return (
    <Sheet>
      <main class="panel" id="reading" tabIndex={-1}>
        {!story && <Blank />}
        {story && chosen && (
          <>
            <PageHeading story={story} />
            <Inspector story={story} choice={chosen} />
          </>
        )}
        {story && (
          <div class="panel" hidden={chosen !== null}>
            <Panels story={story} current={tab.value} only={['article', 'places', 'events', 'dates']} />
          </div>
        )}
      </main>
    </Sheet>
  )
}

function PhoneTabs() {
  const { tab } = useDesk()
  const spec = (id: Tab, name: 'book' | 'pin' | 'list' | 'clock', words: string): TabSpec => ({
    id,
    label: (
      <>
        <Icon name={name} size={20} />
        {words}
      </>
    ),
  })
  const tabs = [
    spec('article', 'book', 'Text'),
    spec('places', 'pin', 'Places'),
    spec('events', 'list', 'Events'),
    spec('dates', 'clock', 'Dates'),
  ]
  return (
    <nav class="ptabs-at" aria-label="Views">
      <Tabs tabs={tabs} current={tab.value} className="ptabs" tabClass="ptab" />
    </nav>
  )
}

/** Escape closes the box for a new article, then the card. */
function useEscape() {
  const desk = useDesk()
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || desk.exporting.peek()) return
      if (desk.session.composing.peek() && desk.session.story.peek()) desk.session.composing.value = false
      else if (desk.session.chosen.peek()) desk.close()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [desk])
}

function usePageTitle() {
  const { session } = useDesk()
  useSignalEffect(() => {
    const story = session.story.value
    const name = story?.article.title || session.places.value[0]?.place.name
    document.title = story && name ? `${name} – Placeline` : 'Placeline'
  })
}
