import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { occurrencesOf, type Span, type Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { addEvent, markWords } from './marked-words.ts'

/** Marks words that are written down instead of selected: for who has no pointer to select with. */
export function MarkWords({ story }: { story: Story }) {
  const desk = useDesk()
  const open = useSignal(false)
  const fault = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (open.value) field.current?.focus()
  }, [open.value])
  const close = () => {
    open.value = false
    fault.value = ''
    requestAnimationFrame(() => button.current?.focus())
  }
  const run = (act: (span: Span) => Promise<void>) => {
    const words = field.current?.value.trim() ?? ''
    const spans = occurrencesOf(story.article.text, words)
    const taken = (span: Span) => story.mentions.some(one => one.start === span.start && one.end === span.end)
    const span = spans.find(one => !taken(one)) ?? spans[0]
    if (!span) {
      fault.value = wording().correct.notInArticle(words)
      return
    }
    open.value = false
    desk.focusCard.value = true
    void act(span)
  }
  if (!open.value)
    return (
      <button
        ref={button}
        type="button"
        class="btn tiny edit-button mark-button"
        title={wording().correct.orSelect}
        onClick={() => {
          open.value = true
        }}
      >
        <Icon name="pin" size={14} />
        {wording().correct.markWords}
      </button>
    )
  return (
    <form
      class="mark-words"
      onSubmit={event => {
        event.preventDefault()
        run(span => markWords(desk, story, span))
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <input
        ref={field}
        class="field"
        aria-label={wording().correct.wordsOfArticle}
        placeholder={wording().correct.wordsOfArticle}
        required
        maxLength={200}
      />
      <button type="submit" class="btn line">
        {wording().correct.markPlace}
      </button>
      <button type="button" class="btn line" onClick={() => run(span => addEvent(desk, story, span))}>
        {wording().correct.addEvent}
      </button>
      <button type="button" class="btn" onClick={close}>
        {wording().correct.cancel}
      </button>
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
    </form>
  )
}
