import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { playKey } from './keys.ts'

/** P plays the story from anywhere but a field; while it plays, its keys work wherever no pane has the focus. */
export function usePlayKeys() {
  const { player, play, session, exporting } = useDesk()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || exporting.peek() || session.composing.peek()) return
      if (player.open.peek()) {
        if (event.target === document.body && playKey(event, player)) event.preventDefault()
      } else if (event.key === 'p' && !isField(event.target) && !hasModifier(event)) play()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
