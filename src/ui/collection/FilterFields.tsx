import type { ViewState } from './view-state.ts'

/** Words and a span of days; articles are switched off in their list. */
export function FilterFields({ view: { words, from, to } }: { view: ViewState }) {
  return (
    <search class="collection-filter" aria-label="Filter">
      <label class="wide-field">
        <span>Words</span>
        <input
          type="search"
          value={words.value}
          placeholder="Title, source, place or event"
          onInput={event => {
            words.value = event.currentTarget.value
          }}
        />
      </label>
      <label>
        <span>From</span>
        <input
          type="date"
          value={from.value}
          max={to.value || undefined}
          onInput={event => {
            from.value = event.currentTarget.value
          }}
        />
      </label>
      <label>
        <span>To</span>
        <input
          type="date"
          value={to.value}
          min={from.value || undefined}
          onInput={event => {
            to.value = event.currentTarget.value
          }}
        />
      </label>
    </search>
  )
}
