import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** The way back to the collection, once there is one. */
export function BackToCollection() {
  const { collection, frame } = useDesk()
  const { length } = collection.reports.value
  if (length === 0) return null
  const phone = frame.value === 'phone'
  return (
    <button
      type="button"
      class={phone ? 'btn line icon' : 'btn line'}
      aria-label={wording().collection.collectionOf(length)}
      title={wording().collection.collection}
      onClick={() => {
        collection.open.value = true
      }}
    >
      <Icon name="list" />
      {!phone && wording().collection.collection}
    </button>
  )
}
