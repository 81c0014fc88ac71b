import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { IssueWords } from './IssueWords.tsx'

/** Code of the issue that asks for the article's date. */
export const NO_DATE = 'no-date'

/** Asks for the day of an article that does not say it: with it the same text is read again. */
export function DateWanted({ story }: { story: Story }) {
  const { session, filed } = useDesk()
  const published = useSignal('')
  const fault = useSignal('')
  const form = useRef<HTMLFormElement>(null)
  const issue = story.issues.find(one => one.code === NO_DATE)
  const working = session.status.value.kind === 'working'
  if (!issue || filed) return null

  const set = async () => {
    const header = form.current?.parentElement
    fault.value = await session.redate(published.peek())
    // The form is gone once there is a date: the focus goes on to the date itself.
    if (!fault.peek()) requestAnimationFrame(() => header?.querySelector<HTMLElement>('.derived')?.focus())
  }
  return (
    <form
      class="date-wanted"
      ref={form}
      onSubmit={event => {
        event.preventDefault()
        if (published.peek() && !working) void set()
      }}
    >
      <p>
        <IssueWords issue={issue} text={story.article.text} />
      </p>
      <label>
        <span class="unseen">{wording().article.date}</span>
        <input
          type="date"
          required
          value={published.value}
          onInput={event => {
            published.value = event.currentTarget.value
          }}
        />
      </label>
      <button type="submit" class="btn line" disabled={working}>
        {working ? wording().article.reading : wording().article.setDate}
      </button>
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value} {wording().article.unchanged}
        </p>
      )}
    </form>
  )
}
