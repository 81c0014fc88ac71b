import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "the president's visit", "Prince Charles's visit": of two people. */
export function isOfOther(reading: Reading, a: Draft, b: Draft): boolean {
  const [one, other] = [ownerOf(reading, a), ownerOf(reading, b)]
  if (one !== undefined && other !== undefined) return one !== other
  return isSaidByOther(a, other) || isSaidByOther(b, one) || areOfTwoDoers(a, b)
}

/** "Trump's speech", "the Fed's announcement": what somebody with a name said is not what another's word tells. */
const isSaidByOther = ({ type, participants }: Draft, owner: string | undefined): boolean =>
  owner !== undefined &&
  type.told === 'speech' &&
  participants.some(({ role, text }) => role === 'speaker' && NAMED.test(text) && !isIn(owner, text))

const isIn = (word: string, text: string): boolean => text.toLowerCase().includes(word)

/** "The Fed cut rates", "The Bank of Canada lowered its rate": two with names did the like, each by itself. */
function areOfTwoDoers(a: Draft, b: Draft): boolean {
  const isEach = a.group && b.group && EACH.has(a.type.type)
  if (!isEach && !areOfTwoMatches(a, b)) return false
  const [one, other] = [doerOf(a), doerOf(b)]
  if (!one || !other) return false
  return !nameWords(one).some(word => isIn(word, other)) && !isShort(one) && !isShort(other)
}

/** "Sinner won his match and Alcaraz came through his own": two verbs of one sentence. */
const areOfTwoMatches = (a: Draft, b: Draft): boolean =>
  a.type.type === 'sport' &&
  a.sentence === b.sentence &&
  (a.group ?? a.clause) !== undefined &&
  (b.group ?? b.clause) !== undefined

const doerOf = ({ participants }: Draft): string | undefined =>
  participants.find(({ role, text }) => role === 'actor' && NAMED.test(text))?.text

const NAMED = /^(?:[Tt]he )?\p{Lu}[\p{L}.'’-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}.'’-]+)*$/u

/** "ECB", "UPS": the name may be another's initials. */
const isShort = (name: string): boolean => /\b\p{Lu}{2,}\b/u.test(name)

const nameWords = (name: string): string[] =>
  (name.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).map(word => word.toLowerCase()).filter(word => word !== 'the')

/** What many do, each for itself. */
const EACH: ReadonlySet<string> = new Set(['business', 'travel', 'change', 'deed'])

/** The name that a noun has before it with "'s". */
function ownerOf({ tokens, classes }: Reading, { group, phrase, trigger }: Draft): string | undefined {
  if (group) return undefined
  for (let i = trigger.from - 1; i > phrase.from; i--)
    if (classes[i] === 'poss')
      return tokens[i - 1]!.capital && !WEEKDAY.test(tokens[i - 1]!.folded)
        ? tokens[i - 1]!.folded
        : undefined
  return undefined
}

const WEEKDAY = /day$/
