import { DIVISIONS } from './division-names.ts'
import type { Item } from './lists.ts'
import type { Scene } from './scene.ts'
import { matchAt, runAt, tokenAt, wordAt } from './surroundings.ts'

/** "in Golo, Central Darfur,", "waters near Kaiteriteri, New Zealand": towns are written with what they lie in. */
export function isWithin(scene: Scene, { from, to }: Item): boolean {
  if (!WHERE.has(wordAt(scene, from - 1)) || wordAt(scene, to) !== ',') return false
  const match = matchAt(scene, to + 1)
  if (!match) return false
  const isDivision = DIVIDING.has(wordAt(scene, match.to)) && tokenAt(scene, match.to)!.capital
  const { container, famous, named } = match.meanings
  return named && (isDivision || container || famous) && isOver(scene, isDivision ? match.to + 1 : match.to)
}

const DIVIDING: ReadonlySet<string> = new Set([...DIVISIONS, 'county', 'district'])

/** "in Sreepur, Gazipur,": what a name that no list knows is said to lie in. */
export function isContainer(scene: Scene, { from, to }: Item): boolean {
  if (wordAt(scene, from - 1) !== ',' || tokenAt(scene, to)?.kind === 'word') return false
  const run = runAt(scene, from - 2)
  return (
    run !== undefined &&
    run.to === from - 1 &&
    WHERE.has(wordAt(scene, run.from - 1)) &&
    matchAt(scene, run.from) === undefined
  )
}

/** Whether no noun follows that the name would only qualify: "a shop in Smith family hands". */
export function isOver(scene: Scene, at: number): boolean {
  const next = tokenAt(scene, at)
  return next === undefined || (next.kind !== 'word' && !isPossessive(next.folded)) || AFTER.has(next.folded)
}

const isPossessive = (word: string): boolean => /^['’]s?$/.test(word)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prepositions that stand before places. */
export const WHERE = words('in at near outside around')
const AFTER = words(
  'and or in on at to from for with after before when where which who since by as but while that was is were are has have had said says say last this yesterday today',
)
