import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { DerivationStep, EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { parseIsoDay, sayDay } from '../../time/calendar.ts'
import type { EventSource } from '../source.ts'
import type { Offset } from './offset.ts'

/** What one end of a relation may conclude from the date of the other. */
export type Conclusion = 'later' | 'earlier' | 'same'

/** What a date was narrowed by. */
interface Narrowing {
  readonly link: EventLink
  readonly other: StoryEvent
  readonly offset: Offset | undefined
  readonly conclusion: Conclusion | undefined
}

/** The rows of the arithmetic: how what it was measured from is dated, the words that join the two, and the result. */
export function rowsFor(
  { document, times }: EventSource,
  event: StoryEvent,
  date: EventDate,
  { link, other, offset, conclusion }: Narrowing,
): Pick<EventDate, 'derivation' | 'timeIds'> {
  const cue = link.cue ? document.text.slice(link.cue.start, link.cue.end) : other.short
  const step: DerivationStep = offset
    ? { from: offset.time.surface, to: offset.says, note: other.short }
    : { from: cue, to: bound(conclusion, other.date!), note: other.short }
  const before = event.date && !offset ? event.date.derivation : other.date!.derivation
  const timeIds = [
    ...(event.date?.timeIds ?? []),
    ...other.date!.timeIds,
    ...(offset ? [offset.time.id] : []),
  ]
  return {
    derivation: [...distinct([...before, step]), { from: event.short, to: sayDates(date) }],
    timeIds: [...new Set(timeIds)].filter(id => idsOf(times).has(id)),
  }
}

/** Gathered once for the times of an article, as many events ask. */
function idsOf(times: EventSource['times']): ReadonlySet<string> {
  let ids = known.get(times)
  if (!ids) {
    ids = new Set(mapped(times, time => time.id))
    known.set(times, ids)
  }
  return ids
}

const known = new WeakMap<EventSource['times'], ReadonlySet<string>>()

function bound(conclusion: Conclusion | undefined, other: EventDate): string {
  if (conclusion === 'later') return `not before ${say(other.earliest)}`
  if (conclusion === 'earlier') return `not after ${say(other.latest)}`
  return sayDates(other)
}

const distinct = (rows: readonly DerivationStep[]) =>
  rows.filter((row, i) => rows.findIndex(one => one.from === row.from && one.to === row.to) === i)

const say = (iso: string) => {
  const day = parseIsoDay(iso)
  return day === null ? iso : sayDay(day)
}

const sayDates = ({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>) =>
  earliest === latest ? say(earliest) : `${say(earliest)} – ${say(latest)}`
