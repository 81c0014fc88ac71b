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
      aria-label={`Collection of ${length}`}
      title="Collection"
      onClick={() => {
        collection.open.value = true
      }}
    >
      <Icon name="list" />
      {!phone && 'Collection'}
    </button>
  )
}
