import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isHtml, textOfHtml } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { isProjectFile, openProjectFile } from '../keep/project-files.ts'
import { StoriesButton } from '../keep/StoriesButton.tsx'
import { Refusal } from './Refusal.tsx'
import './compose.css'

/** Longer than this a text is kept beside the box: laying it out in a text field would freeze the page. */
const HELD = 200_000
/** Larger files are turned away. */
const LARGEST = 50_000_000

/** The box for a new article. */
export function ComposePane() {
  const desk = useDesk()
  const { session, draft } = desk
  const published = useSignal('')
  const fault = useSignal('')
  const box = useRef<HTMLTextAreaElement>(null)
  const status = session.status.value
  const working = status.kind === 'working'
  const held = draft.value.length > HELD

  useEffect(() => {
    if (session.story.peek()) box.current?.focus()
  }, [])
  useEffect(() => {
    if (status.kind === 'failed' && draft.peek() === '') draft.value = status.text
  }, [status])

  const send = (text = draft.peek()) => {
    fault.value = ''
    draft.value = isHtml(text) ? textOfHtml(text) : text
    void session.open(draft.peek(), published.peek() ? { published: published.peek() } : {})
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST) {
      fault.value = `“${file.name}” is larger than 50 MB. Nothing was changed. Paste the part you want to see.`
      return
    }
    if (isProjectFile(file)) {
      const faults = await openProjectFile(desk, file)
      fault.value = faults.join(' ')
      return
    }
    const text = await file.text()
    draft.value = isHtml(text) ? textOfHtml(text) : text
  }

  return (
    <div class="scroll">
      <form
        class="paste"
        onSubmit={event => {
          event.preventDefault()
          if (!working) send()
        }}
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          const file = event.dataTransfer?.files[0]
          if (!file) return
          event.preventDefault()
          void read(file)
        }}
      >
        <Opening first={session.story.value === null} />
        {fault.value && (
          <div class="alert" role="alert">
            <Icon name="warn" size={20} />
            <div>{fault.value}</div>
          </div>
        )}
        {!fault.value && status.kind === 'failed' && <Refusal status={status} />}
        {held ? (
          <HeldText text={draft.value} />
        ) : (
          <textarea
            ref={box}
            aria-label="Article"
            spellcheck={false}
            dir="auto"
            placeholder="Paste the text of an article here, or drop a .txt or .html file"
            value={draft.value}
            readOnly={working}
            onInput={event => {
              draft.value = event.currentTarget.value
            }}
            onPaste={event => {
              const text = event.clipboardData?.getData('text/plain') ?? ''
              if (text.length <= HELD) return
              event.preventDefault()
              draft.value = text
            }}
          />
        )}
        {working && <Working length={draft.value.length} />}
        <div class="paste-row">
          <button type="submit" class="btn main tall" disabled={working}>
            Map it
          </button>
          <label class="btn line tall file">
            <Icon name="file" />
            Open a file
            <input
              type="file"
              class="unseen"
              accept=".txt,.text,.md,.html,.htm,.json,text/plain,text/html,application/json"
              onChange={event => void read(event.currentTarget.files?.[0])}
            />
          </label>
          <StoriesButton className="btn line tall" />
          {session.story.value && (
            <button type="button" class="btn tall" onClick={session.cancel}>
              Cancel
            </button>
          )}
        </div>
        <label class="paste-date">
          <span class="quiet">Published</span>
          <input
            type="date"
            value={published.value}
            onInput={event => {
              published.value = event.currentTarget.value
            }}
          />
          <span class="quiet small">or leave it to the text</span>
        </label>
        <span class="lock">
          <Icon name="lock" size={14} />
          Works offline. Nothing you paste leaves this page.
        </span>
        <Samples onChoose={send} />
      </form>
    </div>
  )
}

/** At the first visit the box says what Placeline is; later it is only a form. */
const Opening = ({ first }: { first: boolean }) =>
  first ? (
    <div>
      <h1>Paste an article. See where it happens.</h1>
      <p class="lede">
        Placeline finds every place a report speaks of, named or not, and puts it on the map with the words
        that put it there.
      </p>
    </div>
  ) : (
    <h1 class="lesser">A new article</h1>
  )

function HeldText({ text }: { text: string }) {
  const { draft } = useDesk()
  return (
    <div class="held">
      <b>{words(text.length)} are ready to be mapped.</b>
      <p>“{text.slice(0, 240).trim()} …”</p>
      <button
        type="button"
        class="btn line tiny"
        onClick={() => {
          draft.value = ''
        }}
      >
        Put another text
      </button>
    </div>
  )
}

const words = (letters: number) => `${letters.toLocaleString('en')} characters`

const Working = ({ length }: { length: number }) => (
  <div class="working" role="status">
    <progress aria-label="Reading the article" />
    Reading {words(length)}. Your text stays here.
  </div>
)

function Samples({ onChoose }: { onChoose: (text: string) => void }) {
  const samples = useDesk().supplies.samples.value
  if (samples.length === 0) return null
  return (
    <div class="samples">
      <h2 class="caps">Or try one</h2>
      {samples.map(sample => (
        <button key={sample.title} type="button" class="sample" onClick={() => onChoose(sample.text)}>
          <b>{sample.title}</b>
          <small>{sample.note}</small>
        </button>
      ))}
    </div>
  )
}
