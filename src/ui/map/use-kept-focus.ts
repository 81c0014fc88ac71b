import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A chip becomes a mark when the map has gone there, and a name may lose its room: focus stays with the place. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const held = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && root.current?.contains(focused)) held.current = focused
    if (!held.current || held.current.isConnected || focused !== document.body) return
    const id = held.current.dataset.stop
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
    held.current = stops.find(stop => stop.dataset.stop === id) ?? null
    held.current?.focus({ preventScroll: true })
  })
}
