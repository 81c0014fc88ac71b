import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Filters, isFiltering } from '../../app/filters.ts'
import type { Shape } from '../../app/place-view.ts'
import type { Evidence } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../map/icons.tsx'
import { Mark } from '../map/marks.tsx'
import { Check } from './Check.tsx'
import { SpanFields } from './SpanFields.tsx'
import { TypeChecks } from './TypeChecks.tsx'
import './filter.css'

const SHAPES: readonly Shape[] = ['city', 'building', 'base', 'government', 'site', 'area']
const EVIDENCE: readonly Evidence[] = ['text', 'background', 'user']

/** What of the story is shown: by kind, evidence, type of event, date and certainty; for text, map and lists alike. */
export function FilterCard({ legend, close }: { legend: ComponentChildren; close: () => void }) {
  const { session, span, clearFilters } = useDesk()
  const card = useRef<HTMLFieldSetElement>(null)
  const filters = session.filters.value
  const views = session.places.value
  const set = (change: Partial<Filters>) => {
    session.filters.value = { ...session.filters.peek(), ...change }
  }
  useEffect(() => card.current?.querySelector('input')?.focus(), [])
  const { kinds, confidence } = filters
  const shown = views.length - session.leftOut.value.places.size
  return (
    <fieldset
      ref={card}
      class="map-filters filters"
      aria-label={wording().filter.title}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {legend && <div class="map-keys">{legend}</div>}
      <h2 class="caps">{wording().filter.kind}</h2>
      <div class="filter-kinds">
        {SHAPES.map(shape => (
          <Check
            key={shape}
            checked={!kinds.includes(shape)}
            count={views.filter(view => view.shape === shape).length}
            onChange={on => set({ kinds: on ? kinds.filter(one => one !== shape) : [...kinds, shape] })}
          >
            <Mark shape={shape} evidence="text" size={22} />
            {wording().place.shapes[shape]}
          </Check>
        ))}
      </div>
      <h2 class="caps">{wording().filter.evidence}</h2>
      {EVIDENCE.map(evidence => (
        <Check
          key={evidence}
          checked={filters[evidence]}
          count={views.filter(view => view.evidence === evidence).length}
          onChange={on => set({ [evidence]: on })}
        >
          <Mark shape="city" evidence={evidence} size={22} />
          {wording().filter[evidence]}
        </Check>
      ))}
      <Check checked={filters.links} onChange={links => set({ links })}>
        <Icon name="arrow" />
        {wording().filter.links}
      </Check>
      <TypeChecks hidden={filters.types} onChange={types => set({ types })} />
      <SpanFields />
      <h2 class="caps" id="map-certain">
        {wording().filter.certainAtLeast}{' '}
        <output>{wording().place.share(Math.round(confidence * 100))}</output>
      </h2>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={confidence}
        aria-labelledby="map-certain"
        onInput={event => set({ confidence: Number(event.currentTarget.value) })}
      />
      <p>
        <span role="status">{wording().filter.shown(shown, views.length)}</span>
        <button type="button" disabled={!isFiltering(filters) && !span.value} onClick={clearFilters}>
          {wording().filter.showAll}
        </button>
      </p>
    </fieldset>
  )
}
