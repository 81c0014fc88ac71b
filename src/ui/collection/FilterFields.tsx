import { wording } from '../../words/wording.ts'
import type { ViewState } from './view-state.ts'

/** Words and a span of days; articles are switched off in their list. */
export function FilterFields({ view: { words, from, to } }: { view: ViewState }) {
  return (
    <search class="collection-filter" aria-label={wording().collection.filter}>
      <label class="wide-field">
        <span>{wording().collection.words}</span>
        <input
          type="search"
          value={words.value}
          placeholder={wording().collection.inWords}
          onInput={event => {
            words.value = event.currentTarget.value
          }}
        />
      </label>
      <label>
        <span>{wording().collection.from}</span>
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
        <span>{wording().collection.to}</span>
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
