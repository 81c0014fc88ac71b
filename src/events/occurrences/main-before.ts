import { previousVerb } from './clause.ts'
import type { Reading } from './reading.ts'

/** How many words may stand between two commas. */
export const ASIDE = 10

/** The last verb, but for those of what commas set off: ", police said, and", ", who lived there, and". */
export function mainBefore(reading: Reading, verb: number, at: number, start: number): number {
  const main = beforeSaid(reading, verb, start)
  const { classes } = reading
  if (main < 0 || main !== verb || classes[at] !== 'conj' || classes[at - 1] !== 'comma') return main
  for (let i = main - 1; i > start && main - i < ASIDE; i--) {
    if (classes[i] === 'comma') return main
    if (classes[i] !== 'rel') continue
    const before = classes[i - 1] === 'comma' ? previousVerb(reading, i, start) : -1
    return before < 0 ? main : before
  }
  return main
}

/** "Rebels fled, police said, and hid": the verb before one that only says who tells it, between two commas. */
function beforeSaid(reading: Reading, verb: number, start: number): number {
  const { classes, words } = reading
  if (verb < 0 || classes[verb + 1] !== 'comma' || !words[verb]!.says) return verb
  let comma = verb - 1
  while (comma > start && verb - comma < ASIDE && SOMEBODY.has(classes[comma]!)) comma--
  if (classes[comma] !== 'comma') return verb
  const before = previousVerb(reading, comma, start)
  return before < 0 ? verb : before
}

const SOMEBODY: ReadonlySet<string> = new Set(['noun', 'det', 'adv', 'pron', 'aux', 'poss', 'num', 'hyphen'])
