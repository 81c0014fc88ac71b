import type { Status } from '../../app/session.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** What the reader can do about it, by the code of the issue. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['empty-text', 'Paste a report above; a sentence or two is enough.'],
  [
    'not-english',
    'Your text is still here. Paste an English version, or map the names it recognises anyway.',
  ],
  ['no-place-found', 'Your text is kept. A sentence that names a town, a country or a building is enough.'],
])
const FAULT = 'Your text is still here, and the story before is unchanged. Try again, or try a shorter part.'

/** What happened, what is safe, what to do. */
export function Refusal({ status }: { status: Extract<Status, { kind: 'failed' }> }) {
  const { session } = useDesk()
  const { found, code, message } = status
  return (
    <div class="alert" role="alert">
      <Icon name="warn" size={20} />
      <div>
        <b>{message}</b>
        <div>{ADVICE.get(code) ?? FAULT}</div>
        {code === 'not-english' && found && found.places.length > 0 && (
          <button type="button" class="btn line tiny" onClick={() => session.show(found)}>
            Map the names anyway
          </button>
        )}
      </div>
    </div>
  )
}
