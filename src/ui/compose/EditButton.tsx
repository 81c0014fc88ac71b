import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { isEditable } from './EditText.tsx'

/** Opens the article's text for changes. */
export function EditButton({ story }: { story: Story }) {
  const { rewriting } = useDesk()
  if (rewriting.value || !isEditable(story)) return null
  return (
    <button
      type="button"
      class="derived edit"
      onClick={() => {
        rewriting.value = true
      }}
    >
      Edit text
    </button>
  )
}
