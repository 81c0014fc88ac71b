import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { dateOf } from '../occurrences/calendar.ts'
import { isActual, type Scene } from './scene.ts'
import { sameDay } from './told-together.ts'

/**
 * "the December 27 election results", "the March 16 murder charges": a time before a noun that only says more of another
 * dates what it names, where the article tells of that elsewhere without a time and of none other of its kind.
 */
export function datesInCompounds(
  scene: Scene,
  dates: ReadonlyMap<string, EventDate>,
): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  const kinds = kindsDated(scene)
  if (kinds.size === 0) return found
  const known = new Set<string>()
  for (const { id, type } of scene.events) if (dates.has(id)) known.add(type)
  for (const event of scene.events) {
    const time =
      dates.has(event.id) || known.has(event.type) || !isActual(event) ? null : kinds.get(event.type)
    if (time) found.set(event.id, sameDay(dateOf(time.earliest!, time.latest!, [time]), time.surface))
  }
  return found
}

/** For each kind of event the one time that such a compound gives it; null where there are several. */
function kindsDated(scene: Scene): ReadonlyMap<string, Timex | null> {
  const kinds = new Map<string, Timex | null>()
  for (const time of scene.source.times) {
    const type = typeAfter(scene, time)
    if (type === '') continue
    const before = kinds.get(type)
    kinds.set(type, before === undefined || before?.value === time.value ? time : null)
  }
  return kinds
}

/** Words of a compound after its time, at most. */
const LONGEST = 5

/** What happens once in a story. */
const ONCE: ReadonlySet<string> = new Set(
  'election killing death shooting attack bombing accident disaster protest'.split(' '),
)

/** The type of the event noun after a time, if another noun follows it: "27 December presidential [election] results". */
function typeAfter({ reading, byToken }: Scene, time: Timex): string {
  const { tokens, classes, lexicon, times } = reading
  if (time.type !== 'date' || !time.earliest || !time.latest) return ''
  const first = tokenAt({ tokens }, time.end)
  if (
    classes[first - 1] === undefined ||
    !times[first - 1] ||
    tokens[first]?.sentence !== tokens[first - 1]!.sentence
  )
    return ''
  for (let i = first; i < first + LONGEST && classes[i] === 'noun'; i++) {
    if (classes[i + 1] !== 'noun' || byToken.has(i)) continue
    const row = lexicon.forms.get(tokens[i]!.folded)?.find(({ row: { part } }) => part === 'noun')?.row
    if (row && ONCE.has(row.type)) return row.type
  }
  return ''
}
