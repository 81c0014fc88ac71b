import type { EventDate } from '../model/when.ts'

/** First and last possible day, ISO; null where that side is open or not known. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

const NO_DAYS: Days = { from: null, to: null }

/** The days of a date, honestly: an open side ("since 2003", "by Friday") stays open, whatever bound the reading worked with. */
export const daysOf = (date: EventDate | null): Days =>
  date
    ? {
        from: date.edtf.startsWith('..') ? null : date.earliest,
        to: date.edtf.endsWith('..') ? null : date.latest,
      }
    : NO_DAYS

/** From the first known beginning to the last known end. */
export function hullOf(dates: readonly (EventDate | null)[]): Days {
  const days = dates.map(daysOf)
  return {
    from: sorted(days.map(one => one.from))[0] ?? null,
    to: sorted(days.map(one => one.to)).at(-1) ?? null,
  }
}

/** Whether both ends are the same day. */
export const isOneDay = ({ from, to }: Days): boolean => from !== null && from === to

/** ISO days sort as text. */
const sorted = (days: readonly (string | null)[]) => days.filter(day => day !== null).sort()
