import { isInside, type Phrase, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'

/** A preposition with its noun phrase. */
export interface Attached {
  readonly preposition: string
  readonly at: number
  readonly phrase: Phrase
}

/** Prepositions that open a clause or tell the time of another event: what follows belongs to it. */
const OPENING = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'following', 'while', 'despite'])

/** The prepositional phrases that follow, up to the end of the clause. */
export function phrasesAfter(reading: Reading, from: number, end: number): Attached[] {
  const { tokens, classes, times } = reading
  const list: Attached[] = []
  let at = from
  while (at < end) {
    const word = tokens[at]!.folded
    const score = list.length === 0 && (classes[at] === 'num' || classes[at] === 'hyphen')
    if (score || classes[at] === 'adv' || (times[at] && classes[at] !== 'prep')) at++
    else if (classes[at] === 'prep' && !OPENING.has(word)) {
      const preposition = word
      if (word === 'by' && isOfReason(reading, list.at(-1), at)) break
      const place = tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1
      const phrase = phraseFrom(reading, place, end)
      if (!phrase) {
        at++
        continue
      }
      list.push({ preposition, at, phrase })
      at = phrase.to
    } else if (classes[at] === 'comma' && (continuesPlace(reading, at) || isWithinNext(reading, at, list)))
      at++
    else if (classes[at] === 'comma' && list.length === 0 && pastAside(reading, at, end) > 0)
      at = pastAside(reading, at, end)
    else if (list.length > 0 && isInside(classes[at]!) && classes[at - 1] === 'comma') {
      const phrase = phraseFrom(reading, at, end)
      if (!phrase) break
      at = phrase.to
    } else break
  }
  return list
}

/** "killed the officer, Asadullah Khalid, at his house", "killed Jane Roe, 45, in Leeds": past the words set off by commas; -1. */
function pastAside({ classes }: Reading, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end - 1, comma + ASIDE); i++) {
    if (classes[i] === 'comma') return i > comma + 1 && classes[i + 1] === 'prep' ? i + 1 : -1
    if (!isInside(classes[i]!)) return -1
  }
  return -1
}

const ASIDE = 10

/** "in Eruku, in Kwara state": the same preposition again, before the place that the first lies in. */
function isWithinNext(
  { tokens, classes, mentions }: Reading,
  comma: number,
  list: readonly Attached[],
): boolean {
  const next = tokens[comma + 1]
  if (list.at(-1)?.preposition !== next?.folded || !tokens[comma - 1]!.capital) return false
  let at = comma + 2
  while (classes[at] === 'noun' && !tokens[at]!.capital) at++
  return mentions[at]?.some(one => one.kind === 'name') ?? false
}

/** "Baghdad, Iraq,": a comma between two places. */
function continuesPlace({ mentions, tokens }: Reading, at: number): boolean {
  return (mentions[at - 1]?.length ?? 0) > 0 && (mentions[at + 1]?.length ?? 0) > 0 && tokens[at + 1]!.capital
}

/** "was removed over killings by gangs": they killed, and did not remove. */
const isOfReason = ({ words }: Reading, before: Attached | undefined, by: number): boolean =>
  before !== undefined &&
  before.phrase.to === by &&
  /^(?:over|for|after|amid|following)$/.test(before.preposition) &&
  words[by - 1]!.beginsNoun
