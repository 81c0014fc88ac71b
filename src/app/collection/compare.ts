import { type Disagreement, sidesDiffer } from './disagreements.ts'
import type { SharedEvent } from './shared-events.ts'
import type { SharedPlace } from './shared-places.ts'

/** What two articles have, parted by who has it. */
export interface Parted<T> {
  readonly onlyA: readonly T[]
  readonly both: readonly T[]
  readonly onlyB: readonly T[]
}

/** Two articles side by side. */
export interface Comparison {
  readonly places: Parted<SharedPlace>
  readonly events: Parted<SharedEvent>
  /** Those in which both have a side; other articles' sides are left out. */
  readonly disagreements: readonly Disagreement[]
}

/** Compares two articles by their positions in the collection; linear in what the collection holds. */
export function compareTwo(
  a: number,
  b: number,
  places: readonly SharedPlace[],
  events: readonly SharedEvent[],
  disagreements: readonly Disagreement[],
): Comparison {
  return {
    places: part(places, a, b, ({ reports }) => reports),
    events: part(events, a, b, ({ tellings }) => tellings.map(one => one.report)),
    disagreements: disagreements.flatMap(one => {
      const sides = one.sides.filter(({ telling }) => telling.report === a || telling.report === b)
      return sidesDiffer(one.kind, sides) ? [{ ...one, sides }] : []
    }),
  }
}

function part<T>(
  all: readonly T[],
  a: number,
  b: number,
  reportsOf: (one: T) => readonly number[],
): Parted<T> {
  const [onlyA, both, onlyB]: [T[], T[], T[]] = [[], [], []]
  for (const one of all) {
    const reports = reportsOf(one)
    const [inA, inB] = [reports.includes(a), reports.includes(b)]
    if (inA && inB) both.push(one)
    else if (inA) onlyA.push(one)
    else if (inB) onlyB.push(one)
  }
  return { onlyA, both, onlyB }
}
