import { useState } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Notice } from './Notice.tsx'

/** Says that a newer version waits, and leaves the moment to the reader. */
export function UpdateNotice() {
  const { newer } = useDesk()
  const [later, setLater] = useState(false)
  const use = newer.value
  if (!use || later) return null
  const actions = (
    <>
      <button type="button" class="btn main" onClick={use}>
        Load it now
      </button>
      <button type="button" class="btn line" onClick={() => setLater(true)}>
        Later
      </button>
    </>
  )
  return (
    <Notice actions={actions}>
      <b>A new version of Placeline is ready.</b> Your article stays as it is until you load it.
    </Notice>
  )
}
