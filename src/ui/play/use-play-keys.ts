import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { playKey } from './keys.ts'

/** While the story plays, its keys work wherever no pane has the focus; the key that starts it is a command's. */
export function usePlayKeys() {
  const { player, session, exporting } = useDesk()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || exporting.peek() || session.composing.peek()) return
      if (player.open.peek() && event.target === document.body && playKey(event, player))
        event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
