import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { tooltip } from '../commands/tooltip.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { ChangesList } from './ChangesList.tsx'
import './correct.css'

/** Undo and redo by their names, and the list of all changes. On a phone only the list, which has both. */
export function UndoButtons() {
  const { session, bench, frame } = useDesk()
  const { done, undone } = session.history.value
  const open = useSignal(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    open.value = false
    button.current?.focus()
  }
  useEffect(() => {
    if (!open.value) return
    const away = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) open.value = false
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [open.value])
  const phone = frame.value === 'phone'
  const lost = session.lost.value.length
  const number = session.corrections.value.length
  if (!session.story.value) return null
  return (
    <div class="undo" ref={root}>
      {!phone && (
        <>
          <Way way="undo" name={done.at(-1)?.name} run={bench.undo} />
          <Way way="redo" name={undone.at(-1)?.name} run={bench.redo} />
        </>
      )}
      <button
        ref={button}
        type="button"
        class={lost > 0 ? 'btn icon changes warns' : 'btn icon changes'}
        aria-label={wording().correct.changesOf(
          count(number, 'correction') + (lost > 0 ? wording().correct.lost(lost) : ''),
        )}
        title={wording().correct.changes}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <Icon name="history" />
        {number > 0 && (
          <b class="num" aria-hidden="true">
            {number}
          </b>
        )}
      </button>
      {open.value && <ChangesList close={close} />}
    </div>
  )
}

function Way({
  way,
  name,
  run,
}: {
  way: 'undo' | 'redo'
  name: string | undefined
  run: () => Promise<void>
}) {
  const label = name ? wording().correct[`${way}Of`](name) : wording().correct[way]
  return (
    <button
      type="button"
      class="btn icon"
      aria-label={label}
      title={tooltip(way, label)}
      disabled={!name}
      onClick={() => void run()}
    >
      <Icon name={way} />
    </button>
  )
}
