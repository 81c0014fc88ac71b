import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { wording } from '../words/wording.ts'
import { type Stop, useDesk } from './desk.ts'

const ORDER: readonly Stop[] = ['low', 'mid', 'full']

/** The phone's sheet: drawn by its grip, stepped by its grip's click or arrow keys. */
export function Sheet({ children }: { children: ComponentChildren }) {
  const { stop } = useDesk()
  const sheet = useRef<HTMLDivElement>(null)
  const start = useSignal<{ y: number; moved: boolean } | null>(null)
  const step = (by: number) => {
    const at = ORDER.indexOf(stop.peek())
    stop.value = ORDER[Math.max(0, Math.min(ORDER.length - 1, at + by))]!
  }
  return (
    <div class="sheet" ref={sheet}>
      <div
        class="grips"
        onPointerDown={event => {
          start.value = { y: event.clientY, moved: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={event => {
          const from = start.peek()
          if (!from || !sheet.current) return
          const by = event.clientY - from.y
          if (Math.abs(by) > 6) start.value = { ...from, moved: true }
          sheet.current.style.translate = `0 ${Math.max(-120, Math.min(160, by))}px`
        }}
        onPointerUp={event => {
          const from = start.peek()
          start.value = null
          if (sheet.current) sheet.current.style.translate = ''
          if (!from) return
          const by = event.clientY - from.y
          if (from.moved) step(by < -220 ? 2 : by < -30 ? 1 : by > 220 ? -2 : by > 30 ? -1 : 0)
          else stop.value = ORDER[(ORDER.indexOf(stop.peek()) + 1) % ORDER.length]!
        }}
        onPointerCancel={() => {
          start.value = null
          if (sheet.current) sheet.current.style.translate = ''
        }}
      >
        <button
          type="button"
          class="grip"
          aria-label={wording().page.sheetHeight[stop.value]}
          onKeyDown={event => {
            if (event.key === 'ArrowUp') step(1)
            else if (event.key === 'ArrowDown') step(-1)
            else if (event.key === 'Enter' || event.key === ' ')
              stop.value = ORDER[(ORDER.indexOf(stop.peek()) + 1) % ORDER.length]!
            else return
            event.preventDefault()
          }}
        />
      </div>
      {children}
    </div>
  )
}
