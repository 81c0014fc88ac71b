import type { Actions } from './actions.ts'

/** Arrows walk the marks, Home and End go to the first and last, Shift and an arrow pans, + and − zoom. */
export function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, actions: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const zoom = ZOOMS[event.key]
  if (zoom) actions.zoom(zoom)
  const pan = event.shiftKey ? PANS[event.key] : undefined
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = nextStop(event.key, at, stops.length)
  if (!pan && next === null) return
  event.preventDefault()
  if (pan) actions.pan(...pan)
  else stops[next!]?.focus({ preventScroll: true })
}

function nextStop(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : (at + step + count) % count
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const ZOOMS: Readonly<Record<string, number>> = { '+': 0.75, '=': 0.75, '-': -0.75 }
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [120, 0],
  ArrowDown: [0, 120],
  ArrowLeft: [-120, 0],
  ArrowUp: [0, -120],
}
