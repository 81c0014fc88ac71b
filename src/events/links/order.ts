import type { LinkRelation, StoryEvent } from '../../model/event.ts'
import type { ProposedLink } from './rule.ts'

/** Which end of a link came first, where its relation says so. */
export function earlierAndLater(
  link: ProposedLink,
): { readonly earlier: StoryEvent; readonly later: StoryEvent } | null {
  if (FROM_FIRST.has(link.relation)) return { earlier: link.from, later: link.to }
  if (TO_FIRST.has(link.relation)) return { earlier: link.to, later: link.from }
  return null
}

const FROM_FIRST: ReadonlySet<LinkRelation> = new Set(['before', 'causes'])
const TO_FIRST: ReadonlySet<LinkRelation> = new Set(['after', 'retaliation_for', 'response_to'])

/** Links that agree with each other, and those that dates contradict. */
export interface Ordered {
  readonly kept: readonly ProposedLink[]
  readonly contradicted: readonly ProposedLink[]
}

/** Parts the links that agree with the dates and with each other from the rest: no event comes before itself. */
export function inOrder(links: readonly ProposedLink[]): Ordered {
  const later = new Map<string, Set<string>>()
  const contradicted: ProposedLink[] = []
  const kept = links.filter(link => {
    const order = earlierAndLater(link)
    if (!order) return true
    const { earlier, later: after } = order
    if (earlier.date && after.date && earlier.date.earliest > after.date.latest) {
      contradicted.push(link)
      return false
    }
    if (reaches(later, after.id, earlier.id)) return false
    const known = later.get(earlier.id)
    if (known) known.add(after.id)
    else later.set(earlier.id, new Set([after.id]))
    return true
  })
  return { kept, contradicted }
}

function reaches(later: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from])
  const queue = [from]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true
    for (const next of later.get(id) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return false
}
