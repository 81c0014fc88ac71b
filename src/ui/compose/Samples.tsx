import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'

/** Reports to try Placeline on; what is in the box stays there. */
export function Samples() {
  const { supplies, session } = useDesk()
  const samples = supplies.samples.value
  if (samples.length === 0) return null
  return (
    <div class="samples">
      <h2 class="caps">{wording().compose.tryOne}</h2>
      {samples.map(sample => (
        <button
          key={sample.title}
          type="button"
          class="sample"
          onClick={() => void session.open(sample.text, sample.facts)}
        >
          <b>{sample.title}</b>
          <small>{sample.note}</small>
        </button>
      ))}
    </div>
  )
}
