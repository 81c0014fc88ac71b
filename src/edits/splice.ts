/** A change of one stretch of a text or a list: what stood at `at`, and what stands there now. */
export interface Splice<S extends string | readonly unknown[]> {
  readonly at: number
  readonly removed: S
  readonly added: S
}

/** The one stretch in which two texts differ; null where they are equal. */
export function textSplice(before: string, after: string): Splice<string> | null {
  if (before === after) return null
  const [at, same] = sameEnds(before, after)
  return { at, removed: before.slice(at, before.length - same), added: after.slice(at, after.length - same) }
}

/** The one stretch in which two lists differ, items compared as they are; null where they are equal. */
export function listSplice<T>(before: readonly T[], after: readonly T[]): Splice<readonly T[]> | null {
  const [at, same] = sameEnds(before, after)
  if (before.length === after.length && at === before.length) return null
  return { at, removed: before.slice(at, before.length - same), added: after.slice(at, after.length - same) }
}

/** How much two sequences have in common at the beginning, and then at the end. */
function sameEnds(before: ArrayLike<unknown>, after: ArrayLike<unknown>): readonly [number, number] {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at++
  let same = 0
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return [at, same]
}
