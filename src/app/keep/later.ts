import { effect, type ReadonlySignal } from '@preact/signals-core'

/** A value that is written a little after it was last changed. */
export interface Later {
  /** Writes what is still to be written, now. */
  flush(): void
  dispose(): void
}

/** Follows a signal and writes what it holds once it has rested, `rest` in milliseconds; what it holds at first is not written. */
export function writeLater<T>(source: ReadonlySignal<T>, rest: number, write: (value: T) => void): Later {
  let due: ReturnType<typeof setTimeout> | undefined
  let waits = false
  let first = true
  const flush = () => {
    clearTimeout(due)
    if (!waits) return
    waits = false
    write(source.peek())
  }
  const stop = effect(() => {
    void source.value
    if (first) {
      first = false
      return
    }
    waits = true
    clearTimeout(due)
    due = setTimeout(flush, rest)
  })
  return {
    flush,
    dispose: () => {
      stop()
      clearTimeout(due)
    },
  }
}
