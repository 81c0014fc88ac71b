import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Remembered } from './remembered.ts'

/** What a reader is shown who is here for the first time. */
export interface Welcome {
  /** Whether the greeting above the first article is shown. */
  readonly greets: ReadonlySignal<boolean>
  /** The step of the tour that is shown, from 0; null where none is. */
  readonly step: ReadonlySignal<number | null>
  /** Shows the tour from its beginning. */
  start(): void
  /** Shows a step. */
  go(step: number): void
  /** Ends greeting and tour; neither comes back by itself. */
  end(): void
}

const GREETED = 'greeted'

/** Makes the welcome of one page. */
export function createWelcome(remembered: Remembered): Welcome {
  const greets = signal(!remembered.has(GREETED))
  const step = signal<number | null>(null)
  const end = () => {
    greets.value = false
    step.value = null
    remembered.remember(GREETED)
  }
  return {
    greets,
    step,
    start: () => {
      end()
      step.value = 0
    },
    go: next => {
      step.value = next
    },
    end,
  }
}
