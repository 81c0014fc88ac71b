import type { Scene } from './scene.ts'
import { runAt, tokenAt, wordAt } from './surroundings.ts'

/** The tokens of one name in a list, `[from, to)`. */
export interface Item {
  readonly from: number
  readonly to: number
}

/** Names longer than this are none, and lists longer than this are tables. */
const LONGEST_NAME = 4
const LONGEST_LIST = 24

/** "Clarke, Oconee and Jackson" right before this token: its names in reading order. */
export function namesBefore(scene: Scene, at: number): Item[] {
  const items: Item[] = []
  for (let end = at; items.length < LONGEST_LIST; ) {
    const run = runAt(scene, end - 1)
    if (!run || run.to !== end || end - run.from > LONGEST_NAME) break
    items.unshift({ from: run.from, to: end })
    const next = overJoint(scene, run.from - 1, -1)
    if (next === undefined) break
    end = next + 1
  }
  return items
}

/** "Maliuc, Pailin and Caraorman" from this token on; only the first name where no "and" or "or" closes the list. */
export function namesAfter(scene: Scene, at: number): Item[] {
  const items: Item[] = []
  for (let from = at; items.length < LONGEST_LIST; ) {
    const run = runAt(scene, from)
    if (!run || run.from !== from || run.to - from > LONGEST_NAME) break
    items.push({ from, to: run.to })
    const next = overJoint(scene, run.to, 1)
    if (next === undefined) break
    if (isAnd(scene, next - 1)) return [...items, ...oneFrom(scene, next)]
    from = next
  }
  return items.slice(0, 1)
}

function oneFrom(scene: Scene, at: number): Item[] {
  const run = runAt(scene, at)
  return run && run.from === at && run.to - at <= LONGEST_NAME ? [{ from: at, to: run.to }] : []
}

const isAnd = (scene: Scene, at: number): boolean => /^(?:and|or)$/.test(wordAt(scene, at))

/** The token beyond ",", "and" or ", and", in this direction; undefined where there is none of them. */
function overJoint(scene: Scene, at: number, step: 1 | -1): number | undefined {
  const [near, far] = step > 0 ? [at, at + 1] : [at - 1, at]
  const isComma = (i: number) => tokenAt(scene, i)?.text === ','
  if (isComma(near) && isAnd(scene, far)) return at + 2 * step
  return isComma(at) || isAnd(scene, at) ? at + step : undefined
}
