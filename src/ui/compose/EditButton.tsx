import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { HELD } from './held.ts'

/** Opens the article's text for changes, where it is short enough for a text field. */
export function EditButton({ story }: { story: Story }) {
  const { rewriting } = useDesk()
  if (story.article.text.length > HELD) return null
  return (
    <button
      type="button"
      class="btn tiny edit-button"
      onClick={() => {
        rewriting.value = true
      }}
    >
      <Icon name="pen" size={14} />
      {wording().compose.editText}
    </button>
  )
}
