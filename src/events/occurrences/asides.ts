import { previousVerb, verbGroup } from './clause.ts'
import type { Reading } from './reading.ts'

/** How many words what commas set off may have. */
export const ASIDE = 10

/** ", who vowed in May to build it, …": whether a token opens a clause that a comma sets off. */
export const opensAside = ({ classes }: Pick<Reading, 'classes'>, at: number): boolean =>
  classes[at] === 'rel' && classes[at - 1] === 'comma'

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

/** "was flown out and, two days later, left": the conjunction before a time that commas set off; -1 where none is. */
export function jointBeforeTime({ classes, times }: Reading, comma: number, start: number): number {
  let at = comma - 1
  while (at > start && (times[at] || classes[at] === 'adv')) at--
  return at < comma - 1 && classes[at] === 'comma' && classes[at - 1] === 'conj' ? at - 1 : -1
}

/** "In Bonn, the army seized the port, closed the roads": what stands between two commas has a verb and its subject. */
export function isClause(reading: Reading, from: number, to: number): boolean {
  const verb = previousVerb(reading, to, from)
  if (verb < 0 || (verb === to - 1 && reading.words[verb]!.says)) return false
  const group = verbGroup(reading, verb, from)
  // "the match, due to be played on Friday, was called off"
  if (group.infinitive) return false
  const before = group.from - 1
  return before > from && reading.classes[before] === 'noun' && !hasRelative(reading, from, before)
}

const hasRelative = ({ classes }: Reading, from: number, to: number): boolean =>
  classes.slice(from, to).includes('rel')

/** "Hours earlier, …": whether only a time stands there. */
export const isTimeOnly = ({ classes, times }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!times[i] && classes[i] !== 'adv' && classes[i] !== 'prep') return false
  return to > from
}
