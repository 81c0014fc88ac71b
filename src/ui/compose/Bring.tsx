import { useSignal } from '@preact/signals'
import { bookmarklet } from '../../app/intake/bookmarklet.ts'
import { Icon } from '../Icon.tsx'

/** The bookmark that brings the page one is reading. */
export function Bring() {
  const told = useSignal('')
  const address = bookmarklet(location.href.split('#')[0]!)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      told.value = 'Copied. Make a new bookmark, and paste this as its address.'
    } catch {
      told.value = 'The browser did not let it be copied. Drag the button instead.'
    }
  }
  return (
    <details class="bring">
      <summary>Bring pages you are reading, with one click</summary>
      <p>
        Drag this button to your bookmarks bar. Click it there while you read a report: the report opens here,
        in the box above. On a phone, copy its address into a new bookmark instead. The report travels in the
        part of this page’s address that is not sent to any server.
      </p>
      <div class="paste-row">
        <a
          class="btn line"
          href={address}
          draggable
          onClick={event => {
            event.preventDefault()
            told.value = 'It works from the bookmarks bar, on another page. Drag it there.'
          }}
        >
          <Icon name="pin" />
          Map this page
        </a>
        <button type="button" class="btn" onClick={() => void copy()}>
          Copy its address
        </button>
      </div>
      <p class="quiet small" role="status">
        {told.value}
      </p>
    </details>
  )
}
