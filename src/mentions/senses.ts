import type { NameSense } from '../gazetteer/sense.ts'
import type { Token } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { type Match, matchAt, type Surroundings, tokenAt, wordAt } from './surroundings.ts'

/** More rivals than this never win: senses are sorted by size. */
const MOST_CANDIDATES = 40

/** The ids of the places these senses stand for, each once. */
export function candidatesOf(senses: readonly NameSense[]): readonly string[] {
  let candidates = known.get(senses)
  if (!candidates) {
    candidates = firstIds(senses)
    known.set(senses, candidates)
  }
  return candidates
}

const known = new WeakMap<readonly NameSense[], readonly string[]>()

/** Places are made for their ids: of the hundreds that some names have, most are not. */
function firstIds(senses: readonly NameSense[]): readonly string[] {
  const ids = new Set<string>()
  for (const sense of senses) {
    if (ids.size === MOST_CANDIDATES) break
    ids.add(sense.placeId)
  }
  return [...ids]
}

/** Whether this token is the "'s" after a name. */
export const isPossessive = (token: Token | undefined): boolean => token?.folded === "'s"

/** The end of a name with the "'s" after it, if there is one: where the noun it owns begins. */
export const afterPossessive = (scene: Surroundings, to: number): number =>
  isPossessive(tokenAt(scene, to)) ? to + 1 : to

/** The country or region whose adjective stands among tokens `[from, to)`. */
export function ownerBetween(scene: Surroundings, from: number, to: number): CuratedPlace | undefined {
  for (let at = from; at < to; at++) {
    const match = matchAt(scene, at)
    if (!match || match.to > to) continue
    const owner = match.senses.find(({ type }) => type === 'country' || type === 'region')
    if (owner) return owner.place
  }
  return undefined
}

/** Whether a country, state or its code, or a county of Britain or Ireland, starts at this token: what towns are written with. */
export const isContainerAt = (scene: Surroundings, at: number): boolean =>
  matchAt(scene, at)?.meanings.container === true

/** The tokens of the name in "in <Name>", where those words stand at this token. */
export function placeNamedAfter(
  scene: Surroundings,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  if (!/^(?:in|at|inside|across|throughout)$/.test(wordAt(scene, at))) return undefined
  const match = matchAt(scene, at + 1)
  return match?.meanings.named ? match : undefined
}

/** The country whose name or adjective stands right before this token: "the Iraqi government", "Iraq's parliament". */
export function countryBefore(
  scene: Surroundings,
  at: number,
): { readonly from: number; readonly country: CuratedPlace } | undefined {
  // No name or adjective of a country that stands so is longer than three tokens.
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const match = matchAt(scene, from)
    if (!match || afterPossessive(scene, match.to) !== at) continue
    const { country } = match.meanings
    if (country) return { from, country }
  }
  return undefined
}

/** Whether a name of one to four tokens ends right before this token: "Salt Lake City, UT". */
export function endsName(scene: Surroundings, at: number): boolean {
  for (let from = at - 1; from >= at - 4; from--) {
    const match: Match | undefined = matchAt(scene, from)
    if (match?.to === at && match.meanings.named) return true
  }
  return false
}
