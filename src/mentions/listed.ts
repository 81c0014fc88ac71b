import { SELDOM_PLACE } from './kinds.ts'
import { type Item, namesAfter, namesBefore } from './lists.ts'
import type { Scene } from './scene.ts'
import { is, type Match, matchAt, wordAt } from './surroundings.ts'

/** "between Medicine Hat and Brooks", "from Richmond, Harvard and Cary": what may be a person's name, beside places in a list that a word of place leads. */
export function isListed(scene: Scene, { from, to }: Item, likelihoodOf: (match: Match) => number): boolean {
  const items = listOf(scene, from, to)
  if (!isClosed(scene, items) || !isLed(scene, items[0]!.from - 1)) return false
  if (items.some(item => isOther(scene, item))) return false
  const others = items.filter(item => item.from !== from).map(item => likelihoodAt(scene, item, likelihoodOf))
  // Of what is seldom a place, "Warden", no neighbour may be in doubt.
  return Math.max(...others) >= SURE && (!is(scene, from, SELDOM_PLACE) || Math.min(...others) >= LIKELY)
}

/** The list a name stands in, itself among them. */
const listOf = (scene: Scene, from: number, to: number): Item[] => [
  ...namesBefore(scene, to),
  ...namesAfter(scene, from).slice(1),
]

/** "Reno, Nevada, Sissy" is no list. */
const isClosed = (scene: Scene, items: readonly Item[]): boolean =>
  items.some(({ from }, i) => i > 0 && /^(?:and|or)$/.test(wordAt(scene, from - 1)))

/** "through", or "neighbors from" and "travelled from". */
const isLed = (scene: Scene, at: number): boolean =>
  LEADING.has(wordAt(scene, at)) || (wordAt(scene, at) === 'from' && COMING.has(wordAt(scene, at - 1)))

/** Words that seldom lead to a list of people. */
const LEADING = new Set(
  'in at near from around outside throughout across between through via off to serving including towards toward'.split(
    ' ',
  ),
)

/** Those who come from places, and their coming. */
const COMING = new Set(
  'people residents neighbors neighbours crews families visitors students pupils firefighters officers supporters volunteers travelling traveling travelled traveled came come coming arrived moved'.split(
    ' ',
  ),
)

const isOther = (scene: Scene, { from, to }: Item): boolean => {
  for (let at = from; at < to; at++) if (scene.people.tokens[at] || scene.organisations.has(at)) return true
  return false
}

/** So likely by itself that it speaks for its neighbours, and so likely that it does not speak against them. */
const SURE = 0.7
const LIKELY = 0.6

function likelihoodAt(scene: Scene, { from, to }: Item, likelihoodOf: (match: Match) => number): number {
  const match = matchAt(scene, from)
  return match?.to === to ? likelihoodOf(match) : 0
}
