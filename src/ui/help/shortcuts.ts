import { wording } from '../../words/wording.ts'
import { COMMANDS } from '../commands/commands.ts'
import { keyWords } from '../commands/keys.ts'

/** Keys, and what they do. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** Every shortcut of the page, by where it works. */
export function shortcuts(): readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] {
  const { keys } = wording()
  return [
    {
      where: keys.anywhere,
      keys: [
        ...COMMANDS.filter(one => one.keys.length > 0).map(one => ({
          keys: one.keys.map(each => keyWords(each)),
          does: one.title,
        })),
        { keys: ['Tab'], does: keys.goOn },
        { keys: ['Esc'], does: keys.closeAndBack },
      ],
    },
    {
      where: keys.inLists,
      keys: [
        { keys: ['←', '→', '↑', '↓'], does: keys.walk },
        { keys: [keys.home, keys.end], does: keys.ends },
        { keys: [keys.enter], does: keys.openCard },
      ],
    },
    {
      where: keys.inCard,
      keys: [{ keys: ['1', '…', '9'], does: keys.rival }],
    },
    {
      where: keys.onMap,
      keys: [
        { keys: ['←', '→'], does: keys.walkMarks },
        { keys: [`${keys.shift} ←`, `${keys.shift} →`], does: keys.moveMap },
        { keys: ['+', '−'], does: keys.zoom },
      ],
    },
  ]
}
