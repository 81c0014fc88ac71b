import { contains, overlaps } from '../model/span.ts'
import { mapped } from '../text/mapped.ts'
import type { Proposal } from './rule.ts'

/**
 * Keeps one of two proposals that clash; rules listed first win.
 * Nested is no clash where the outer one is open and the spans differ.
 */
export function withoutClashes(proposals: readonly Proposal[]): Proposal[] {
  const ranked = mapped(proposals, (proposal, rank) => ({ proposal, rank }))
  ranked.sort(
    (a, b) => a.proposal.start - b.proposal.start || b.proposal.end - a.proposal.end || a.rank - b.rank,
  )
  const kept: { proposal: Proposal; rank: number }[] = []
  for (const next of ranked) {
    let lost = false
    // Only neighbours can clash: no mention is longer than a sentence, and few start before another's end.
    for (let i = kept.length - 1; i >= 0 && kept.length - i < 8 && !lost; i--) {
      const before = kept[i]!
      if (!clash(before.proposal, next.proposal)) continue
      if (before.rank <= next.rank) lost = true
      else kept.splice(i, 1)
    }
    if (!lost) kept.push(next)
  }
  return mapped(kept, one => one.proposal)
}

/** `a` starts no later than `b`, and is the longer one if they start together. */
function clash(a: Proposal, b: Proposal): boolean {
  if (!overlaps(a, b)) return false
  // "the U.S. embassy" and "U.S. embassy" are one thing told twice.
  if (a.noun !== undefined && a.noun === b.noun && a.owner === b.owner && a.owner !== undefined) return true
  return !(a.open && contains(a, b) && (a.start !== b.start || a.end !== b.end))
}
