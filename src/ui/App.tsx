import { useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PlaceView } from '../app/place-view.ts'
import type { Story } from '../index.ts'
import { Announcer } from './Announcer.tsx'
import { Bar } from './Bar.tsx'
import { ToastLine } from './correct/Toast.tsx'
import { useMapEditing } from './correct/use-map-editing.ts'
import { type Desk, DeskContext, useDesk } from './desk.ts'
import { ExportDialog } from './export/ExportDialog.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { PlacePopup } from './inspector/PlacePopup.tsx'
import { MapPane } from './map/MapPane.tsx'
import { PhoneReading, PhoneTabs, Reading, Side } from './Reading.tsx'
import { WorldCard } from './search/WorldCard.tsx'
import { nameOf } from './story-name.ts'
import { Timeline } from './timeline/Timeline.tsx'
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
  const { session, frame, supplies, rivers, guest, leave } = useDesk()
  const visited = guest.value
  const editing = useMapEditing()
  const visit = useMemo(
    () =>
      visited && {
        place: visited.place,
        card: frame.value === 'phone' ? null : <WorldCard guest={visited} />,
        close: leave,
      },
    [visited, frame.value],
  )
  const floats = frame.value === 'desk' && cardOpen(session.chosen.value?.kind)
  return (
    <div class="map">
      <MapPane
        session={session}
        names={supplies.names.value}
        onView={supplies.askNames}
        visit={visit}
        rivers={rivers.value}
        lack={supplies.lack.value}
        inset={{ right: floats ? CARD : 0, bottom: frame.value === 'phone' ? LIP : 0 }}
        editing={editing}
        {...(frame.value === 'desk' && { popup: popupOf })}
      />
      <ToastLine right={floats ? CARD : 0} />
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

/** Escape puts the map's tool away, closes the box for a new article, then the card. */
function useEscape() {
  const desk = useDesk()
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || desk.exporting.peek()) return
      if (desk.bench.tool.peek()) desk.bench.tool.value = null
      else if (desk.session.composing.peek() && desk.session.story.peek()) desk.session.cancel()
      else if (desk.guest.peek()) desk.leave()
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
    const name = story && nameOf(story, session.places.value)
    document.title = story && name ? `${name} – Placeline` : 'Placeline'
  })
}
