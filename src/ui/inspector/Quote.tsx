import type { Mention, Story } from '../../index.ts'
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
      title="Show in the text"
      onClick={() => seek(mention.id)}
      onPointerEnter={() => session.point({ kind: 'mention', id: mention.id })}
      onPointerLeave={() => session.point(null)}
    >
      {before}
      <mark>{words}</mark>
      {after}
    </button>
  )
}
