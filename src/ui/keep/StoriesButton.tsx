import { wording } from '../../words/wording.ts'
import { tooltip } from '../commands/tooltip.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Opens the list of kept stories. */
export function StoriesButton({ className }: { className: string }) {
  const { keeping } = useDesk()
  if (!keeping) return null
  return (
    <button
      type="button"
      class={className}
      aria-haspopup="dialog"
      title={tooltip('stories')}
      aria-label={wording().page.stories}
      onClick={() => {
        keeping.keeper.listed.value = true
      }}
    >
      <Icon name="stories" />
      <span class="words">{wording().page.stories}</span>
    </button>
  )
}
