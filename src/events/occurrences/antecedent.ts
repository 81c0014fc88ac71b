import { withinName } from './clause.ts'
import { type Phrase, runBefore } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { BODIES } from './words.ts'

const PLURAL_AUXILIARIES = new Set(['have', 'are', 'were', 'do'])

/** What "who", "which" or "that" stands for: the nearest phrase that agrees, events before places. */
export function antecedent(
  reading: Reading,
  relative: number,
  start: number,
  group: VerbGroup,
): Phrase | undefined {
  // "among those who gathered": they have no other name.
  if (reading.tokens[relative - 1]?.folded === 'those')
    return { from: relative - 1, to: relative, head: relative - 1 }
  const chain = chainBefore(reading, relative, start)
  if (chain.length === 0) return undefined
  const word = reading.tokens[relative]!.folded
  const [auxiliary] = group.auxiliaries
  if (auxiliary && PLURAL_AUXILIARIES.has(auxiliary)) {
    const plural = chain.find(phrase => /[^s]s$/.test(reading.tokens[phrase.head]!.folded))
    if (plural) return plural
  }
  const noPlace = (phrase: Phrase) => !isPlace(reading, phrase.head)
  if (word !== 'who') {
    const event = chain.find(phrase => isEventNoun(reading, phrase.head))
    if (event && (reading.classes[relative - 1] === 'comma' || event === chain[0])) return event
    const calamity =
      HARMING.test(reading.tokens[group.verb]!.folded) && chain.find(one => isCalamity(reading, one))
    if (calamity) return calamity
  }
  // "John Roe, head of the miners' union, who will come": somebody, not the union.
  const isBody = ({ head }: Phrase) => BODIES.has(reading.tokens[head]!.folded)
  const somebody =
    word === 'who' && reading.classes[relative - 1] === 'comma'
      ? (chain.find(({ head }) => RESIDENT.test(reading.tokens[head]!.folded)) ??
        chain.find(phrase => noPlace(phrase) && !isBody(phrase) && !isEventNoun(reading, phrase.head)))
      : undefined
  // "the crown of Empress Eugenie, which was damaged"
  const something =
    word === 'which' && isNamedPerson(reading, chain[0]!) ? chain.slice(1).find(noPlace) : undefined
  const spanning = liesAlong(reading, chain[0]!) ? chain.slice(1).find(noPlace) : undefined
  return withPair(reading, somebody ?? something ?? spanning ?? chain.find(noPlace) ?? chain[0]!, start)
}

/** "the bridge over the Aire, closed in May": a name that only says where it lies, known as a place or not. */
const liesAlong = ({ tokens }: Reading, { from, head }: Phrase): boolean =>
  tokens[head]!.capital &&
  /^(?:over|across|along|under|beneath|off|near)$/.test(tokens[from - 1]?.folded ?? '')

/** Two names and no more, as persons have, that are no place and no body. */
const isNamedPerson = ({ tokens, mentions, classes }: Reading, { from, to, head }: Phrase): boolean =>
  to - from === 2 &&
  tokens[from]!.capital &&
  tokens[head]!.capital &&
  classes[from] === 'noun' &&
  mentions[head]!.length === 0 &&
  !BODIES.has(tokens[head]!.folded)

/** "a resident of Muni ki Reti, who": of a place, listed or not. */
const RESIDENT = /^(?:resident|native|citizen|national|inhabitant)s?$/

/** "Peru and Chile, which fought a war, met": two countries that open the sentence do it together; Trinidad and Tobago is one. */
function withPair(reading: Reading, phrase: Phrase, start: number): Phrase {
  const { tokens, mentions, classes } = reading
  if (tokens[phrase.from - 1]?.folded !== 'and') return phrase
  const first = runBefore(reading, phrase.from - 1, start)
  if (!first || !isPlace(reading, first.head) || !isPlace(reading, phrase.head)) return phrase
  const isOne = mentions[first.head]!.some(mention => mentions[phrase.head]!.includes(mention))
  const opens = first.from === start || classes[first.from - 1] === 'mark'
  return isOne || opens ? { ...phrase, from: first.from } : phrase
}

/** Noun phrases strung together by prepositions, the nearest first. */
function chainBefore(reading: Reading, end: number, start: number): Phrase[] {
  const { classes } = reading
  const chain: Phrase[] = []
  let at = end
  while (at > start && chain.length < 5) {
    while (at > start && (classes[at - 1] === 'comma' || classes[at - 1] === 'quote')) at--
    const phrase = runBefore(reading, at, start)
    if (!phrase) {
      if (at > start && (reading.times[at - 1] || classes[at - 1] === 'prep')) at--
      else break
      continue
    }
    at = phrase.from
    if (classes[phrase.head] === 'num' && classes[at - 1] === 'comma') continue
    chain.push(phrase)
    // "demonstrators in Nairobi and Kisumu who"
    if (classes[at - 1] === 'conj' && isPlace(reading, phrase.head)) at--
    else if (classes[at - 1] === 'prep') at--
    else if (!(classes[at - 1] === 'comma' && withinName(reading, at - 1))) break
  }
  return chain
}

const isPlace = (reading: Reading, head: number) =>
  reading.mentions[head]!.some(mention => !mention.attributive && mention.kind === 'name')

/** "the collapse of a dam in Peru that killed 19": the collapse. */
export const isCalamity = ({ lexicon, tokens }: Reading, { head }: Phrase): boolean =>
  lexicon.forms
    .get(tokens[head]!.folded)
    ?.some(
      ({ row, rest }) =>
        rest.length === 0 && row.part === 'noun' && lexicon.types.get(row.type)?.told === 'befall',
    ) ?? false

const HARMING = /^(?:kill|injur|wound|destroy|displac|devastat|claim|left|maim|paralys|cripple)/

const isEventNoun = ({ words }: Reading, head: number) => words[head]!.beginsNoun
