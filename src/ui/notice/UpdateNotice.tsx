import { useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import './notice.css'

/** Says that a newer version waits, and leaves the moment to the reader. */
export function UpdateNotice() {
  const { newer } = useDesk()
  const [later, setLater] = useState(false)
  const use = newer.value
  if (!use || later) return null
  return (
    <div class="notice" role="status">
      <p>
        <b>A new version of Placeline is ready.</b> Your article stays as it is until you load it.
      </p>
      <button type="button" class="btn main" onClick={use}>
        Load it now
      </button>
      <button type="button" class="btn line" onClick={() => setLater(true)}>
        Later
      </button>
    </div>
  )
}
