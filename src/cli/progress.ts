/** A line on the terminal that says how far a batch has come. */
export interface Progress {
  /** Called after every document; draws ten times a second at most. */
  step(documents: number, bytes: number): void
  /** Takes the line away, for a note or at the end. */
  clear(): void
}

/** A progress that shows nothing: for files, pipes and --quiet. */
export const NO_PROGRESS: Progress = { step: () => {}, clear: () => {} }

const INTERVAL_MS = 100

/** Draws on `terminal`; `total` is the input's size in bytes, null where it is not known. */
export function createProgress(
  terminal: { write(text: string): unknown },
  total: number | null,
  now: () => number = Date.now,
): Progress {
  const began = now()
  let drawn = -INTERVAL_MS
  let shown = false
  return {
    step(documents, bytes) {
      const passed = now() - began
      if (passed - drawn < INTERVAL_MS) return
      drawn = passed
      shown = true
      terminal.write(`\r${progressLine(documents, bytes, total, passed / 1000)}\u001b[K`)
    },
    clear() {
      if (shown) terminal.write('\r\u001b[K')
      shown = false
    },
  }
}

function progressLine(documents: number, bytes: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? `, ${(documents / seconds).toFixed(1)} a second` : ''
  const share = total ? `${Math.min(100, Math.floor((100 * bytes) / total))} %, ` : ''
  return `${share}${documents} ${documents === 1 ? 'document' : 'documents'}${rate}`
}
