import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Check } from './Check.tsx'

/** The types of the story's events, the most frequent first, to show or hide; folded, for there may be many. */
export function TypeChecks({
  hidden,
  onChange,
}: {
  hidden: readonly string[]
  onChange: (types: readonly string[]) => void
}) {
  const events = useDesk().session.story.value?.events ?? []
  const counts = new Map<string, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  if (counts.size === 0) return null
  const types = [...counts].sort((a, b) => b[1] - a[1])
  return (
    <details class="filter-types" open={hidden.length > 0}>
      <summary>
        {wording().filter.types} <span class="num filter-count">{counts.size}</span>
      </summary>
      {types.map(([type, count]) => (
        <Check
          key={type}
          checked={!hidden.includes(type)}
          count={count}
          onChange={on => onChange(on ? hidden.filter(one => one !== type) : [...hidden, type])}
        >
          {wording().event.types[type] ?? capital(type.replaceAll('_', ' '))}
        </Check>
      ))}
    </details>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
