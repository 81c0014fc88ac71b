import type { Modality, Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { Undated } from './drawing.ts'
import { widthOf } from './width.ts'

/** Px where the first one stands at least, right of the row's name. */
const FIRST = 72

const MODE_ORDER: readonly Modality[] = [
  'asserted',
  'reported',
  'demanded',
  'conditional',
  'intended',
  'negated',
]
/** Px from line to line. */
export const LINE = 24
/** Px where the lines after the first begin. */
const NEXT = 16
/** Room kept at least at the end of the row to say how many are left. */
const MORE_ROOM = 64

/** The bottom rows: how each is told, once a group, and how many find no room in `lines` lines. */
export function layoutUndated(story: Story, events: readonly StoryEvent[], width: number, lines: number) {
  const sorted = [...events].sort(
    (a, b) =>
      MODE_ORDER.indexOf(a.modality) - MODE_ORDER.indexOf(b.modality) || a.trigger.start - b.trigger.start,
  )
  const undated: Undated[] = []
  const { timeline } = wording()
  const moreRoom = Math.max(MORE_ROOM, widthOf(timeline.others(99)) + 4)
  let [x, line, last] = [Math.max(FIRST, 16 + widthOf(timeline.noDate) + 12), 0, '']
  for (const event of sorted) {
    const words = `${event.modality === last ? '' : timeline.modes[event.modality]}${lowered(event.short, story)}`
    const room = 13 + widthOf(words, 1.1) + 14
    const final = undated.length === sorted.length - 1
    const end = () => width - (final || line < lines - 1 ? 0 : moreRoom)
    if (x + room > end() && line < lines - 1 && undated.length > 0) [x, line] = [NEXT, line + 1]
    if (x + room > end()) break
    undated.push({ id: event.id, x, line, words })
    last = event.modality
    x += room
  }
  return { undated, undatedHidden: events.length - undated.length, undatedEnd: x, undatedLines: line + 1 }
}

/** In running words a capital goes, unless the article writes the word with one and never without: then it is a name. */
function lowered(short: string, story: Story): string {
  const first = short.split(' ', 1)[0] ?? ''
  const plain = first.charAt(0).toLowerCase() + first.slice(1)
  const { text } = story.article
  const name = text.includes(first) && !text.includes(` ${plain}`)
  if (name || /^(?:\p{Lu}\.|\p{Lu}{2}|\P{L})/u.test(first)) return short
  return plain + short.slice(first.length)
}
