import { useSignalEffect } from '@preact/signals'
import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { mainPlaces } from '../app/event-view.ts'
import type { PlaceView } from '../app/place-view.ts'
import type { MapAim } from '../app/share/address.ts'
import type { Story } from '../index.ts'
import { wording } from '../words/wording.ts'
import { Announcer } from './Announcer.tsx'
import { Bar } from './Bar.tsx'
import { CollectionPage } from './collection/CollectionPage.tsx'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { useDroppedFiles } from './compose/use-dropped-files.ts'
import { ToastLine } from './correct/Toast.tsx'
import { useMapEditing } from './correct/use-map-editing.ts'
import { type Desk, DeskContext, useDesk } from './desk.ts'
import { ExportDialog } from './export/ExportDialog.tsx'
import { HelpDialog } from './help/HelpDialog.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { PlacePopup } from './inspector/PlacePopup.tsx'
import { KeepNotice } from './keep/KeepNotice.tsx'
import { titleOfProject } from './keep/project-title.ts'
import { StoriesDialog } from './keep/StoriesDialog.tsx'
import { useDragOver } from './layers/use-drag-over.ts'
import { useMapLayers } from './layers/use-map-layers.tsx'
import { MapPane } from './map/MapPane.tsx'
import type { Seen } from './map/seen.ts'
import { LinkNotice } from './notice/LinkNotice.tsx'
import { UpdateNotice } from './notice/UpdateNotice.tsx'
import { Player } from './play/Player.tsx'
import { usePlayKeys } from './play/use-play-keys.ts'
import { PrintLists } from './print/PrintLists.tsx'
import { watchPrinting } from './print/print-story.ts'
import { PhoneReading, PhoneTabs, Reading, Side } from './Reading.tsx'
import { WorldCard } from './search/WorldCard.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { Tour } from './tour/Tour.tsx'
import './theme.css'
import './app.css'

/** Px the floating card takes from the map's right side. */
const CARD = 360
/** Px by which the sheet's round corners lie over the map. */
const LIP = 16
/** Px the caption of a played story takes from the map's foot. */
const CAPTION = 176

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
  const { session, frame, stop, player } = desk
  const story = session.story.value
  const composing = session.composing.value || !story
  const kind = frame.value
  useEscape()
  useShortcuts(desk)
  useEffect(watchPrinting, [])
  usePageTitle()
  useDroppedFiles()
  usePlayKeys()
  const step = player.step.value
  const height = kind === 'phone' && (composing ? 'full' : stop.value)
  if (desk.collection.open.value) return <CollectionPage />
  const names = ['app', kind, height, composing && 'empty', step && 'playing'].filter(Boolean).join(' ')
  return (
    <div class={names}>
      <a class="skip" href="#reading">
        {wording().page.skip}
      </a>
      <Bar />
      {kind === 'phone' ? (
        <PhoneReading story={composing ? null : story} />
      ) : (
        <Reading story={composing ? null : story} />
      )}
      <MapSection />
      {kind !== 'phone' && story && !composing && (
        <section class="time" aria-label={wording().page.timeline}>
          <Timeline story={story} />
        </section>
      )}
      {kind === 'wide' && story && !composing && <Side story={story} />}
      {kind === 'desk' && story && !composing && <FloatingCard story={story} />}
      {kind === 'phone' && story && !composing && !step && <PhoneTabs />}
      {story && step && !composing && <Player story={story} event={step} />}
      {story && <ExportDialog story={story} />}
      {story && !desk.filed && <ShareDialog story={story} />}
      {desk.keeping && <StoriesDialog />}
      {!desk.filed && <HelpDialog />}
      {story && !composing && !desk.filed && !step && <Tour />}
      {story && !composing && <PrintLists story={story} />}
      <div class="notices">
        <KeepNotice />
        <UpdateNotice />
        <LinkNotice />
      </div>
      <Announcer />
    </div>
  )
}

function MapSection() {
  const {
    session,
    ground,
    frame,
    supplies,
    rivers,
    guest,
    leave,
    view,
    seen,
    aim,
    overview,
    player,
    focus,
    keeping,
    bench,
  } = useDesk()
  const mapLayers = useMapLayers()
  const drag = useDragOver()
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
  const keepView = useCallback((at: MapAim) => {
    view.value = at
  }, [])
  const keepScene = useCallback((now: Seen) => {
    seen.value = now
  }, [])
  const step = player.step.value
  useEffect(() => supplies.askDivisions(undrawn(session.story.value)), [session.story.value])
  const phone = frame.value === 'phone'
  const floats = frame.value === 'desk' && !step && cardOpen(session.chosen.value?.kind)
  return (
    <div class={drag.over ? 'map dropping' : 'map'} data-drop={wording().layers.drop} {...drag.handlers}>
      <MapPane
        session={session}
        ground={ground}
        names={supplies.names.value}
        onView={supplies.askNames}
        onRest={keepView}
        onScene={keepScene}
        aim={aim.value}
        overview={overview.value}
        visit={visit}
        layers={mapLayers}
        rivers={rivers.value}
        divisions={supplies.divisions.value}
        lack={supplies.lack.value}
        inset={{ right: floats ? CARD : 0, bottom: phone ? LIP : step ? CAPTION : 0 }}
        focus={focus.value}
        follow={step && mainPlaces(step)}
        editing={editing}
        toast={bench.toast.value !== null}
        {...(frame.value === 'desk' && { popup: popupOf })}
      />
      {!keeping?.keeper.listed.value && <ToastLine right={floats ? CARD : 0} />}
    </div>
  )
}

/** Provinces and states that bring no outline of their own. */
const undrawn = (story: Story | null) =>
  (story?.places ?? []).flatMap(({ id, type, geometry }) => (type === 'admin1' && !geometry ? [id] : []))

const popupOf = (view: PlaceView) => <PlacePopup view={view} />

/** At two columns a place opens on the map itself; what needs room opens the card. */
const cardOpen = (kind: string | undefined) => kind === 'event' || kind === 'mention'

function FloatingCard({ story }: { story: Story }) {
  const { session, player } = useDesk()
  const chosen = session.chosen.value
  return chosen && cardOpen(chosen.kind) && !player.open.value ? (
    <Inspector story={story} choice={chosen} />
  ) : null
}

/** Escape puts the map's tool away, closes the box for a new article, then the card, then lets go of the span of time. */
function useEscape() {
  const desk = useDesk()
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (desk.bench.tool.peek()) desk.bench.tool.value = null
      else if (desk.session.composing.peek() && desk.session.story.peek()) desk.session.cancel()
      else if (desk.layers.picked.peek()) desk.layers.close()
      else if (desk.guest.peek()) desk.leave()
      else if (desk.session.chosen.peek()) desk.close()
      else desk.span.value = null
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [desk])
}

function usePageTitle() {
  const { session } = useDesk()
  useSignalEffect(() => {
    const name = titleOfProject(session)
    document.title = name ? `${name} – Placeline` : 'Placeline'
  })
}
