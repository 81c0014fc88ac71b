import { type Days, daysOf, isoOf } from '../../app/story-time.ts'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'

/** The days that are looked at, the same that are chosen on the timeline; a field left empty is the story's own end. */
export function SpanFields() {
  const { session, span } = useDesk()
  const whole = session.story.value && wholeOf(session.story.value)
  if (!whole) return null
  const { from, to } = span.value ?? whole
  const set = (next: Days) => {
    const isWhole = next.from <= whole.from && next.to >= whole.to
    span.value = isWhole ? null : { from: next.from, to: Math.max(next.from, next.to) }
  }
  return (
    <>
      <h2 class="caps" id="filter-dates">
        {wording().filter.happened}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: the card is a fieldset already */}
      <div class="filter-dates" role="group" aria-labelledby="filter-dates">
        <label>
          {wording().filter.from}
          <input
            type="date"
            class="field"
            value={from === whole.from ? '' : isoOf(from)}
            onInput={event => set({ from: dayOf(event.currentTarget, whole.from), to })}
          />
        </label>
        <label>
          {wording().filter.to}
          <input
            type="date"
            class="field"
            value={to === whole.to ? '' : isoOf(to)}
            onInput={event => set({ from, to: dayOf(event.currentTarget, whole.to) })}
          />
        </label>
      </div>
    </>
  )
}

/** From the first to the last day that anything may have happened; null where nothing has a date. */
function wholeOf({ events }: Story): Days | null {
  const all = events.flatMap(event => daysOf(event) ?? [])
  if (all.length === 0) return null
  return {
    from: all.reduce((first, one) => Math.min(first, one.from), Number.POSITIVE_INFINITY),
    to: all.reduce((last, one) => Math.max(last, one.to), Number.NEGATIVE_INFINITY),
  }
}

/** The day a field holds, the story's own end while it holds none. */
const dayOf = ({ valueAsNumber }: HTMLInputElement, end: number): number =>
  Number.isNaN(valueAsNumber) ? end : valueAsNumber / 864e5
