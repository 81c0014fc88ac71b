import type { ComponentChild } from 'preact'
import { compareTwo, type Parted } from '../../app/collection/compare.ts'
import type { Disagreement, Side } from '../../app/collection/disagreements.ts'
import type { SharedEvent } from '../../app/collection/shared-events.ts'
import type { SharedPlace } from '../../app/collection/shared-places.ts'
import { formatWhen } from '../../app/format-date.ts'
import { count, number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { EventRow } from './EventRows.tsx'
import { Letter } from './Letter.tsx'
import { PlaceRow } from './PlaceRows.tsx'
import { reportName } from './report-name.ts'
import { Some } from './Some.tsx'
import { pickEvent, type ViewState } from './view-state.ts'

/** Two articles: where they differ, then what only one or both have. */
export function Compare({ view }: { view: ViewState }) {
  const { collection } = useDesk()
  const reports = collection.reports.value
  if (reports.length < 2) return <p class="collection-none quiet">{wording().collection.needTwo}</p>
  const at = (id: number | null, otherwise: number) => {
    const found = reports.findIndex(one => one.id === id)
    return found < 0 ? otherwise : found
  }
  const a = at(view.pair.value[0], 0)
  const b = at(view.pair.value[1], a === 1 ? 0 : 1)
  const { places, events, disagreements } = collection.joined.value
  const compared = compareTwo(a, b, places, events, disagreements)
  const choose = (which: 0 | 1, position: number) => {
    const pair: [number | null, number | null] = [reports[a]!.id, reports[b]!.id]
    pair[which] = reports[position]!.id
    view.pair.value = pair
  }
  return (
    <div class="compare">
      <div class="compare-pair">
        <PairField label={wording().collection.first} value={a} other={b} choose={to => choose(0, to)} />
        <PairField label={wording().collection.second} value={b} other={a} choose={to => choose(1, to)} />
      </div>
      <h2>
        {compared.disagreements.length === 0
          ? wording().collection.agree
          : count(compared.disagreements.length, 'disagreement')}
      </h2>
      {compared.disagreements.length === 0 && <p class="quiet small">{wording().collection.aboutAgree}</p>}
      <ul class="disagreements">
        {compared.disagreements.map(one => (
          <DisagreementCard key={`${one.event.id} ${one.kind} ${one.what}`} one={one} view={view} />
        ))}
      </ul>
      <PartedPlaces parted={compared.places} a={a} b={b} view={view} />
      <PartedEvents parted={compared.events} view={view} />
    </div>
  )
}

interface PairFieldProps {
  readonly label: string
  readonly value: number
  readonly other: number
  readonly choose: (position: number) => void
}

function PairField({ label, value, other, choose }: PairFieldProps) {
  const { collection } = useDesk()
  const reports = collection.reports.value
  return (
    <label>
      <span class="eyebrow">
        <Letter report={value} all={reports.length} />
        {label}
      </span>
      <select value={value} onChange={event => choose(Number(event.currentTarget.value))}>
        {reports.map((report, i) => (
          <option key={report.id} value={i} disabled={i === other}>
            {reportName(report.story)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What two articles differ on, in words: "Different dates". */
function nameOf({ kind, what }: Disagreement): string {
  const { differentNumbers, outcome, differentDates, differentPlaces } = wording().collection
  if (kind === 'number') return differentNumbers(outcome(what))
  return kind === 'date' ? differentDates : differentPlaces
}

function DisagreementCard({ one, view }: { one: Disagreement; view: ViewState }) {
  return (
    <li class="disagreement">
      <h3>{nameOf(one)}</h3>
      <button
        type="button"
        class="collection-link"
        onClick={() => {
          view.picked.value = pickEvent(one.event)
        }}
      >
        <span lang="en">{one.event.tellings[0]!.event.label}</span>
        <span class="unseen">{wording().collection.showOnMap}</span>
      </button>
      <div class="sides">
        {one.sides.map(side => (
          <SideOf key={side.telling.report} side={side} kind={one.kind} />
        ))}
      </div>
    </li>
  )
}

function SideOf({ side, kind }: { side: Side; kind: Disagreement['kind'] }) {
  const { collection } = useDesk()
  const reports = collection.reports.value
  const { telling, sentence } = side
  const { story } = reports[telling.report]!
  return (
    <div>
      <p class="eyebrow">
        <Letter report={telling.report} all={reports.length} />
        {story.article.source || reportName(story)}
      </p>
      <p class="says num">{said(side, kind)}</p>
      <p class="collection-quote" lang="en">
        {sentence}
      </p>
    </div>
  )
}

function said({ telling, count: told }: Side, kind: Disagreement['kind']): string {
  if (kind === 'number')
    return told!.atLeast ? wording().collection.atLeast(number(told!.value)) : number(told!.value)
  if (kind === 'date') return formatWhen(telling.event.date!, null)
  return telling.places.map(place => place.name).join(', ')
}

interface PartedPlacesProps {
  readonly parted: Parted<SharedPlace>
  readonly a: number
  readonly b: number
  readonly view: ViewState
}

function PartedPlaces({ parted, a, b, view }: PartedPlacesProps) {
  const row = (reports: readonly number[]) => (shared: SharedPlace) => (
    <PlaceRow key={shared.place.id} shared={shared} reports={reports} view={view} />
  )
  return (
    <>
      <h2>{wording().collection.places}</h2>
      <Part name={wording().collection.inBoth} all={parted.both} row={row([a, b])} />
      <Part name={wording().collection.onlyFirst} all={parted.onlyA} row={row([a])} />
      <Part name={wording().collection.onlySecond} all={parted.onlyB} row={row([b])} />
    </>
  )
}

function PartedEvents({ parted, view }: { parted: Parted<SharedEvent>; view: ViewState }) {
  const row = (event: SharedEvent) => <EventRow key={event.id} event={event} view={view} />
  return (
    <>
      <h2>{wording().collection.events}</h2>
      <Part name={wording().collection.inBoth} all={parted.both} row={row} />
      <Part name={wording().collection.onlyFirst} all={parted.onlyA} row={row} />
      <Part name={wording().collection.onlySecond} all={parted.onlyB} row={row} />
    </>
  )
}

function Part<T>({ name, all, row }: { name: string; all: readonly T[]; row: (one: T) => ComponentChild }) {
  return (
    <>
      <h3 class="caps">
        {name} <span class="num">{all.length}</span>
      </h3>
      <Some all={all} none={wording().collection.none} label={name} row={row} />
    </>
  )
}
