import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { addDays, dateOf } from '../occurrences/calendar.ts'
import { daysBetween } from './interval.ts'
import { hasHad } from './other-times.ts'
import { isActual, type Scene, type Telling, typeOf } from './scene.ts'

/**
 * "The outbreak began in August. … 45 people have died": what an affliction that goes on for long has done to people was
 * between its beginning and the report.
 */
export function datesOfToll(scene: Scene, dates: ReadonlyMap<string, EventDate>): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  const { published } = scene.source
  const cause = published ? affliction(scene, dates, published) : undefined
  if (!published || !cause) return found
  const isSickness = cause.event.type === 'disease-outbreak'
  const { earliest, timeIds, derivation } = cause.date
  const date: EventDate = {
    ...dateOf(earliest, published, []),
    timeIds,
    derivation: [
      ...derivation,
      { from: cause.event.short, to: `${earliest}/${published}`, note: 'since it began, up to this article' },
    ],
  }
  for (const one of scene.tellings) {
    const { event } = one
    if (dates.has(event.id) || found.has(event.id) || !isActual(event)) continue
    if (isSickness ? isOfSickness(scene, one) : isOfTroubles(scene, one)) found.set(event.id, date)
  }
  return found
}

/** Days an affliction lasts at least, and may be over at most. */
const LONG = 2
const OVER = 60

const LASTING: ReadonlySet<string> = new Set(['disease-outbreak', 'hostilities', 'war', 'protest'])

interface Affliction {
  readonly event: StoryEvent
  readonly date: EventDate
}

/** The one long affliction the article dates; none where it dates several, which share out what was suffered. */
function affliction(
  scene: Scene,
  dates: ReadonlyMap<string, EventDate>,
  published: string,
): Affliction | undefined {
  const all = scene.events.flatMap(event => {
    const date = dates.get(event.id)
    const lasts =
      date && isActual(event) && LASTING.has(typeOf(scene, event)?.type ?? '') && daysBetween(date) > LONG
    return lasts && date.earliest <= published && date.latest >= addDays(published, -OVER)
      ? [{ event, date }]
      : []
  })
  const [first] = all
  return first && all.every(({ date }) => date.earliest === first.date.earliest) ? first : undefined
}

const SICK: ReadonlySet<string> = new Set(['disease-outbreak', 'death', 'killing'])

/** "45 deaths", "1,200 cases have been reported", "has killed 50": of an outbreak, as far as the text says. */
const isOfSickness = (scene: Scene, one: Telling): boolean =>
  SICK.has(one.event.type) && (isCounted(scene, one) || isPerfect(scene, one))

const HARM: ReadonlySet<string> = new Set(['death', 'killing', 'injury', 'migration', 'hostilities'])

/** "More than 600 have been killed": what people have suffered from violence until now. */
const isOfTroubles = (scene: Scene, one: Telling): boolean =>
  HARM.has(one.event.type) && isPerfect(scene, one)

/** "have been killed", "has displaced"; not "had". */
const isPerfect = (scene: Scene, one: Telling): boolean =>
  !one.noun && hasHad(scene, one) && !isPluperfect(scene, one)

function isPluperfect({ reading: { tokens, classes } }: Scene, { from }: Telling): boolean {
  for (let i = from - 1; classes[i] === 'aux' || classes[i] === 'adv' || classes[i] === 'neg'; i--)
    if (tokens[i]!.folded === 'had') return true
  return false
}

/** "45 deaths", "the number of deaths", "most deaths". */
function isCounted({ reading: { tokens, classes } }: Scene, { noun, from }: Telling): boolean {
  if (!noun) return false
  let at = from - 1
  while (classes[at] === 'noun') at--
  return classes[at] === 'num' || /^(?:most|many|all|several|of)$/.test(tokens[at]?.folded ?? '')
}
