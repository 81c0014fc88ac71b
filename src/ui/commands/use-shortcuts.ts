import { useEffect } from 'preact/hooks'
import type { Desk } from '../desk.ts'
import { COMMANDS } from './commands.ts'
import { isPressed, isSingle, type Pressed } from './keys.ts'

/** Lets the keys of all commands run them; not where one is writing, nor under a dialog that takes the whole page. */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const writing = isWriting(event.target)
      const meant = COMMANDS.find(
        one => one.keys.some(keys => isFor(desk, keys, event, writing)) && one.available(desk),
      )
      if (!meant) return
      event.preventDefault()
      meant.run(desk)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [desk])
}

/** In a field all keys are the field's own, but those that find. */
function isFor({ keeping }: Desk, keys: string, event: Pressed, writing: boolean): boolean {
  if (!isPressed(keys, event) || (writing && keys !== 'mod+k')) return false
  return !isSingle(keys) || (keeping?.shortcuts.peek() ?? true)
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName) || isTextField(target))

const isTextField = (target: HTMLElement) =>
  target instanceof HTMLInputElement && !/^(?:checkbox|radio|range|button|submit)$/.test(target.type)
