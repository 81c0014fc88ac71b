import { commandOf } from './commands.ts'
import { keyWords } from './keys.ts'

/** "Undo: move Taji (Ctrl Z)": what a button says when pointed at, with the key that does the same. */
export function tooltip(id: string, words = commandOf(id).title): string {
  const [keys] = commandOf(id).keys
  return keys ? `${words} (${keyWords(keys)})` : words
}
