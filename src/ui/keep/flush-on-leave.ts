/** Calls back when the page may be about to go: hidden, closed, or loaded anew. */
export function onLeave(flush: () => void): void {
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
}
