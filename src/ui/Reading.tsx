import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Story } from '../index.ts'
import { count } from '../words/count.ts'
import { wording } from '../words/wording.ts'
import { ArticlePane } from './article/ArticlePane.tsx'
import { ComposePane } from './compose/ComposePane.tsx'
import { type Tab, useDesk } from './desk.ts'
import { LeftOutLine } from './filter/LeftOutLine.tsx'
import type { Guest } from './guest.ts'
import { Icon } from './Icon.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { EventList } from './lists/EventList.tsx'
import { PlaceList } from './lists/PlaceList.tsx'
import { Sheet } from './Sheet.tsx'
import { WorldCard } from './search/WorldCard.tsx'
import { nameOf } from './story-name.ts'
import { Panel, type TabSpec, Tabs } from './Tabs.tsx'
import { SpanSaid } from './timeline/TimeHead.tsx'
import { Timeline } from './timeline/Timeline.tsx'

const listTabs = (story: Story, places: number): TabSpec[] => [
  {
    id: 'events',
    label: (
      <>
        {wording().page.events} <b>{story.events.length}</b>
      </>
    ),
  },
  {
    id: 'places',
    label: (
      <>
        {wording().page.places} <b>{places}</b>
      </>
    ),
  },
]

/** The reading column beside the map. */
export function Reading({ story }: { story: Story | null }) {
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
    { id: 'article', label: wording().page.article },
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
      <LeftOutLine story={story} />
      <Tabs tabs={tabs} current={current} className="tabs" tabClass="tab" aside={aside} />
      <Panels story={story} current={current} only={wide ? ['article'] : ['article', 'events', 'places']} />
    </main>
  )
}

/** Before there is a story: the first article on its way, or the box for one. */
function Blank() {
  const { session, intake, starting } = useDesk()
  const asked = session.composing.value || session.story.value || intake.text.value !== ''
  const coming = starting.value || session.status.value.kind === 'working'
  if (asked || !coming) return <ComposePane />
  return (
    <div class="opening" role="status">
      <span class="quiet">{wording().page.reading}</span>
      <progress aria-label={wording().page.reading} />
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
  return <h1 class="unseen">{nameOf(story, session.places.value)}</h1>
}

/** The third column: the lists, or the card of what is chosen. */
export function Side({ story }: { story: Story }) {
  const { session, tab, player } = useDesk()
  const chosen = session.chosen.value
  if (chosen && !player.open.value)
    return (
      <div class="side">
        <Inspector story={story} choice={chosen} />
      </div>
    )
  const current: Tab = tab.value === 'places' ? 'places' : 'events'
  return (
    <aside class="side" aria-label={wording().page.eventsAndPlaces}>
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

/** The phone's sheet: the card of what is chosen, or the page of the tab. */
export function PhoneReading({ story }: { story: Story | null }) {
  const { session, tab, guest, player, span } = useDesk()
  const chosen = player.open.value ? null : session.chosen.value
  return (
    <Sheet>
      <main class="panel" id="reading" tabIndex={-1}>
        {!story && <Blank />}
        {story && guest.value && (
          <>
            <PageHeading story={story} />
            <GuestCard guest={guest.value} />
          </>
        )}
        {story && chosen && (
          <>
            <PageHeading story={story} />
            <Inspector story={story} choice={chosen} />
          </>
        )}
        {story && (
          <div class="panel" hidden={chosen !== null || guest.value !== null}>
            <LeftOutLine story={story} />
            <Panels story={story} current={tab.value} only={['article', 'places', 'events', 'dates']} />
            <div class={span.value ? 'span-note' : 'unseen'} role="status">
              <SpanSaid story={story} />
            </div>
          </div>
        )}
      </main>
    </Sheet>
  )
}

/** The card of a place of the world, in the sheet: it takes the focus, so that it is heard. */
function GuestCard({ guest }: { guest: Guest }) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [guest])
  return (
    <section class="scroll" aria-label={guest.place.name} tabIndex={-1} ref={card}>
      <WorldCard guest={guest} />
    </section>
  )
}

/** The phone's tabs, under the thumb. */
export function PhoneTabs() {
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
    spec('article', 'book', wording().page.text),
    spec('places', 'pin', wording().page.places),
    spec('events', 'list', wording().page.events),
    spec('dates', 'clock', wording().page.dates),
  ]
  return (
    <nav class="ptabs-at" aria-label={wording().page.views}>
      <Tabs tabs={tabs} current={tab.value} className="ptabs" tabClass="ptab" />
    </nav>
  )
}
