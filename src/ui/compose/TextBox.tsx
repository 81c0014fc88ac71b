import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { HELD, heldAfter } from './held.ts'

/** The article itself: its title, its text and its date, as far as they are known. */
export function TextBox({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const { session, intake } = useDesk()
  const { text, facts } = intake
  const working = session.status.value.kind === 'working'
  /** Keeps what is too long for the field from being laid out in it, however it comes: pasted, dropped, dictated, typed. */
  const holdBack = (event: InputEvent | ClipboardEvent, field: HTMLTextAreaElement, put: string) => {
    const held = heldAfter(field, put)
    if (held === null) return
    event.preventDefault()
    text.value = held
  }
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
          onBeforeInput={event =>
            holdBack(
              event,
              event.currentTarget,
              event.data ?? event.dataTransfer?.getData('text/plain') ?? '',
            )
          }
          onInput={event => {
            const field = event.currentTarget
            const given = field.value
            // Chromium takes twelve seconds a megabyte to part with a focused field that is full.
            if (given.length > HELD) field.value = ''
            text.value = given
          }}
          onPaste={event => {
            const given = event.clipboardData
            const html = given?.getData('text/html') ?? ''
            const files = [...(given?.files ?? [])]
            const plain = given?.getData('text/plain') ?? ''
            if (!plain && files.length > 0) {
              event.preventDefault()
              void intake.takeFiles(files)
            } else holdBack(event, event.currentTarget, plain)
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
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // The field that had the focus is gone.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={box} class="held" aria-label="Article" tabIndex={-1}>
      <b>{text.length.toLocaleString('en')} characters are ready to be mapped.</b>
      <p>“{text.slice(0, 240).trim()} …”</p>
      <button type="button" class="btn line tiny" onClick={intake.clear}>
        <Icon name="close" size={14} />
        Put another text
      </button>
    </section>
  )
}
