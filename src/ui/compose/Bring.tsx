import { useSignal } from '@preact/signals'
import { bookmarklet } from '../../app/intake/bookmarklet.ts'
import { wording } from '../../words/wording.ts'
import { Icon } from '../Icon.tsx'

/** The bookmark that brings the page one is reading. */
export function Bring() {
  const told = useSignal('')
  const address = bookmarklet(location.href.split('#')[0]!)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      told.value = wording().compose.addressCopied
    } catch {
      told.value = wording().compose.notCopied
    }
  }
  return (
    <details class="bring">
      <summary>{wording().compose.bring}</summary>
      <p>{wording().compose.howToBring}</p>
      <div class="paste-row">
        <a
          class="btn line"
          href={address}
          draggable
          onClick={event => {
            event.preventDefault()
            told.value = wording().compose.dragIt
          }}
        >
          <Icon name="pin" />
          {wording().compose.mapThisPage}
        </a>
        <button type="button" class="btn" onClick={() => void copy()}>
          {wording().compose.copyAddress}
        </button>
      </div>
      <p class="quiet small" role="status">
        {told.value}
      </p>
    </details>
  )
}
