import { type Contender, NONE } from './contender.ts'
import { type Group, weightOf } from './group.ts'

/** What a group itself has added to the sum of a country or division, or with `NONE` to all of them together. */
export function ownPart(group: Group, numberOf: (one: Contender) => number, wanted: number): number {
  let sum = 0
  for (let i = 0; i < group.candidates.length; i++) {
    const one = group.candidates[i]!
    const number = numberOf(one)
    if (number !== NONE && (wanted === NONE || number === wanted)) sum += group.shares[i]! * one.strength
  }
  return weightOf(group) * sum
}
