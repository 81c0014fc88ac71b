/** The day of an ISO date, with or without a time, as `YYYY-MM-DD`; null if there is no such day. */
export function readDay(value: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(value)?.[1]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  // 30 February is read as 1 March: only a day that comes back as it went in exists.
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}
