import type { Document, Token } from '../model/document.ts'
import { NumbersOfForms } from '../text/known-of-forms.ts'
import { tokenise } from '../text/tokens.ts'
import type { Knowledge } from './knowledge.ts'

/** Weight of words at which a nation is believed half as much as can be: less than of one that is its own alone. */
const HALF = 0.75

/**
 * How much an article is written in the words of a nation's own local papers ("sheriff's deputies", "gardaí", "barangay"), 0 to 1
 * by its ISO code. A phrase counts once, however often it comes, and the less the more nations use it; a nation that uses
 * all phrases of the article is believed more than one that uses some.
 */
export function nationsOf(document: Document, knowledge: Knowledge): ReadonlyMap<string, number> {
  const found = phrasesIn(document, phrasesOf(knowledge))
  if (found.size === 0) return NO_NATIONS
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

function phrasesIn(document: Document, { lists, listOf }: Phrases): ReadonlySet<Phrase> {
  const { tokens } = document
  const found = new Set<Phrase>()
  for (let at = 0; at < tokens.length; at++) {
    const list = listOf.at(document, at)
    if (list > 0) for (const phrase of lists[list]!) if (standsAt(tokens, at, phrase.words)) found.add(phrase)
  }
  return found
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  at + words.length <= tokens.length && words.every((word, i) => tokens[at + i]!.folded === word)

interface Phrase {
  readonly words: readonly string[]
  readonly nations: readonly string[]
}

/** Phrases that begin with the same word, and the number of the list that begins with a word; 0 for most. */
interface Phrases {
  readonly lists: readonly (readonly Phrase[])[]
  readonly listOf: NumbersOfForms
}

const NO_NATIONS: ReadonlyMap<string, number> = new Map()

const opened = new WeakMap<Knowledge['lexicon'], Phrases>()

/** The phrases of data/lexicon/national-words.txt by their first word. */
function phrasesOf({ lexicon }: Knowledge): Phrases {
  let phrases = opened.get(lexicon)
  if (!phrases) {
    phrases = readPhrases(lexicon('national-words'))
    opened.set(lexicon, phrases)
  }
  return phrases
}

function readPhrases(rows: readonly (readonly string[])[]): Phrases {
  const lists: Phrase[][] = [[]]
  const numbers = new Map<string, number>()
  for (const [phrase = '', nations = ''] of rows) {
    const words = tokenise(phrase).tokens.map(({ folded }) => folded)
    const number = numbers.get(words[0] ?? '') ?? lists.push([]) - 1
    numbers.set(words[0] ?? '', number)
    lists[number]!.push({ words, nations: nations.split(' ') })
  }
  return { lists, listOf: new NumbersOfForms(({ folded }) => numbers.get(folded) ?? 0) }
}
