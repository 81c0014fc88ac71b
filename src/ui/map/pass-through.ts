/** A pointer that went farther than this, in px, dragged the map and did not press a button. */
const PRESS = 4

const FORWARDED = { wheel: WheelEvent, mousedown: MouseEvent, pointerdown: PointerEvent } as const

/**
 * Hands what begins on a name or mark (a drag, a turn of the wheel) on to the map beneath, which is no ancestor of
 * theirs; the click that ends a drag is not a press. Returns a way to stop.
 */
export function passThrough(layer: HTMLElement, map: HTMLElement): () => void {
  let down = { x: 0, y: 0 }
  const forward = (event: Event) => {
    const Kind = FORWARDED[event.type as keyof typeof FORWARDED]
    if (event.type === 'wheel') event.preventDefault()
    else down = { x: (event as MouseEvent).clientX, y: (event as MouseEvent).clientY }
    map.dispatchEvent(new Kind(event.type, event as WheelEvent & PointerEvent))
  }
  const click = (event: MouseEvent) => {
    // A click by keyboard has no place of its own.
    if (event.detail === 0 || Math.hypot(event.clientX - down.x, event.clientY - down.y) <= PRESS) return
    event.stopPropagation()
    event.preventDefault()
  }
  for (const type of Object.keys(FORWARDED)) layer.addEventListener(type, forward, { passive: false })
  layer.addEventListener('click', click, { capture: true })
  return () => {
    for (const type of Object.keys(FORWARDED)) layer.removeEventListener(type, forward)
    layer.removeEventListener('click', click, { capture: true })
  }
}
