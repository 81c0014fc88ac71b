import { wording } from '../../words/wording.ts'

/** What of a key event tells which keys are pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a key event is the one a command names: `mod+shift+z`, `n`, `/`. */
export function isPressed(keys: string, { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  const parts = keys.split('+')
  const mod = ctrlKey || metaKey
  if (altKey || mod !== parts.includes('mod') || key.toLowerCase() !== parts.at(-1)) return false
  // Where "/" and "?" lie, and whether with Shift, is the keyboard's affair.
  return shiftKey === parts.includes('shift') || !/^[a-z]$/.test(parts.at(-1)!)
}

/** Whether keys are a single one, without Ctrl or Cmd: those can be switched off. */
export const isSingle = (keys: string): boolean => !keys.startsWith('mod+')

/** "Ctrl Shift Z", on a Mac "⌘ ⇧ Z": how keys are written for the reader. */
export const keyWords = (keys: string, mac = isMac()): string =>
  keys
    .split('+')
    .map(part =>
      part === 'mod'
        ? mac
          ? '⌘'
          : wording().keys.ctrl
        : part === 'shift'
          ? mac
            ? '⇧'
            : wording().keys.shift
          : part.toUpperCase(),
    )
    .join(' ')

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
