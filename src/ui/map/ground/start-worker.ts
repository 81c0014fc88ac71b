/** Starts the worker that fetches the basemap's files and cuts them into tiles. */
export const startGroundWorker = (): Worker =>
  new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' })
