import type { EventLink, StoryEvent } from '../model/event.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence } from '../model/story.ts'

/** What was worked out for a list, once, for as long as the list is: a story of a whole book has tens of thousands of each. */
function once<T extends object, R>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const known = new WeakMap<readonly T[], R>()
  return list => {
    const found = known.get(list) ?? work(list)
    known.set(list, found)
    return found
  }
}

interface Identified {
  readonly id: string
}

const indices = once(
  (list: readonly Identified[]) => new Map(list.map((one, i) => [one.id, i] as const).toReversed()),
)

/** The item of a list with this id; of two the first. */
export function withId<T extends Identified>(list: readonly T[], id: string): T | undefined {
  return list[indices(list).get(id) ?? -1]
}

/** The mentions of each place, in their order. */
export const mentionsByPlace = once((list: readonly Mention[]) => grouped(list, one => one.placeIds))

/** The events at each place, in their order. */
export const eventsByPlace = once((list: readonly StoryEvent[]) =>
  grouped(list, one => one.places.map(at => at.placeId)),
)

/** The links that lead from each event, in their order. */
export const linksByEvent = once((list: readonly EventLink[]) => grouped(list, one => [one.from]))

function grouped<T>(
  list: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return groups
}

/** Index of the sentence around an offset, by bisection; -1 where there is none. */
export function indexOfSentence(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences[low]!.start <= offset ? low : -1
}
