import type { Clue } from '../clue.ts'
import { type Contender, holds } from '../contender.ts'
import { best, type Group } from '../group.ts'

/** "Baghdad, Iraq": the words after the comma say where it lies, and the other way round. */
export const container: Clue = {
  rule: 'container',
  features: ['inside-what-follows', 'outside-what-follows', 'holds-what-precedes', 'holds-nothing-before'],
  changes: false,
  look: group => {
    const { contents } = group
    const outer = areasOf(group)
    if (outer.length > 0) {
      const certainty = isTown(group) ? CERTAIN : 1
      return (candidate, seen) => {
        seen[outer.some(one => holds(one, candidate)) ? 0 : 1] = certainty
      }
    }
    if (contents.length === 0) return undefined
    return (candidate, seen) => {
      const holdsOne = contents.some(inner => inner.candidates.some(one => holds(candidate, one)))
      seen[holdsOne ? 2 : 3] = 1
    }
  },
  words: (_candidate, group) =>
    group.container
      ? `“${group.surface}” is written with “${best(group.container)?.place.name ?? group.container.surface}”`
      : `“${group.surface}” is written after the name of a place in it`,
}

/** How much more a comma says after a name that only towns have: "Lincoln, Nebraska", in whatever country the rest is set. */
const CERTAIN = 6

/** "Kansas, Oklahoma and Texas" may be a list, though Oklahoma has a town of Kansas; "London, Ontario" is none. */
const isTown = ({ candidates }: Group): boolean =>
  candidates.every(({ type }) => type !== 'country' && type !== 'admin1')

/** A county of Britain or Ireland or a province of the Philippines counts where it holds one of the candidates: most of them share their names with towns. */
const areasOf = ({ container, candidates }: Group): readonly Contender[] =>
  container
    ? container.candidates.filter(
        outer =>
          outer.type === 'country' ||
          outer.type === 'admin1' ||
          (isShire(outer) && candidates.some(one => holds(outer, one))),
      )
    : NONE

const NONE: readonly Contender[] = []

const isShire = ({ type, place: { country } }: Contender): boolean =>
  type === 'admin2' && (country === 'GB' || country === 'IE' || country === 'PH')
