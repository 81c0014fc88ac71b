import type { Stage } from '../../index.ts'
import { useDesk } from '../desk.ts'
import './compose.css'

/** What is being read, while it is: of an article, the stage and how much of the whole is done. */
export function Working() {
  const { session, intake } = useDesk()
  if (session.status.value.kind === 'working') return <ReadingBar length={intake.text.value.length} />
  return (
    <div class="working" role="status">
      <progress aria-label="Reading the article" />
      Looking for the article in it.
    </div>
  )
}

/** An analysis under way, with its bar. `length` is the text's, in characters; 0 where it is not to be said. */
export function ReadingBar({ length }: { length: number }) {
  const { stage, share } = useDesk().session.progress.value ?? { stage: null, share: 0 }
  const percent = `${Math.round(share * 100)} %`
  return (
    <div class="working">
      <progress aria-label="Reading the article" {...(stage && { value: share })} max={1} />
      <p>
        <span role="status">
          {length > 0 && `Reading ${length.toLocaleString('en')} characters. `}
          {stage && STAGE_WORDS[stage]}
        </span>
        {stage && <b class="num">{percent}</b>}
      </p>
    </div>
  )
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  sentences: 'Telling its sentences apart.',
  dates: 'Looking for dates.',
  names: 'Looking for names of places.',
  places: 'Deciding which places they are.',
  events: 'Looking for events and their links.',
}
