import { oncePerSentence, sentenceOf } from '../../app/collection/disagreements.ts'
import type { Telling } from '../../app/collection/shared-events.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Letter } from './Letter.tsx'
import { reportName } from './report-name.ts'
import type { Picked, ViewState } from './view-state.ts'

/** Sentences shown of a place or an event; more are counted. */
const MOST = 12

/** What the articles say of the picked place or event, a sentence each. */
export function PickedCard({ view, picked }: { view: ViewState; picked: Picked }) {
  const { collection } = useDesk()
  const reports = collection.reports.value
  const tellings = oncePerSentence(tellingsOf(picked, view))
  return (
    <section class="card picked-card" aria-label={picked.title}>
      <header>
        <h2>{picked.title}</h2>
        <button
          type="button"
          class="btn icon"
          aria-label={wording().collection.close}
          onClick={() => {
            view.picked.value = null
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {picked.places.length === 0 && <p class="quiet small">{wording().collection.noWhere}</p>}
      {tellings.length === 0 && <p class="quiet small">{wording().collection.namedOnly}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <ul class="scroll" tabIndex={0} aria-label={wording().collection.sentences}>
        {tellings.slice(0, MOST).map(telling => {
          const report = reports[telling.report]
          return (
            report && (
              <li key={`${report.id} ${telling.event.id}`}>
                <p class="eyebrow">
                  <Letter report={telling.report} all={reports.length} />
                  {report.story.article.source || reportName(report.story)}
                </p>
                <p class="collection-quote" lang="en">
                  {sentenceOf(report.story, telling)}
                </p>
              </li>
            )
          )
        })}
        {tellings.length > MOST && (
          <li class="quiet small">
            {wording().collection.andMore(count(tellings.length - MOST, 'more sentence'))}
          </li>
        )}
      </ul>
    </section>
  )
}

function tellingsOf({ event, places }: Picked, view: ViewState): readonly Telling[] {
  if (event) return [...event.tellings].sort((a, b) => a.report - b.report)
  const ids = new Set(places.map(place => place.id))
  const passed = new Set(view.shown.value.reports)
  return view.shown.value.events
    .flatMap(one => one.tellings)
    .filter(({ report, places: at }) => passed.has(report) && at.some(place => ids.has(place.id)))
}
