import type { Status } from '../../app/session.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** What happened, what is safe, what to do. */
export function Refusal({ status }: { status: Extract<Status, { kind: 'failed' }> }) {
  const { session } = useDesk()
  const { found, code, message, text } = status
  const [what, advice] = firstSentence(wording().compose.issue(code, message, ''))
  const safe = [
    text.trim() && wording().compose.textStillHere,
    session.story.value && wording().compose.storyUnchanged,
  ]
  return (
    <div class="alert" role="alert">
      <Icon name="warn" size={20} />
      <div>
        <b>{what}</b>
        <div>{[advice, ...safe].filter(Boolean).join(' ')}</div>
        {code === 'not-english' && found && found.places.length > 0 && (
          <button type="button" class="btn line tiny" onClick={() => session.show(found)}>
            {wording().compose.mapAnyway}
          </button>
        )}
      </div>
    </div>
  )
}

/** What happened stands in the first sentence; the rest says what to do. */
export function firstSentence(message: string): [string, string] {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(message)
  return end ? [message.slice(0, end.index + 1), message.slice(end.index + 1).trim()] : [message, '']
}
