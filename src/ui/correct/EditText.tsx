import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Story } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { HELD, heldAfter } from '../compose/held.ts'
import { ReadingBar } from '../compose/Working.tsx'
import { useDesk } from '../desk.ts'
import './correct.css'

/** The article as plain text, to be changed; it is read again, and corrections elsewhere in it stay. */
export function EditText({ story, close }: { story: Story; close: () => void }) {
  const { session, bench } = useDesk()
  const fault = useSignal('')
  const field = useRef<HTMLTextAreaElement>(null)
  const working = session.status.value.kind === 'working'
  useLayoutEffect(() => field.current?.focus(), [])
  const save = async () => {
    const text = field.current?.value ?? ''
    if (text.trim() === '') {
      fault.value = wording().correct.emptyText
      return
    }
    if (text !== story.article.text) {
      const problem = await session.rewrite(text)
      if (problem) {
        fault.value = wording().correct.textUnchanged(problem)
        return
      }
      // Let go of meanwhile: what was written stays in the field.
      if (session.project.peek()?.text !== text) return
      bench.toast.value = { words: wording().correct.edited, back: 'undo' }
    }
    close()
  }
  const leave = () => (working ? session.cancel() : close())
  return (
    <form
      class="edit-text"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          leave()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <textarea
        ref={field}
        class="field"
        aria-label={wording().correct.textOfArticle}
        defaultValue={story.article.text}
        onBeforeInput={event => {
          const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
          fault.value = ''
          if (heldAfter(event.currentTarget, put) === null) return
          event.preventDefault()
          fault.value = wording().correct.textTooLong(count(HELD, 'character'))
        }}
      />
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
      {working && <ReadingBar length={0} />}
      <div class="edit-foot">
        <button type="submit" class="btn main" disabled={working}>
          {working ? wording().correct.reading : wording().correct.readAgain}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {wording().correct.cancel}
        </button>
        <span class="grow" />
        <span class="quiet small">{wording().correct.stay}</span>
      </div>
    </form>
  )
}
