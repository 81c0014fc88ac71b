import { useEffect, useState } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import type { Bench, Toast } from './bench.ts'

/** Long enough to read and reach; the list of changes keeps it for ever. */
const SHOWN_MS = 10_000

/** What was just done, with the way back, beside what floats over the map at its right. It stays while the pointer or the focus is on it. */
export function ToastLine({ right }: { right: number }) {
  const { bench } = useDesk()
  const toast = bench.toast.value
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => {
      bench.toast.value = null
    }, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  return (
    <div class="toast-at" role="status" style={{ right: `${right + 12}px` }}>
      {toast && (
        <div
          class={toast.back ? 'toast' : 'toast fault'}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class="toast-words">{toast.words}</span>
          {toast.back && (
            <button type="button" onClick={() => void wayBack(bench, toast.back!)()}>
              <Icon name={toast.back === 'redo' ? 'redo' : 'undo'} />
              {toast.back === 'redo' ? wording().correct.redo : wording().correct.undo}
            </button>
          )}
          <button
            type="button"
            class="toast-close"
            aria-label={wording().correct.close}
            onClick={() => {
              bench.toast.value = null
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  )
}

const wayBack = (bench: Bench, back: NonNullable<Toast['back']>) =>
  typeof back === 'function' ? back : bench[back]
