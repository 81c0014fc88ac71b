import type { EventDate } from '../../model/when.ts'
import type { Ballot, DateOption } from './ballot.ts'
import { offerSameKind } from './signs-of-kind.ts'
import { offerNeighbours } from './signs-of-neighbours.ts'
import { offerNews } from './signs-of-news.ts'
import { noteNone } from './signs-of-none.ts'
import { offerTimes } from './signs-of-times.ts'
import type { Days, Undated } from './undated.ts'

/**
 * All dates an event may have, with what speaks for each: what rules say, what is told around it or is of its kind, the
 * news and the report, the times of its sentence and those beside it. What rules say comes first, as its derivation says most.
 */
export function offerDates(
  days: Days,
  undated: Undated,
  ruled: EventDate | null,
  ballot: Ballot<DateOption>,
): void {
  noteNone(days, undated, ballot.none.hear)
  noteRules(undated, ruled, ballot)
  offerNeighbours(days, undated, ballot)
  offerSameKind(days, undated, ballot)
  offerNews(days, undated, ballot)
  offerTimes(days, undated, ballot)
}

/** Which rules have dated it: those of the day of the report, those of what is told in one breath, or those that only suppose. */
function noteRules({ event }: Undated, ruled: EventDate | null, ballot: Ballot<DateOption>): void {
  const by =
    ruled === null
      ? 'no'
      : ruled.timeIds.length === 0
        ? 'report'
        : ruled === event.date
          ? 'together'
          : 'supposed'
  ballot.none.hear('none:rule:', by)
  if (ruled) ballot.of(ruled)('rule:', by)
}
