import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Note } from './fields.tsx'
import './correct.css'

/** What the reader wrote about the article as a whole. */
export function StoryNote({ story }: { story: Story }) {
  const { bench } = useDesk()
  return (
    <div class="story-note">
      <Note
        text={story.article.note ?? ''}
        save={text => bench.correct({ kind: 'note', about: 'article', text })}
      />
    </div>
  )
}
