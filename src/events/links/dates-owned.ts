import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { dateOf } from '../occurrences/calendar.ts'
import type { Scene } from './scene.ts'
import { sameDay } from './told-together.ts'

/**
 * "The campus has opened. … Smith was among those at Tuesday's opening.": a day that owns a noun dates what the article has
 * told by the same word, where it tells that once.
 */
export function datesOfOwned(scene: Scene, dates: ReadonlyMap<string, EventDate>): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  const owned = ownedStems(scene)
  if (owned.size === 0) return found
  for (const [stem, events] of byStem(scene)) {
    const time = owned.get(stem)
    const [only, other] = events
    if (time && only && !other && !dates.has(only.id))
      found.set(only.id, sameDay(dateOf(time.earliest!, time.latest!, [time]), time.surface))
  }
  return found
}

/** The nouns that a day owns and that tell no event of their own, by their stems; none where two days own one. */
function ownedStems({ reading, source, byToken }: Scene): ReadonlyMap<string, Timex | null> {
  const { tokens, classes } = reading
  const stems = new Map<string, Timex | null>()
  for (const time of source.times) {
    if (time.type !== 'date' || time.earliest === null || time.earliest !== time.latest) continue
    const mark = tokenAt({ tokens }, time.end)
    if (!/^['’]s?$/.test(tokens[mark]?.folded ?? '') || tokens[mark]!.start !== time.end) continue
    let head = mark + 1
    while (head < mark + NAMED && classes[head + 1] === 'noun') head++
    if (classes[head] !== 'noun' || byToken.has(head)) continue
    const stem = stemOf(tokens[head]!.folded)
    const before = stems.get(stem)
    stems.set(stem, before === undefined || before?.earliest === time.earliest ? time : null)
  }
  return stems
}

/** Words of such a noun with those before it. */
const NAMED = 3

function byStem({ events, source: { document } }: Scene): ReadonlyMap<string, StoryEvent[]> {
  const stems = new Map<string, StoryEvent[]>()
  for (const event of events) {
    if (event.modality === 'negated' || event.modality === 'conditional') continue
    const { start, end } = event.trigger
    const stem = stemOf(document.text.slice(start, end).toLowerCase())
    const known = stems.get(stem)
    if (known) known.push(event)
    else stems.set(stem, [event])
  }
  return stems
}

/** "opening", "opened" and "opens" as "open"; "launch" as "launch". */
const stemOf = (word: string): string =>
  word.replace(/(?:ings?|ed|es|s|e)$/, '').replace(/([^aeiousl])\1$/, '$1')
