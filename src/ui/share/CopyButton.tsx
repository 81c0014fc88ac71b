import { useSignal } from '@preact/signals'
import { copy as toClipboard } from '../export/save.ts'
import { Icon } from '../Icon.tsx'

/** Copies a text, and says whether that worked: a browser may forbid it. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const told = useSignal('')
  const copy = async () => {
    told.value = (await toClipboard(text)) ? 'Copied' : 'Press Ctrl+C'
    setTimeout(() => {
      told.value = ''
    }, 3000)
  }
  return (
    <button type="button" class="btn main" disabled={text === ''} onClick={() => void copy()}>
      {told.value === 'Copied' && <Icon name="check" />}
      <span aria-live="polite">{told.value || what}</span>
    </button>
  )
}
