import { headMention } from './participant.ts'
import { type Phrase, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { BODIES, NUMBER_WORDS } from './words.ts'

/** Ways to name a phrase in at most three words, the fullest first: "foreign forces", "forces"; none for a pronoun. */
export function namesOf(reading: Reading, phrase: Phrase | undefined): string[] {
  if (!phrase || reading.classes[phrase.head] === 'pron') return []
  const inner = afterOf(reading, phrase)
  const head = reading.tokens[phrase.head]!
  if (inner && CONTAINERS.has(head.folded)) return namesOf(reading, inner)
  if (inner && PARTS.has(head.folded)) return namesOf(reading, inner).map(name => `${name} ${head.text}`)
  const from = openingOf(reading, phrase)
  const words = textOf(reading, from, headEnd(reading, phrase)).replace(/["“”]/g, '').split(' ')
  if (words.length > 1 && words.at(-1) === 'worth') words.pop()
  const person = personName(reading, phrase, words)
  if (person) return person
  const counted = /^[\d$€£]/.test(words[0]!) || NUMBER_WORDS.has(words[0]!.toLowerCase())
  if (counted && words.length > 1) return countedNames(words)
  return endsOf(words)
}

/** The last three words, the last two, the last. */
function endsOf(words: readonly string[]): string[] {
  let end = words.at(-1)!
  const ends = [end]
  for (let at = words.length - 2; at >= 0 && at >= words.length - 3; at--) {
    end = `${words[at]} ${end}`
    ends.unshift(end)
  }
  return ends
}

/** Past the head and, in "A417", the number that is written as one with it. */
const headEnd = ({ tokens, classes }: Reading, { head, to }: Phrase): number =>
  head + 1 < to &&
  classes[head + 1] === 'num' &&
  tokens[head]!.end === tokens[head + 1]!.start &&
  /^[A-Z]{1,2}$/.test(tokens[head]!.text)
    ? head + 2
    : head + 1

/** Nouns that only measure or frame what comes after "of". */
const CONTAINERS = new Set(
  'state wave series spate string number group team band majority set kind type form city town village province district day days week weeks month months year years hours'.split(
    ' ',
  ),
)
/** Nouns that mean little without it. */
const PARTS = new Set(['phase', 'stage', 'part', 'round', 'half', 'end', 'start', 'period'])

/** The phrase after the head's "of". */
function afterOf({ tokens, classes }: Reading, { head, to }: Phrase): Phrase | undefined {
  if (tokens[head + 1]?.folded !== 'of' || head + 2 >= to) return undefined
  let last = head + 2
  while (last < to && tokens[last]!.folded !== 'of' && classes[last] !== 'conj') last++
  return classes[last - 1] === 'noun' ? { from: head + 2, to: last, head: last - 1 } : undefined
}

/** Past articles, owners ("Friday's", "Iran's"), quoted nicknames, times and "more than". */
export function openingOf({ classes, tokens, times }: Reading, { from, head }: Phrase): number {
  let at = from
  for (let i = from; i < head; i++) {
    const { kind, folded } = tokens[i]!
    const vague = classes[i] === 'num' && kind === 'word' && !NUMBER_WORDS.has(folded)
    if (
      classes[i] === 'poss' ||
      classes[i] === 'quote' ||
      (i === at && (classes[i] === 'det' || times[i] || vague))
    )
      at = i + 1
    // "Most of the workers"
    if (at === i + 1 && at < head && tokens[at]!.folded === 'of') at++
  }
  return at
}

/** "Koirala" of "Prime Minister Sushil Koirala"; undefined where the phrase ends in no person's name. */
function personName(reading: Reading, phrase: Phrase, words: readonly string[]): string[] | undefined {
  const head = reading.tokens[phrase.head]!
  if (!head.capital || BODIES.has(head.folded) || headMention(reading, phrase) || words.length < 2)
    return undefined
  if (reading.classes[phrase.from] === 'det' || reading.mentions[phrase.head]!.length > 0) return undefined
  return /^\p{Lu}/u.test(words.at(-2)!) && !ACRONYM.test(words.at(-1)!) ? [words.at(-1)!] : undefined
}

const ACRONYM = /^\p{Lu}+$/u

const PEOPLE = new Set([
  'people',
  'persons',
  'men',
  'women',
  'children',
  'individuals',
  'civilians',
  'protesters',
])

/** "3,000 troops", "2.5 million people": the number stays, and what is counted as long as it fits. */
function countedNames(words: readonly string[]): string[] {
  const numbers = words.findIndex((word, i) => i > 0 && !NUMBER_WORDS.has(word.toLowerCase()))
  const count = words.slice(0, numbers < 0 ? words.length : numbers).join(' ')
  const names = numbers < 0 ? [] : [words.join(' '), `${count} ${words.at(-1)}`]
  const alone = numbers < 0 || PEOPLE.has(words.at(-1)!)
  return [...names.filter(name => name.split(' ').length <= 3), ...(alone ? [count] : [words.at(-1)!])]
}
