import type { NameSense } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { Token } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { meaningsOf } from './meanings.ts'
import type { Surroundings } from './surroundings.ts'

/** More rivals than this never win: senses are sorted by size. */
const MOST_CANDIDATES = 40

/** The ids of the places these senses stand for, each once. */
export function candidatesOf(senses: readonly NameSense[]): readonly string[] {
  let candidates = known.get(senses)
  if (!candidates) {
    candidates = [...new Set(senses.map(sense => sense.placeId))].slice(0, MOST_CANDIDATES)
    known.set(senses, candidates)
  }
  return candidates
}

const known = new WeakMap<readonly NameSense[], readonly string[]>()

/** Whether this token is the "'s" after a name. */
export const isPossessive = (token: Token | undefined): boolean => token?.folded === "'s"

/** The end of a name with the "'s" after it, if there is one: where the noun it owns begins. */
export const afterPossessive = ({ tokens }: Surroundings, to: number): number =>
  isPossessive(tokens[to]) ? to + 1 : to

/** Whether the words are a name of their own, not only an adjective, a code or a body. */
export const isNamed = (match: NameMatch<NameSense> | undefined): match is NameMatch<NameSense> =>
  match?.senses.some(sense => sense.how === 'name' || sense.how === 'alias') ?? false

/** The country a name or adjective stands for. */
export const countryOf = (
  scene: Surroundings,
  match: NameMatch<NameSense> | undefined,
): CuratedPlace | undefined => match && meaningsOf(match.senses, scene.place).country

/** The country or region whose adjective stands among tokens `[from, to)`. */
export function ownerBetween(scene: Surroundings, from: number, to: number): CuratedPlace | undefined {
  for (let at = from; at < to; at++) {
    const match = scene.matches.get(at)
    if (!match || match.to > to) continue
    const places = match.senses.map(sense => scene.place(sense.placeId))
    const owner = places.find(place => place?.type === 'country' || place?.type === 'region')
    if (owner) return owner
  }
  return undefined
}

/** Whether a country, state or its code, or a county of Britain or Ireland, starts at this token: what towns are written with. */
export function isContainerAt(scene: Surroundings, at: number): boolean {
  const match = scene.matches.get(at)
  return match !== undefined && meaningsOf(match.senses, scene.place).container
}

/** The tokens of the name in "in <Name>", where those words stand at this token. */
export function placeNamedAfter(
  scene: Surroundings,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  if (!/^(?:in|at|inside|across|throughout)$/.test(scene.tokens[at]?.folded ?? '')) return undefined
  const match = scene.matches.get(at + 1)
  return isNamed(match) ? { from: at + 1, to: match.to } : undefined
}

/** The country whose name or adjective stands right before this token: "the Iraqi government", "Iraq's parliament". */
export function countryBefore(
  scene: Surroundings,
  at: number,
): { readonly from: number; readonly country: CuratedPlace } | undefined {
  // No name or adjective of a country that stands so is longer than three tokens.
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const match = scene.matches.get(from)
    if (!match || afterPossessive(scene, match.to) !== at) continue
    const country = countryOf(scene, match)
    if (country) return { from, country }
  }
  return undefined
}

/** Whether a name of one to four tokens ends right before this token: "Salt Lake City, UT". */
export const endsName = (scene: Surroundings, at: number): boolean =>
  [1, 2, 3, 4].some(back => {
    const match = scene.matches.get(at - back)
    return match?.to === at && isNamed(match)
  })
