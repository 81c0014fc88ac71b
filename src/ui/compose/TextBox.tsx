import type { RefObject } from 'preact'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { HELD } from './held.ts'

/** The article itself: its title, its text and its date, as far as they are known. */
export function TextBox({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const { session, intake } = useDesk()
  const { text, facts } = intake
  const working = session.status.value.kind === 'working'
  return (
    <div class="paste-box">
      <input
        class="paste-title"
        aria-label="Title"
        placeholder="Title, if it has one"
        dir="auto"
        autocomplete="off"
        maxLength={300}
        value={facts.value.title ?? ''}
        readOnly={working}
        onInput={event => {
          facts.value = { ...facts.peek(), title: event.currentTarget.value }
        }}
      />
      {text.value.length > HELD ? (
        <HeldText text={text.value} />
      ) : (
        <textarea
          ref={box}
          aria-label="Article"
          spellcheck={false}
          dir="auto"
          placeholder="Paste text or a web page here, or drop .txt, .md, .html or .docx files"
          value={text.value}
          readOnly={working}
          onInput={event => {
            text.value = event.currentTarget.value
          }}
          onPaste={event => {
            const given = event.clipboardData
            const html = given?.getData('text/html') ?? ''
            const files = [...(given?.files ?? [])]
            const plain = given?.getData('text/plain') ?? ''
            if (!plain && files.length > 0) {
              event.preventDefault()
              void intake.takeFiles(files)
            } else if (plain.length > HELD) {
              event.preventDefault()
              text.value = plain
            }
            // What was pasted stands in the box once this event is over.
            if (html && plain) setTimeout(() => void intake.lookInto(html))
          }}
        />
      )}
      <PublishedOn />
    </div>
  )
}

function PublishedOn() {
  const { facts } = useDesk().intake
  const { published = '', publishedNote } = facts.value
  return (
    <div class="paste-date">
      <label>
        <span class="quiet">Published</span>
        <input
          type="date"
          value={published}
          onInput={event => {
            const { publishedNote, ...rest } = facts.peek()
            facts.value = { ...rest, published: event.currentTarget.value }
          }}
        />
      </label>
      <span class="quiet small">
        {published && publishedNote ? `from ${publishedNote}` : published ? '' : 'or leave it to the text'}
      </span>
    </div>
  )
}

function HeldText({ text }: { text: string }) {
  const { intake } = useDesk()
  return (
    <div class="held">
      <b>{text.length.toLocaleString('en')} characters are ready to be mapped.</b>
      <p>“{text.slice(0, 240).trim()} …”</p>
      <button type="button" class="btn line tiny" onClick={intake.clear}>
        <Icon name="close" size={14} />
        Put another text
      </button>
    </div>
  )
}
