import { Workbox } from 'workbox-window'

/** What the page is told of its copy for use without a network. */
export interface OfflineNews {
  /** A newer version is kept and waits; `use` changes to it and loads the page again. */
  newer(use: () => void): void
}

/** How often a page that stays open asks whether there is a newer version, in milliseconds: an hour. */
const ASK_EVERY = 3_600_000

/**
 * Keeps the page for use without a network, by the service worker beside it. Does nothing where the browser has none
 * (an insecure address, a file opened from disk, some private windows): all works then, but not offline.
 */
export function keepOffline(news: OfflineNews): void {
  if (!('serviceWorker' in navigator)) return
  const worker = new Workbox('./service-worker.js', { scope: './' })
  let asked = false
  const use = async () => {
    asked = true
    const registration = await navigator.serviceWorker.getRegistration()
    const waiting = registration?.waiting
    // The browser may have changed to it by itself since, as where the last page of the old version was just left.
    if (!waiting) return location.reload()
    // A page that the new version does not take over hears nothing of it but this.
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload())
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  worker.addEventListener('waiting', () => news.newer(() => void use()))
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (asked) location.reload()
    // Another tab changed to it; this one may still be written in.
    else if (isUpdate) news.newer(() => location.reload())
  })
  worker
    .register()
    .then(() => setInterval(() => void worker.update().catch(() => {}), ASK_EVERY))
    // A browser may forbid it (blocked storage); the page is whole without.
    .catch(() => {})
}
