import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Notice } from './Notice.tsx'

/** Says what was wrong with the link that was followed. */
export function LinkNotice() {
  const { linkFault } = useDesk()
  if (linkFault.value === '') return null
  const close = (
    <button
      type="button"
      class="btn line"
      onClick={() => {
        linkFault.value = ''
      }}
    >
      {wording().page.close}
    </button>
  )
  return <Notice actions={close}>{linkFault.value}</Notice>
}
