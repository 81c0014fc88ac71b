import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Summary } from '../../app/keep/store.ts'
import { sizeWords } from '../../app/keep/when-changed.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { useStoryActions } from './use-story-actions.ts'

/** What the kept stories take of this browser's storage, and the way to free it. */
export function Storage({ all }: { all: readonly Summary[] }) {
  const { session } = useDesk()
  const actions = useStoryActions()
  const whole = useSignal<{ readonly usage: number; readonly quota: number } | null>(null)
  useEffect(() => {
    void estimate().then(answer => {
      whole.value = answer
    })
  }, [all])
  const others = all.filter(one => one.id !== session.project.value?.id)
  const own = all.reduce((sum, one) => sum + one.bytes, 0)
  return (
    <footer class="stories-foot">
      <p class="quiet small">
        {all.length > 0 && wording().keep.take(sizeWords(own))}
        {whole.value && wording().keep.takesOf(sizeWords(whole.value.usage), sizeWords(whole.value.quota))}
      </p>
      {others.length > 1 && (
        <button type="button" class="btn line" onClick={() => void actions.remove(others)}>
          {wording().keep.deleteOthers}
        </button>
      )}
    </footer>
  )
}

/** Null where the browser does not say. */
async function estimate(): Promise<{ usage: number; quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? null : { usage, quota }
  } catch {
    return null
  }
}
