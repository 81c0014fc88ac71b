import type { Story, StoryEvent } from '../../index.ts'
import type { Undated } from './drawing.ts'
import { widthOf } from './width.ts'

/** Px where the first one stands, right of the row's name. */
const FIRST = 72

const MODES: Readonly<Record<string, string>> = {
  asserted: '',
  reported: 'reported: ',
  demanded: 'demanded: ',
  conditional: 'conditional: ',
  intended: 'intended: ',
  negated: 'not: ',
}
const MODE_ORDER = Object.keys(MODES)
/** Px from line to line. */
export const LINE = 24
/** Px where the lines after the first begin. */
const NEXT = 16
/** Room kept at the end of the row to say how many are left. */
const MORE_ROOM = 64

/** The bottom rows: how each is told, once a group, and how many find no room in `lines` lines. */
export function layoutUndated(story: Story, events: readonly StoryEvent[], width: number, lines: number) {
  const sorted = [...events].sort(
    (a, b) =>
      MODE_ORDER.indexOf(a.modality) - MODE_ORDER.indexOf(b.modality) || a.trigger.start - b.trigger.start,
  )
  const undated: Undated[] = []
  let [x, line, last] = [FIRST, 0, '']
  for (const event of sorted) {
    const words = `${event.modality === last ? '' : (MODES[event.modality] ?? '')}${lowered(event.short, story)}`
    const room = 13 + widthOf(words, 1.1) + 14
    const final = undated.length === sorted.length - 1
    const end = () => width - (final || line < lines - 1 ? 0 : MORE_ROOM)
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
