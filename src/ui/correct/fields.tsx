import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import { Icon } from '../Icon.tsx'

/** A choice of a few words that takes effect at once. */
export function Select(props: {
  label: string
  value: string
  names: Readonly<Record<string, string>>
  choose: (value: string) => void
}) {
  const { label, value, names, choose } = props
  return (
    <label class="pick">
      <span>{label}</span>
      <select class="field" value={value} onChange={event => choose(event.currentTarget.value)}>
        {!(value in names) && <option value={value}>{value}</option>}
        {Object.entries(names).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A small × that takes a row off. */
export const Take = ({ label, run }: { label: string; run: () => void }) => (
  <button type="button" class="btn icon take" aria-label={label} onClick={run}>
    <Icon name="close" size={14} />
  </button>
)

/** The part a place or a person has, without a visible label. */
export const RoleSelect = (props: {
  label: string
  value: string
  names: Readonly<Record<string, string>>
  choose: (value: string) => void
}) => (
  <select
    class="field role"
    aria-label={props.label}
    value={props.value}
    onChange={event => props.choose(event.currentTarget.value)}
  >
    {Object.entries(props.names).map(([key, words]) => (
      <option key={key} value={key}>
        {words}
      </option>
    ))}
  </select>
)

/** A note beside a thing, kept when the focus leaves it or its card is closed. */
export function Note({ text, save }: { text: string; save: (text: string) => Promise<void> }) {
  const draft = useSignal(text)
  const open = useSignal(text !== '')
  const kept = useRef(text)
  // Undone or done again elsewhere.
  useEffect(() => {
    kept.current = text
    draft.value = text
    if (text !== '') open.value = true
  }, [text])
  const keep = () => {
    const words = draft.peek().trim()
    if (words === kept.current) return
    kept.current = words
    void save(words)
  }
  const last = useRef(keep)
  last.current = keep
  useEffect(() => () => last.current(), [])
  if (!open.value)
    return (
      <button
        type="button"
        class="btn tiny add-note"
        onClick={() => {
          open.value = true
        }}
      >
        <Icon name="note" size={14} />
        {wording().correct.addNote}
      </button>
    )
  return (
    <label class="note-field">
      <span class="unseen">{wording().correct.note}</span>
      <textarea
        class="field"
        rows={2}
        maxLength={5000}
        placeholder={wording().correct.aNote}
        value={draft.value}
        onInput={event => {
          draft.value = event.currentTarget.value
        }}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        }}
      />
    </label>
  )
}
