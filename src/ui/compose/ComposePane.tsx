import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { FILE_TYPES } from '../../intake/file-types.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { PROJECT_TYPES, takeFiles } from '../keep/project-files.ts'
import { StoriesButton } from '../keep/StoriesButton.tsx'
import { Bring } from './Bring.tsx'
import { Offer } from './Offer.tsx'
import { Origin } from './Origin.tsx'
import { Queue } from './Queue.tsx'
import { firstSentence, Refusal } from './Refusal.tsx'
import { Samples } from './Samples.tsx'
import { TextBox } from './TextBox.tsx'
import { Working } from './Working.tsx'
import './compose.css'

/** The box for a new article. */
export function ComposePane() {
  const { session, intake, frame } = useDesk()
  const box = useRef<HTMLTextAreaElement>(null)
  const over = useSignal(false)
  const status = session.status.value
  const working = status.kind === 'working'
  /** What was refused; another text in the box has not been. */
  const refused = useSignal('')

  useEffect(() => {
    if (session.story.peek()) box.current?.focus()
  }, [])
  useEffect(() => {
    if (status.kind === 'failed' && intake.text.peek() === '') intake.text.value = status.text
    refused.value = intake.text.peek()
  }, [status])

  const send = async () => {
    intake.fault.value = ''
    if (await intake.unwrap()) await session.open(intake.text.peek(), intake.facts.peek())
  }
  return (
    <div class="scroll">
      <form
        class={over.value ? 'paste over' : 'paste'}
        onSubmit={event => {
          event.preventDefault()
          if (!working && !intake.busy.peek()) void send()
        }}
        onDragOver={() => {
          over.value = true
        }}
        onDragLeave={() => {
          over.value = false
        }}
        onDrop={() => {
          over.value = false
        }}
      >
        <Opening first={session.story.value === null} />
        {intake.fault.value && <Fault words={intake.fault.value} />}
        {!intake.fault.value && status.kind === 'failed' && refused.value === intake.text.value && (
          <Refusal status={status} />
        )}
        <Queue />
        <TextBox box={box} />
        <Origin />
        <Offer />
        {(working || intake.busy.value) && <Working />}
        <div class="paste-row">
          <button type="submit" class="btn main tall" disabled={working || intake.text.value.trim() === ''}>
            {wording().compose.mapIt}
          </button>
          <OpenFiles />
          {frame.value === 'phone' && <StoriesButton className="btn line tall" />}
          {(working || session.story.value) && (
            <button type="button" class="btn tall" onClick={session.cancel}>
              {wording().compose.cancel}
            </button>
          )}
        </div>
        <span class="lock">
          <Icon name="lock" size={14} />
          {wording().compose.offline}
        </span>
        <Samples />
        <Bring />
      </form>
    </div>
  )
}

/** At the first visit the box says what Placeline is; later it is only a form. */
const Opening = ({ first }: { first: boolean }) =>
  first ? (
    <div>
      <h1>{wording().compose.heading}</h1>
      <p class="lede">{wording().compose.lede}</p>
    </div>
  ) : (
    <h1 class="lesser">{wording().compose.another}</h1>
  )

function Fault({ words }: { words: string }) {
  const [what, advice] = firstSentence(words)
  const safe = useDesk().intake.text.value.trim() && wording().compose.boxUnchanged
  return (
    <div class="alert" role="alert">
      <Icon name="warn" size={20} />
      <div>
        <b>{what}</b> <div>{[advice, safe].filter(Boolean).join(' ')}</div>
      </div>
    </div>
  )
}

function OpenFiles() {
  const desk = useDesk()
  return (
    <label class="btn line tall file">
      <Icon name="file" />
      {wording().compose.openFiles}
      <input
        type="file"
        class="unseen"
        multiple
        accept={`${FILE_TYPES},${PROJECT_TYPES}`}
        onChange={event => {
          const input = event.currentTarget
          void takeFiles(desk, [...(input.files ?? [])]).finally(() => {
            // The same file may be chosen again.
            input.value = ''
          })
        }}
      />
    </label>
  )
}
