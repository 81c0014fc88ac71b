import type { Document, Token } from '../model/document.ts'
import { tokenise } from '../text/tokens.ts'
import type { Knowledge } from './knowledge.ts'

/** Weight of words at which a nation is believed half as much as can be: less than of one that is its own alone. */
const HALF = 0.75

/**
 * How much an article is written in the words of a nation's own local papers ("sheriff's deputies", "gardaí", "barangay"), 0 to 1
 * by its ISO code. A phrase counts once, however often it comes, and the less the more nations use it; a nation that uses
 * all phrases of the article is believed more than one that uses some.
 */
export function nationsOf({ tokens }: Document, knowledge: Knowledge): ReadonlyMap<string, number> {
  const found = phrasesIn(tokens, phrasesOf(knowledge))
  const tallies = new Map<string, { used: number; weight: number }>()
  for (const { nations } of found)
    for (const nation of nations) {
      const { used, weight } = tallies.get(nation) ?? { used: 0, weight: 0 }
      tallies.set(nation, { used: used + 1, weight: weight + 1 / nations.length })
    }
  return new Map(
    [...tallies].map(([nation, { used, weight }]) => {
      const agreed = used / found.size
      return [nation, (agreed * agreed * weight) / (weight + HALF)]
    }),
  )
}

function phrasesIn(
  tokens: readonly Token[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlySet<Phrase> {
  const found = new Set<Phrase>()
  for (let at = 0; at < tokens.length; at++)
    for (const phrase of phrases.get(tokens[at]!.folded) ?? NONE)
      if (standsAt(tokens, at, phrase.words)) found.add(phrase)
  return found
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  at + words.length <= tokens.length && words.every((word, i) => tokens[at + i]!.folded === word)

interface Phrase {
  readonly words: readonly string[]
  readonly nations: readonly string[]
}

const NONE: readonly Phrase[] = []

const opened = new WeakMap<Knowledge['lexicon'], ReadonlyMap<string, readonly Phrase[]>>()

/** The phrases of data/lexicon/national-words.txt by their first word. */
function phrasesOf({ lexicon }: Knowledge): ReadonlyMap<string, readonly Phrase[]> {
  const known = opened.get(lexicon)
  if (known) return known
  const phrases = new Map<string, Phrase[]>()
  for (const [phrase = '', nations = ''] of lexicon('national-words')) {
    const words = tokenise(phrase).map(({ folded }) => folded)
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), { words, nations: nations.split(' ') }])
  }
  opened.set(lexicon, phrases)
  return phrases
}
