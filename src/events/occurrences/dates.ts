import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { addDays, dateOf, durationBefore, notAfter } from './calendar.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { assignTimes } from './time-owners.ts'

/** Gives every time of the text to the event it dates, and dates the events that have one. */
export function addDates(reading: Reading, drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    assignTimes(reading, group)
    for (const draft of group) draft.date = isUndated(draft) ? null : ownDate(reading, draft)
  }
}

/** Whether an event only wished for or feared has no day. */
export const isUndated = (draft: Draft) => !isReal(draft) && draft.modality !== 'negated'

const STATES = new Set(['presence', 'participation', 'war', 'hostilities'])

/** What the event's own times say, by the words before them: on, since, until, for. */
function ownDate(reading: Reading, draft: Draft): EventDate | null {
  const { published } = reading.source
  const times = [...draft.times, ...(draft.clause?.times ?? [])]
  const dated = times.filter(time => time.earliest && time.latest && time.type === 'date')
  const length = times.find(time => time.type === 'duration')
  if (length && published && STATES.has(draft.type.type)) {
    const since = goingOn(draft, length, published)
    if (since) return since
  }
  const [first, second] = dated
  if (!first) return null
  const word = wordBefore(reading, first)
  if (word === 'since' && published)
    return dateOf(
      first.earliest!,
      published,
      [first],
      [
        {
          from: `since ${first.surface}`,
          to: `${first.earliest}/${published}`,
          note: 'still so in this article',
        },
      ],
    )
  if (word === 'from' && second) return dateOf(first.earliest!, second.latest!, [first, second])
  if (word === 'after' && published && first.latest! < published)
    return dateOf(
      addDays(first.latest!, 1),
      published,
      [first],
      [{ from: `after ${first.surface}`, to: `${addDays(first.latest!, 1)}/${published}` }],
    )
  if (word === 'until' || word === 'till' || word === 'before') return null
  const date = dateOf(first.earliest!, first.latest!, [first])
  return published ? notAfter(date, published, 'told in this article, so not after it') : date
}

/** "have been there for nearly 20 years": counted back from the article's day. */
function goingOn(draft: Draft, length: Timex, published: string): EventDate | undefined {
  const perfect = draft.group?.auxiliaries.some(word => word === 'have' || word === 'has' || word === "'ve")
  const earliest = durationBefore(published, length.value)
  if (!perfect || !earliest) return undefined
  return dateOf(
    earliest,
    published,
    [length],
    [
      {
        from: length.surface,
        to: `${earliest}/${published}`,
        note: 'counted back from the day of the article',
      },
    ],
  )
}

function wordBefore(reading: Reading, time: Timex): string {
  const at = tokenAt(reading, time.start)
  const word = reading.tokens[at - 1]?.folded ?? ''
  return word === 'the' ? (reading.tokens[at - 2]?.folded ?? '') : word
}
