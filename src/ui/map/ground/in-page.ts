import type { Topology } from '../basemap.ts'
import { createCutter } from './cutter.ts'
import type { Loaded } from './protocol.ts'
import type { CuttingWorker } from './store.ts'

/** Cuts tiles in the page itself, where there is no worker to be had: in a file opened from disk. `read` gives the files. */
export function cutInPage(read: (source: Loaded) => Promise<Topology>): CuttingWorker {
  const answer = createCutter(read, data =>
    queueMicrotask(() => worker.onmessage?.(new MessageEvent('message', { data }))),
  )
  const worker: CuttingWorker & { onmessage: ((event: MessageEvent) => void) | null } = {
    postMessage: answer,
    onmessage: null,
    onerror: null,
  }
  return worker
}
