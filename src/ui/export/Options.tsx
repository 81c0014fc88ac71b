import type { Story } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import type { Choice, Offered, Ticks } from './choice.ts'

interface OptionsProps {
  readonly story: Story
  readonly choice: Choice
}

/** What the chosen format lets the reader decide. */
export function Options({ story, choice }: OptionsProps) {
  const { session } = useDesk()
  const known = session.places.value.filter(view => view.evidence === 'background').length
  const { exporting } = wording()
  const rows: readonly { readonly name: keyof Ticks; readonly words: string; readonly note: string }[] = [
    { name: 'background', words: exporting.withBackground, note: count(known, 'place') },
    { name: 'links', words: exporting.withLinks, note: String(story.links.length) },
    { name: 'byteOrderMark', words: exporting.forExcel, note: exporting.utf8 },
    { name: 'compact', words: exporting.compact, note: exporting.smaller },
  ]
  const shown = rows.filter(row => heeds(choice.format.value, row.name))
  if (shown.length === 0) return null
  return (
    <div class="options">
      {shown.map(({ name, words, note }) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={choice.ticks.value[name]}
            onChange={event => {
              choice.ticks.value = { ...choice.ticks.value, [name]: event.currentTarget.checked }
            }}
          />
          {words} <span class="quiet">{note}</span>
        </label>
      ))}
    </div>
  )
}

const heeds = (format: Offered, name: keyof Ticks) => format.heeds.includes(name)
