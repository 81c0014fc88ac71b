import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
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
        aria-label={wording().compose.title}
        placeholder={wording().compose.titleIfAny}
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
          aria-label={wording().compose.article}
          spellcheck={false}
          dir="auto"
          placeholder={wording().compose.pasteHere}
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
        <span class="quiet">{wording().compose.published}</span>
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
        {published && publishedNote
          ? wording().compose.dateFrom(publishedNote)
          : published
            ? ''
            : wording().compose.leaveToText}
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
    <section ref={box} class="held" aria-label={wording().compose.article} tabIndex={-1}>
      <b>{wording().compose.ready(count(text.length, 'character'))}</b>
      <p>{wording().compose.excerpt(text.slice(0, 240).trim())}</p>
      <button type="button" class="btn line tiny" onClick={intake.clear}>
        <Icon name="close" size={14} />
        {wording().compose.putAnother}
      </button>
    </section>
  )
}
