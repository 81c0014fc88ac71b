import { SELDOM_PLACE, SURNAME } from './kinds.ts'
import { type Item, namesAfter, namesBefore } from './lists.ts'
import type { Scene } from './scene.ts'
import { is, type Match, matchAt, runAt, tokenAt, wordAt } from './surroundings.ts'

/** "between Medicine Hat and Brooks", "from Richmond, Harvard and Cary": what may be a person's name, beside places in a list that a word of place leads. */
export function isListed(scene: Scene, { from, to }: Item, likelihoodOf: (match: Match) => number): boolean {
  if (isInTable(scene, { from, to }, likelihoodOf)) return true
  const items = listOf(scene, from, to)
  if (!isClosed(scene, items) || !isLed(scene, items[0]!.from - 1)) return false
  if (items.some(item => isOther(scene, item))) return false
  const others = items.filter(item => item.from !== from).map(item => likelihoodAt(scene, item, likelihoodOf))
  // Of what is seldom a place, "Warden", no neighbour may be in doubt.
  return Math.max(...others) >= SURE && (!is(scene, from, SELDOM_PLACE) || Math.min(...others) >= LIKELY)
}

/** What no list knows, beside places in such a list: "spread to Toamasina, Toliara and Vohemar". */
export function isAmongPlaces(
  scene: Scene,
  { from, to }: Item,
  likelihoodOf: (match: Match) => number,
): boolean {
  // Most names stand in no list.
  if (!JOINT.test(wordAt(scene, to)) && !JOINT.test(wordAt(scene, from - 1))) return false
  const items = listOf(scene, from, to)
  if (items.length < SHORTEST || !isClosed(scene, items)) return false
  const before = items[0]!.from - 1
  if (!isLed(scene, before) && wordAt(scene, before) !== 'to') return false
  const places = items.filter(item => likelihoodAt(scene, item, likelihoodOf) >= SURE)
  return places.length > 1 && places.length * 2 >= items.length
}

const SHORTEST = 3
const JOINT = /^(?:,|and|or)$/

/** "Tamworth 12mm, Barraba 20, Bingara 31, Moree 3": rain, snow or heat, place by place. */
function isInTable(scene: Scene, { from, to }: Item, likelihoodOf: (match: Match) => number): boolean {
  if (tokenAt(scene, to)?.kind !== 'number' || is(scene, from, SURNAME | SELDOM_PLACE)) return false
  const items = [...rowsFrom(scene, from, -1), ...rowsFrom(scene, to, 1)]
  if (items.length < ROWS - 1 || items.some(item => isOther(scene, item))) return false
  const others = items.map(item => likelihoodAt(scene, item, likelihoodOf))
  return Math.max(...others) >= SURE && others.filter(one => one >= EVEN).length > 1
}

/** Shorter tables may be of anything; no more names than this are looked at on either side. */
const ROWS = 4
const MOST = 12
/** As likely a place as not, among others like it. */
const EVEN = 0.4

/** The names with numbers before a token, or after the end of one. */
function rowsFrom(scene: Scene, at: number, step: 1 | -1): Item[] {
  const items: Item[] = []
  while (items.length < MOST) {
    const comma = step > 0 ? overNumber(scene, at, 1) : at - 1
    if (!/^[,;]$/.test(wordAt(scene, comma))) break
    const run = runAt(scene, step > 0 ? comma + 1 : overNumber(scene, comma - 1, -1))
    if (!run || tokenAt(scene, run.to)?.kind !== 'number') break
    items.push(run)
    at = step > 0 ? run.to : run.from
  }
  return items
}

/** The token beyond a number and its unit, "12mm". */
function overNumber(scene: Scene, at: number, step: 1 | -1): number {
  const isUnit = (i: number) => tokenAt(scene, i)?.kind === 'word' && !tokenAt(scene, i)!.capital
  if (step < 0) return isUnit(at) ? at - 2 : at - 1
  return isUnit(at + 1) ? at + 2 : at + 1
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
