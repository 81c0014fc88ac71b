import { COMMANDS } from '../commands/commands.ts'
import { keyWords } from '../commands/keys.ts'

/** Keys, and what they do. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** Every shortcut of the page, by where it works. */
export const SHORTCUTS: readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      ...COMMANDS.filter(one => one.keys.length > 0).map(one => ({
        keys: one.keys.map(keys => keyWords(keys)),
        does: one.title,
      })),
      { keys: ['Tab'], does: 'Go on: bar, text, map, timeline, card' },
      { keys: ['Esc'], does: 'Close what is open, and go back' },
    ],
  },
  {
    where: 'In text, lists and timeline',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'Walk from one to the next' },
      { keys: ['Home', 'End'], does: 'Go to the first or last' },
      { keys: ['Enter'], does: 'Open its card' },
    ],
  },
  {
    where: 'In a place’s card',
    keys: [{ keys: ['1', '…', '9'], does: 'Show a rival on the map; Enter takes it' }],
  },
  {
    where: 'On the map',
    keys: [
      { keys: ['←', '→'], does: 'Walk from mark to mark' },
      { keys: ['Shift ←', 'Shift →'], does: 'Move the map' },
      { keys: ['+', '−'], does: 'Closer, farther' },
    ],
  },
]
