import type { Knowledge } from '../../src/index.ts'
import { choicesOf, FEATURES } from './choices.ts'
import type { ReadText } from './read.ts'
import { learnChoice } from './softmax.ts'

/** Points that make a place e times as likely, as in src/resolution/decide.ts. */
const POINTS = 6
/** Points set by hand: with them the first round is decided, and few texts do not draw weights far from them. */
const EXPECTED: Weights = {
  'inside-what-follows': 12,
  'outside-what-follows': -12,
  acts: 14,
  'type-country': 15,
  'type-region': 14,
  'type-admin1': 20,
  'type-government': 14,
  'type-facility': 6,
  'type-base': 4,
  'type-water': 14,
  'type-river': 12,
  'type-landform': 12,
  curated: 12,
  capital: 9,
  'curated-division': 6,
  'division-people': 2,
  'city-people': 6.5,
  'known-city-in-world-news': 15,
  'country-untold': -8,
  'province-of-its-country': 14,
  'great-city-of-its-country': 8,
  'inside-what-opens-its-paragraph': 15,
}
/**
 * What a bare name means by itself is told by what newspapers everywhere mean by it, not by the local papers at hand, which
 * write of their own state: "Washington" is the capital. Texts draw these far less.
 */
const BY_ITSELF =
  /^(?:type-admin1|capital|known-city-in-world-news|country-untold|curated-division|division-people|city-people)$/
const HELD = 400
/** Clues depend on the shares that weights give, and weights on clues: more rounds change next to nothing. */
const ROUNDS = 4

/** All other clues speak for a place or not at all; that texts at hand have it otherwise is chance. */
const EITHER_WAY =
  /^(?:type-|outside|country-untold|another|holds-nothing|city-|most-people|capital|division-people)/

export type Weights = Readonly<Record<string, number>>

/** The knowledge with other weights of a name. */
export const withWeights = (knowledge: Knowledge, name: string, weights: Weights): Knowledge => ({
  ...knowledge,
  weights: other => (other === name ? weights : knowledge.weights(other)),
})

/** Learns the points of the clues' features from texts. */
export function learnResolution(
  texts: readonly ReadText[],
  knowledge: Knowledge,
  { penalty = 0.5 }: { penalty?: number } = {},
): Weights {
  let weights = EXPECTED
  for (let round = 0; round < ROUNDS; round++) {
    const known = withWeights(knowledge, 'resolution', weights)
    const choices = texts.flatMap(text => choicesOf(text, known))
    const learnt = learnChoice(choices, FEATURES.length, {
      penalty: k => (BY_ITSELF.test(FEATURES[k]!) ? HELD : penalty),
      expected: k => (EXPECTED[FEATURES[k]!] ?? 0) / POINTS,
      atLeast: k => (EITHER_WAY.test(FEATURES[k]!) ? Number.NEGATIVE_INFINITY : 0),
    })
    weights = Object.fromEntries(FEATURES.map((name, k) => [name, Math.round(10 * POINTS * learnt[k]!) / 10]))
  }
  return weights
}
