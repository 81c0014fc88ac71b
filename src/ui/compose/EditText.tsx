import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { HELD } from './held.ts'
import './compose.css'

/** Whether an article is short enough for a text field. */
export const isEditable = (story: Story): boolean => story.article.text.length <= HELD

/** The open article's text, to be changed and read again; its title and date stay. */
export function EditText({ story }: { story: Story }) {
  const { session, rewriting } = useDesk()
  const text = useSignal(story.article.text)
  const fault = useSignal('')
  const box = useRef<HTMLTextAreaElement>(null)
  const working = session.status.value.kind === 'working'
  useEffect(() => {
    box.current?.setSelectionRange(0, 0)
    box.current?.focus()
  }, [])

  const close = () => {
    rewriting.value = false
  }
  const read = async () => {
    if (text.peek() === story.article.text) return close()
    fault.value = await session.rewrite(text.peek())
    if (!fault.peek()) close()
  }
  return (
    <form
      class="edit-text"
      onSubmit={event => {
        event.preventDefault()
        if (!working) void read()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        // What was written is not thrown away by a key meant for a card.
        event.preventDefault()
        if (text.peek() === story.article.text) close()
      }}
    >
      {fault.value && (
        <div class="alert" role="alert">
          <Icon name="warn" size={20} />
          <div>{fault.value} Your text is still here; the story is unchanged.</div>
        </div>
      )}
      <textarea
        ref={box}
        aria-label="Text of the article"
        spellcheck={false}
        dir="auto"
        value={text.value}
        readOnly={working}
        onInput={event => {
          text.value = event.currentTarget.value
        }}
      />
      <div class="paste-row">
        <button type="submit" class="btn main" disabled={working || text.value.trim() === ''}>
          {working ? 'Reading' : 'Read it again'}
        </button>
        <button type="button" class="btn" onClick={close}>
          Leave it as it was
        </button>
      </div>
    </form>
  )
}
