import { correctionsOn, type Story, type Subject } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** "Corrected by you", with the way back to what the analysis said; nothing where nothing was corrected. */
export function Corrected({ story, subjects }: { story: Story; subjects: readonly Subject[] }) {
  const { session, bench } = useDesk()
  const made = [...new Set(subjects.flatMap(one => correctionsOn(story, session.corrections.value, one)))]
  if (made.length === 0) return null
  return (
    <p class="by-you">
      <Icon name="pen" size={14} />
      <span>{wording().correct.byYou}</span>
      <span class="grow" />
      <button
        type="button"
        class="btn tiny"
        onClick={() =>
          void bench.run(session.drop(made, wording().correct.puttingBack), wording().correct.didPutBack)
        }
      >
        {wording().correct.putBack}
      </button>
    </p>
  )
}

/** The small mark of what a person corrected, beside its name in lists. */
export const ByYou = () => (
  <span class="mine">
    <Icon name="pen" size={12} />
    <span class="unseen">{wording().correct.markedByYou}</span>
  </span>
)
