import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'

/** What is being read, while it is. */
export function Working() {
  const { session, intake } = useDesk()
  const analysing = session.status.value.kind === 'working'
  const length = count(intake.text.value.length, 'character')
  return (
    <div class="working" role="status">
      <progress aria-label={wording().compose.reading} />
      {analysing ? wording().compose.readingLetters(length) : wording().compose.looking}
    </div>
  )
}
