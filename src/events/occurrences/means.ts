import type { Reading } from './reading.ts'

const MEANS = new Set(
  'air ambulance ambulances airlift bicycle bike boat boats bus buses canoe car coach e-mail email ferry foot helicopter helicopters horse jet land letter lorry mail motorbike motorcycle phone plane planes rail road sea ship sled taxi telephone tractor train truck trucks van vote post'.split(
    ' ',
  ),
)

/** Words of "by police patrol boat" at most, behind "by". */
const LONGEST = 3

/**
 * Where "by helicopter", "by military air ambulance" ends that begins at a "by": it says how somebody was brought or something was
 * done, not who did it; undefined where there is none. What has an article ("by a bus", "by the ferry") does something.
 */
export function meansFrom({ tokens, classes }: Reading, by: number): number | undefined {
  if (tokens[by]?.folded !== 'by') return undefined
  for (let at = by + 1; at <= by + LONGEST && classes[at] === 'noun'; at++)
    if (MEANS.has(tokens[at]!.folded) && classes[at + 1] !== 'noun' && classes[at + 1] !== 'hyphen')
      return at + 1
  return undefined
}
