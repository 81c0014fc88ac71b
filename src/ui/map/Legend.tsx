import type { Signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Shape } from '../../app/place-view.ts'
import type { Filters } from '../../app/session.ts'
import { Icon } from './icons.tsx'
import { Mark, SHAPE_NAME } from './marks.tsx'
import { px } from './px.ts'

interface LegendProps {
  readonly filters: Signal<Filters>
  /** Places shown, and places there are. */
  readonly shown: number
  readonly total: number
  /** `open`: every mark named; `folded`: one button; `icon`: a round one for the thumb. */
  readonly form: 'open' | 'folded' | 'icon'
  readonly style: Readonly<Record<string, number>>
}

const SHAPES: readonly Shape[] = ['city', 'building', 'base', 'government', 'site']

/** What the marks mean, and which of them are drawn. */
export function Legend({ filters, shown, total, form, style }: LegendProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const filtered = shown < total || !filters.value.links
  return (
    <div class={`map-legend ${form}`} style={px(style)}>
      {form === 'open' && <Key />}
      <button
        ref={button}
        type="button"
        class="map-filter"
        aria-expanded={open}
        aria-label={form === 'icon' ? 'Legend and filter' : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        {form !== 'icon' && (form === 'open' ? 'Filter' : 'Legend and filter')}
        {filtered && <i class="map-filtered" title="Some places are hidden" />}
      </button>
      {open && (
        <FilterCard filters={filters} shown={shown} total={total} legend={form !== 'open'} close={close} />
      )}
    </div>
  )
}

function Key() {
  return (
    <>
      {SHAPES.map(shape => (
        <span key={shape} class="map-key">
          <Mark shape={shape} evidence="text" size={18} />
          {SHAPE_NAME[shape]}
        </span>
      ))}
      <span class="map-key apart">
        <Mark shape="city" evidence="background" size={18} />
        Background
      </span>
    </>
  )
}

interface FilterCardProps extends Pick<LegendProps, 'filters' | 'shown' | 'total'> {
  readonly legend: boolean
  readonly close: () => void
}

function FilterCard({ filters, shown, total, legend, close }: FilterCardProps) {
  const card = useRef<HTMLFieldSetElement>(null)
  const set = (change: Partial<Filters>) => {
    filters.value = { ...filters.value, ...change }
  }
  useEffect(() => {
    card.current?.querySelector('input')?.focus()
  }, [])
  const { background, links, confidence } = filters.value
  return (
    <fieldset
      ref={card}
      class="map-filters"
      aria-label="What the map shows"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {legend && (
        <div class="map-keys">
          <Key />
        </div>
      )}
      <h3>Shown</h3>
      <label class="map-check">
        <input
          type="checkbox"
          checked={background}
          onChange={event => set({ background: event.currentTarget.checked })}
        />
        <Mark shape="city" evidence="background" size={22} />
        Background knowledge
      </label>
      <label class="map-check">
        <input
          type="checkbox"
          checked={links}
          onChange={event => set({ links: event.currentTarget.checked })}
        />
        <Icon name="arrow" />
        Links between events
      </label>
      <h3 id="map-certain">
        Certain at least <output>{confidence.toFixed(2).replace(/^0/, '')}</output>
      </h3>
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
        <span role="status">
          {shown} of {total} places shown
        </span>
        <button type="button" onClick={() => set({ background: true, links: true, confidence: 0 })}>
          Reset
        </button>
      </p>
    </fieldset>
  )
}
