import { useState } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
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
        {wording().page.loadNow}
      </button>
      <button type="button" class="btn line" onClick={() => setLater(true)}>
        {wording().page.later}
      </button>
    </>
  )
  return (
    <Notice actions={actions}>
      <b>{wording().page.newVersion}</b> {wording().page.untilLoaded}
    </Notice>
  )
}
