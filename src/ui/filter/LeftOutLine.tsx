import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { leftOutWords } from './left-out-words.ts'
import './filter.css'

/** Says what the filters leave out of text, map and lists, with the way back to all of it; nothing where they leave out nothing. */
export function LeftOutLine({ story }: { story: Story }) {
  const { session, span, clearFilters } = useDesk()
  const total = { places: session.places.value.length, events: story.events.length }
  const words = leftOutWords(session.filters.value, session.leftOut.value, total, span.value)
  return (
    <div class={words ? 'left-out' : 'unseen'} role="status">
      {words && (
        <>
          <span>{words}</span>
          <button type="button" class="btn line tiny" onClick={clearFilters}>
            {wording().filter.showAll}
          </button>
        </>
      )}
    </div>
  )
}
