import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Summary } from '../../app/keep/store.ts'
import { whenChanged } from '../../app/keep/when-changed.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { useStoryActions } from './use-story-actions.ts'

/** A kept story: a click opens it; the rest is done where it stands. */
export function StoryRow({ summary }: { summary: Summary }) {
  const { session } = useDesk()
  const actions = useStoryActions()
  const naming = useSignal(false)
  const pen = useRef<HTMLButtonElement>(null)
  const { id, title, modified, letters, corrections } = summary
  const isOpen = session.project.value?.id === id
  const notes = [
    whenChanged(modified, new Date().toISOString()),
    count(letters, 'character'),
    corrections > 0 && count(corrections, 'correction'),
  ]
  const named = (name: string | null) => {
    naming.value = false
    if (name !== null && name !== title) void actions.rename(id, name)
    requestAnimationFrame(() => pen.current?.focus())
  }
  return (
    <li class={isOpen ? 'story-row on' : 'story-row'}>
      {naming.value ? (
        <NameField title={title} done={named} />
      ) : (
        <button
          type="button"
          class="story-open"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => void actions.open(id)}
        >
          <b>{title || wording().keep.story}</b>
          <small>
            {notes.filter(Boolean).join(' · ')}
            {isOpen && <span class="chip">{wording().keep.open}</span>}
          </small>
        </button>
      )}
      <div class="story-ways">
        <button
          ref={pen}
          type="button"
          class="btn icon"
          aria-label={wording().keep.renameOf(title)}
          title={wording().keep.rename}
          onClick={() => {
            naming.value = true
          }}
        >
          <Icon name="pen" />
        </button>
        <Way icon="copy" verb="duplicate" title={title} run={() => actions.duplicate(id)} />
        <Way icon="down" verb="download" title={title} run={() => actions.download(id, title)} />
        <Way icon="bin" verb="delete" title={title} run={() => actions.remove([summary])} />
      </div>
    </li>
  )
}

function Way(props: {
  icon: IconName
  verb: 'duplicate' | 'download' | 'delete'
  title: string
  run: () => Promise<void>
}) {
  return (
    <button
      type="button"
      class="btn icon"
      aria-label={wording().keep[`${props.verb}Of`](props.title)}
      title={wording().keep[props.verb]}
      onClick={() => void props.run()}
    >
      <Icon name={props.icon} />
    </button>
  )
}

/** The name being written: Enter takes it, Escape leaves it as it was. */
function NameField({ title, done }: { title: string; done: (name: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const end = (name: string | null) => {
    if (ended.current) return
    ended.current = true
    done(name)
  }
  // Before the next frame: who clicks and types at once loses no letter.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <input
      ref={field}
      class="field story-name"
      aria-label={wording().keep.name}
      maxLength={200}
      value={title}
      onBlur={event => end(event.currentTarget.value.trim())}
      onKeyDown={event => {
        if (event.key === 'Enter') end(event.currentTarget.value.trim())
        if (event.key !== 'Escape') return
        event.preventDefault()
        end(null)
      }}
    />
  )
}
