import { liesOffGlobe } from '../../app/coordinates.ts'
import type { Search } from '../../app/search.ts'
import { wording } from '../../words/wording.ts'
import { Icon } from '../Icon.tsx'

interface SearchProps {
  readonly search: Search
  readonly label: string
  /** Enter takes the first answer. */
  take(): void
}

/** The field for another place: a name, or coordinates in degrees or as a grid reference. */
export function PlaceSearch({ search, label, take }: SearchProps) {
  const state = search.state.value
  const none = state === 'done' && search.groups.value.length === 0
  return (
    <div class="correct-search">
      <label class="field">
        <Icon name="search" />
        <input
          type="text"
          placeholder={label}
          aria-label={label}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="done"
          maxLength={200}
          value={search.query.value}
          onInput={event => search.ask(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.isComposing) return
            if (event.key === 'Enter') take()
            else if (event.key === 'ArrowDown')
              event.currentTarget.closest('.correct')?.querySelector<HTMLElement>('.cand')?.focus()
            else if (event.key === 'Escape' && search.query.peek() !== '') search.ask('')
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      </label>
      <p class="correct-note" role="status">
        {state === 'looking' && wording().correct.looking}
        {state === 'failed' && search.fault.value}
        {none && liesOffGlobe(search.query.value) && wording().correct.offGlobe(search.query.value.trim())}
        {none && !liesOffGlobe(search.query.value) && wording().correct.unknown(search.query.value.trim())}
      </p>
    </div>
  )
}
