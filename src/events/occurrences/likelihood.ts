import type { Draft } from './draft.ts'
import { noteDoubts, noteWords } from './event-signs.ts'
import { isAway, isSetFor, isSpent } from './misses.ts'
import type { Reading } from './reading.ts'
import { isMeant } from './select.ts'
import { signWeights } from './sign-weights.ts'

/** The chance, of 1, from which words tell an event that no rule takes for one: by unseen articles as many are told right in all as at an even chance, and fewer wrong. */
export const LIKELY = 0.55

const NONE: ReadonlySet<string> = new Set()

/** Whether an open verb is likely to tell an event, by the weights of data/weights/events.json. */
export const isLikelyOpen = (reading: Reading, draft: Draft): boolean =>
  !isSetFor(reading, draft) &&
  !isSpent(reading, draft) &&
  !isAway(reading, draft) &&
  !isAspect(reading, draft) &&
  isLikely(reading, draft, NONE)

/** "to stop using force": the verb after it tells what is done. */
const isAspect = ({ tokens, classes }: Reading, { trigger }: Draft): boolean =>
  /^(?:stop|start|begin|continue|keep|finish)$/.test(trigger.row.phrase) &&
  classes[trigger.after] === 'verb' &&
  tokens[trigger.after]!.folded.endsWith('ing')

/** Words of the lexicon that are likely to tell an event though no rule tells them. `told` are those that rules tell. */
export function likelyOf(reading: Reading, drafts: readonly Draft[], told: ReadonlySet<Draft>): Draft[] {
  const phrases = phrasesOf(told)
  return drafts.filter(draft => isDoubtful(reading, draft, told) && isLikely(reading, draft, phrases))
}

/** Whether its signs make it likely that a draft tells an event. */
function isLikely(reading: Reading, draft: Draft, told: ReadonlySet<string>): boolean {
  const weights = signWeights(reading)
  // Without weights nothing but rules decides.
  if (weights.always === undefined) return false
  let sum = weights.always
  const hear = (about: string, value: string) => {
    sum += weights.of(about, value)
  }
  noteWords(reading, draft, told, hear)
  // What rules hold against a draft is dear to find out, and mostly cannot change what the rest says.
  const { least, most } = weights.doubts
  if (sum + least > NEEDED) return true
  if (sum + most <= NEEDED) return false
  noteDoubts(reading, draft, hear)
  return sum > NEEDED
}

/** The same chance in log odds. */
const NEEDED = Math.log(LIKELY / (1 - LIKELY))

/** Whether it is told by a verb of WordNet that the lexicon has no row for. */
export const isOpen = ({ trigger }: Draft): boolean => trigger.row.strength === 'open'

/** Whether weights decide on words of the lexicon: no rule tells them. Nouns must have the meaning of their row; verbs tell some deed or other without it. */
export const isDoubtful = (reading: Reading, draft: Draft, told: ReadonlySet<Draft>): boolean =>
  !draft.into &&
  !told.has(draft) &&
  !isOpen(draft) &&
  !isAspect(reading, draft) &&
  draft.trigger.row.part !== 'light' &&
  (draft.group !== undefined || isMeant(reading, draft)) &&
  !isSpent(reading, draft) &&
  !isAway(reading, draft) &&
  !isSetFor(reading, draft)

/** The words of the lexicon that tell events in this article. */
export const phrasesOf = (told: ReadonlySet<Draft>): ReadonlySet<string> =>
  new Set([...told].map(draft => draft.trigger.row.phrase))
