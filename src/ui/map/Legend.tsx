import { useEffect, useRef } from 'preact/hooks'
import { isFiltering } from '../../app/filters.ts'
import type { Shape } from '../../app/place-view.ts'
import { wording } from '../../words/wording.ts'
import { tooltip } from '../commands/tooltip.ts'
import { useDesk } from '../desk.ts'
import { FilterCard } from '../filter/FilterCard.tsx'
import { Icon } from './icons.tsx'
import { Mark } from './marks.tsx'
import { px } from './px.ts'

interface LegendProps {
  /** `open`: every mark named; `folded`: one button; `icon`: a round one for the thumb. */
  readonly form: 'open' | 'folded' | 'icon'
  readonly style: Readonly<Record<string, number>>
}

const SHAPES: readonly Shape[] = ['city', 'building', 'base', 'government', 'site']

/** What the marks mean, and which of them are drawn. */
export function Legend({ form, style }: LegendProps) {
  const { session, filtering, span, frame } = useDesk()
  const open = filtering.value
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const covers = open && frame.value === 'phone'
  useEffect(() => {
    if (!covers) return
    // On a phone the card lies over the button that would close it: a touch beside it does.
    const away = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) filtering.value = false
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [covers])
  const close = () => {
    filtering.value = false
    button.current?.focus()
  }
  const filtered = isFiltering(session.filters.value) || span.value !== null
  return (
    <div ref={root} class={`map-legend ${form}`} style={px(style)}>
      {form === 'open' && <Key />}
      <button
        ref={button}
        type="button"
        class="map-filter"
        aria-expanded={open}
        aria-label={form === 'icon' ? wording().map.legendAndFilter : undefined}
        title={tooltip('filter')}
        onClick={() => {
          filtering.value = !open
        }}
      >
        <Icon name="filter" />
        {form !== 'icon' && (form === 'open' ? wording().map.filter : wording().map.legendAndFilter)}
        {filtered && <i class="map-filtered" title={wording().map.someHidden} />}
      </button>
      {open && <FilterCard legend={form === 'open' ? null : <Key />} close={close} />}
    </div>
  )
}

function Key() {
  return (
    <>
      {SHAPES.map(shape => (
        <span key={shape} class="map-key">
          <Mark shape={shape} evidence="text" size={18} />
          {wording().place.shapes[shape]}
        </span>
      ))}
      <span class="map-key apart">
        <Mark shape="city" evidence="background" size={18} />
        {wording().map.background}
      </span>
    </>
  )
}
