import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import './compose.css'

/** What is being read, while it is: of an article, the stage and how much of the whole is done. */
export function Working() {
  const { session, intake } = useDesk()
  if (session.status.value.kind === 'working') return <ReadingBar length={intake.text.value.length} />
  return (
    <div class="working" role="status">
      <progress aria-label={wording().compose.reading} />
      {wording().compose.looking}
    </div>
  )
}

/** An analysis under way, with its bar. `length` is the text's, in characters; 0 where it is not to be said. */
export function ReadingBar({ length }: { length: number }) {
  const { stage, share } = useDesk().session.progress.value ?? { stage: null, share: 0 }
  const percent = `${Math.round(share * 100)} %`
  return (
    <div class="working">
      <progress aria-label={wording().compose.reading} {...(stage && { value: share })} max={1} />
      <p>
        <span role="status">
          {length > 0 && wording().compose.readingLetters(count(length, 'character'))}
          {stage && wording().compose.stages[stage]}
        </span>
        {stage && <b class="num">{percent}</b>}
      </p>
    </div>
  )
}
