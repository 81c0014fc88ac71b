import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { pastDatesIn } from './dates-in.ts'
import { isActual, type Scene, type Telling } from './scene.ts'

/** What was told with a date last before something, and first after it. */
export interface Beside {
  readonly before: Telling | undefined
  readonly after: Telling | undefined
}

/** For each telling, the dated ones beside it of what had happened by the day of the report. */
export function besideEach(tellings: readonly Telling[], published: string | null): readonly Beside[] {
  const isKnown = ({ event }: Telling) =>
    isActual(event) && isWorded(event.date) && (published === null || event.date.latest <= published)
  const after: (Telling | undefined)[] = []
  for (let i = tellings.length - 1, next: Telling | undefined; i >= 0; i--) {
    after[i] = next
    if (isKnown(tellings[i]!)) next = tellings[i]
  }
  let last: Telling | undefined
  return mapped(tellings, (one, i) => {
    const before = last
    if (isKnown(one)) last = one
    return { before, after: after[i] }
  })
}

/** A day that words give. */
export const isWorded = (date: EventDate | null): date is EventDate =>
  date !== null && date.timeIds.length > 0

/** Whether both are told with the same time. */
export const isOneTime = (a: Telling, b: Telling): boolean =>
  a.event.date!.earliest === b.event.date!.earliest && a.event.date!.latest === b.event.date!.latest

/** Sentences between two told of one time, at most; farther on a report has turned to something else. */
const FAR = 12

/** Whether a sentence since gives another time. */
export function hasOtherTime(
  days: readonly ReadonlySet<string>[],
  { event, sentence }: Telling,
  one: Telling,
): boolean {
  if (one.sentence - sentence > FAR) return true
  for (let i = sentence + 1; i <= one.sentence; i++)
    if (days[i]!.size > (days[i]!.has(event.date!.earliest) ? 1 : 0)) return true
  return false
}

/** The first days of all times past that each sentence gives. */
export const daysOfEach = (scene: Scene): readonly ReadonlySet<string>[] =>
  mapped(scene.bySentence, (_, i) => {
    const dates = pastDatesIn(scene, i)
    return dates.length === 0 ? NO_DAYS : new Set(dates.flatMap(({ earliest }) => earliest ?? []))
  })

const NO_DAYS: ReadonlySet<string> = new Set()
