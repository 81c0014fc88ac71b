import type { Report } from '../../app/collection/collection.ts'
import { formatDay } from '../../app/format-date.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Letter } from './Letter.tsx'
import { openReport } from './reading.ts'
import { reportName } from './report-name.ts'
import { Some } from './Some.tsx'
import type { ViewState } from './view-state.ts'

/** The articles: what they are, on or off, open, out. Those switched off stay in the list. */
export function ArticleList({ view }: { view: ViewState }) {
  const { collection } = useDesk()
  const reports = collection.reports.value
  const passed = new Set(view.shown.value.reports)
  const listed = reports.flatMap((report, at) =>
    passed.has(at) || view.off.value.has(report.id) ? [{ report, at }] : [],
  )
  return (
    <Some
      all={listed}
      none={wording().collection.noArticle}
      label={wording().collection.articles}
      row={({ report, at }) => (
        <ArticleRow key={report.id} report={report} at={at} all={reports.length} view={view} />
      )}
    />
  )
}

interface ArticleRowProps {
  readonly report: Report
  readonly at: number
  readonly all: number
  readonly view: ViewState
}

function ArticleRow({ report, at, all, view }: ArticleRowProps) {
  const { collection, session } = useDesk()
  const { article, places, events } = report.story
  const name = reportName(report.story)
  const facts = [
    article.source,
    article.published && formatDay(article.published),
    count(places.length, 'place'),
    count(events.length, 'event'),
  ]
  const toggle = (on: boolean) => {
    const off = new Set(view.off.value)
    if (on) off.delete(report.id)
    else off.add(report.id)
    view.off.value = off
  }
  return (
    <li class="article-row">
      <label>
        <input
          type="checkbox"
          checked={!view.off.value.has(report.id)}
          onChange={event => toggle(event.currentTarget.checked)}
        />
        <Letter report={at} all={all} />
        <span class="article-name">{name}</span>
      </label>
      <p class="quiet small">{facts.filter(Boolean).join(' · ')}</p>
      <p class="article-acts">
        <button
          type="button"
          class="btn line tiny"
          aria-label={wording().collection.readOf(name)}
          onClick={() => void openReport(collection, session, report)}
        >
          <Icon name="book" />
          {wording().collection.read}
        </button>
        <button
          type="button"
          class="btn tiny"
          aria-label={wording().collection.takeOutOf(name)}
          onClick={() => {
            view.picked.value = null
            collection.takeOut(report.id)
          }}
        >
          {wording().collection.takeOut}
        </button>
      </p>
    </li>
  )
}
