import { useSignal } from '@preact/signals'
import { wording } from '../../words/wording.ts'
import { copy as toClipboard } from '../export/save.ts'
import { Icon } from '../Icon.tsx'

/** Copies a text, and says whether that worked: a browser may forbid it. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const told = useSignal<'' | 'copied' | 'pressKeys'>('')
  const copy = async () => {
    told.value = (await toClipboard(text)) ? 'copied' : 'pressKeys'
    setTimeout(() => {
      told.value = ''
    }, 3000)
  }
  return (
    <button type="button" class="btn main" disabled={text === ''} onClick={() => void copy()}>
      {told.value === 'copied' && <Icon name="check" />}
      <span aria-live="polite">{told.value ? wording().share[told.value] : what}</span>
    </button>
  )
}
