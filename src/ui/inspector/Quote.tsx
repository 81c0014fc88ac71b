import type { Mention, Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { excerptOf } from './excerpt.ts'

/** The words of the article that hold a mention; a click goes there. */
export function Quote({ story, mention, length }: { story: Story; mention: Mention; length?: number }) {
  const { session, seek } = useDesk()
  const { before, words, after } = excerptOf(story, mention, length)
  return (
    <button
      type="button"
      class={mention.evidence === 'background' ? 'quote bg' : 'quote'}
      title={wording().inspector.showInText}
      onClick={() => seek(mention.id)}
      onPointerEnter={() => session.point({ kind: 'mention', id: mention.id })}
      onPointerLeave={() => session.point(null)}
    >
      <span lang="en">
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </button>
  )
}
