import { isParticle, type TriggerForm } from './lexicon.ts'
import { meansFrom } from './means.ts'
import type { Reading } from './reading.ts'
import type { WordClass } from './word-kinds.ts'

/** What an object becomes: "left eight people dead", "found him guilty", "took them hostage". */
export const RESULTS = new Set(
  'dead killed injured wounded hurt missing stranded trapped hospitalized hospitalised homeless guilty hostage ablaze alight unchanged responsible relations'.split(
    ' ',
  ),
)

/**
 * How many words the object may have that stands before this word: "shut it down", "took the injured to hospital", "put him
 * on trial", and longer ones before what they become, "found former President Park Geun-hye guilty"; 0 where none may.
 */
export function objectBefore({ lexicon }: Reading, { row, rest }: TriggerForm, k: number): number {
  const word = rest[k]!
  if (k < rest.length - 1) return k === 0 && rest.length > 1 && LEADING.has(word) ? SHORT : 0
  if (RESULTS.has(word)) return LONG
  if (rest.length > 1) return isParticle(word) ? SHORT : 0
  const leads = LEADING.has(word) && lexicon.types.get(row.type)?.site === 'move'
  // "charged the driver with speeding", "stripped him of his title"
  const befalls = row.frame === 'actor-victim' && BEFALLING.has(word)
  return leads || befalls || isParticle(word) ? SHORT : 0
}

const SHORT = 4

const LONG = 8

/** Objects that make a verb of their own. */
const OWN_OBJECTS = new Set(['place', 'part', 'care', 'advantage'])

const BEFALLING = new Set(['with', 'of', 'to'])

const LEADING = new Set(['into', 'to', 'on', 'from', 'under', 'in', 'not', 'without'])

/**
 * Whether any of these words stands where the second word of a phrase may, whatever object comes between: few verbs go on as
 * some row of theirs does, and only for those it is worth going through all rows.
 */
export function anyFollows(reading: Reading, from: number, end: number, words: ReadonlySet<string>): boolean {
  const { tokens, classes, times } = reading
  let nouns = 0
  for (let at = pastMeans(reading, from); at < end; at++) {
    if (words.has(tokens[at]!.folded)) return true
    if (times[at] || isBetween(classes[at]!)) continue
    const isObject = isOfObject(classes[at]!) || (at > from && tokens[at]!.folded === 'of')
    if (!isObject || ++nouns > LONG) return false
  }
  return false
}

/** "flown by helicopter to a hospital" */
const pastMeans = (reading: Reading, at: number): number => meansFrom(reading, at) ?? at

const isBetween = (kind: WordClass): boolean => kind === 'adv' || kind === 'neg'

const isOfObject = (kind: WordClass): boolean =>
  kind === 'noun' ||
  kind === 'det' ||
  kind === 'num' ||
  kind === 'poss' ||
  kind === 'pron' ||
  kind === 'hyphen'

/** Where the next word of a phrase stands: adverbs and times may come between, and an object of so many words. */
export function nextWord(
  reading: Reading,
  from: number,
  end: number,
  word: string,
  objectWords: number,
): number {
  const { tokens, classes, times } = reading
  let nouns = 0
  for (let at = pastMeans(reading, from); at < end; at++) {
    if (tokens[at]!.folded === word) return at
    // "take place over two weeks" takes nothing over.
    if (classes[at] === 'noun' && OWN_OBJECTS.has(tokens[at]!.folded)) return -1
    const skipped = times[at] || isBetween(classes[at]!)
    // "left hundreds of homes without power"
    const isObject = isOfObject(classes[at]!) || (nouns > 0 && tokens[at]!.folded === 'of')
    const object = isObject && ++nouns <= objectWords
    if (!skipped && !object) return -1
  }
  return -1
}
