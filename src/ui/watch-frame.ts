import { computed, type ReadonlySignal, signal } from '@preact/signals'

/** Map over sheet; two columns; three columns. */
export type Frame = 'phone' | 'desk' | 'wide'

/** Follows the width of the window; the same figures stand in app.css. */
export function watchFrame(): { readonly signal: ReadonlySignal<Frame>; dispose(): void } {
  const narrow = follow('(max-width: 899.98px)')
  const wide = follow('(min-width: 1560px)')
  return {
    signal: computed<Frame>(() => (narrow.signal.value ? 'phone' : wide.signal.value ? 'wide' : 'desk')),
    dispose: () => {
      narrow.dispose()
      wide.dispose()
    },
  }
}

function follow(query: string) {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  const update = () => {
    matches.value = list.matches
  }
  list.addEventListener('change', update)
  return { signal: matches, dispose: () => list.removeEventListener('change', update) }
}
