import { CAPITAL, MARK, UNQUALIFIED } from './kinds.ts'
import type { Scene } from './scene.ts'
import { is, tokenAt, wordAt } from './surroundings.ts'

/** "on U.S. 36", "a truck on NH-57": a road by its number. */
export function isRoad(scene: Scene, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const letters = tokenAt(scene, from)!
  const next = tokenAt(scene, to)
  if (next?.kind === 'number')
    return /^U\.?S\.?$/.test(letters.text) && isRoadNumber(next.text) && endsRoad(scene, to + 1)
  if (next?.text !== '-' || next.start !== letters.end || !/^[A-Z]{2,3}$/.test(letters.text)) return false
  const number = tokenAt(scene, to + 1)
  return number?.start === next.end && isRoadNumber(number.text)
}

const isRoadNumber = (text: string): boolean => /^\d{1,3}[A-Z]?$/.test(text)

/** "U.S. 30 was closed", "U.S. 30 near Blair", "U.S. 6 Bridge", but not "U.S. 3-1" nor "U.S. 15 ships". */
const endsRoad = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at) === undefined ||
  (is(scene, at, UNQUALIFIED | CAPITAL | MARK) && tokenAt(scene, at)?.text !== '-') ||
  /^(?:north|south|east|west)$/.test(wordAt(scene, at))
