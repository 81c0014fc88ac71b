import type { EventDate } from '../../model/when.ts'
import { daysBetween } from './interval.ts'
import { isActual, phraseStart, type Scene, type Telling, typeOf } from './scene.ts'
import { sameDay } from './told-together.ts'

/** "Crews were alerted to the fire at 1 a.m. on Saturday": help is called on the day of the mishap. */
export function datesOfCalls(scene: Scene, dates: ReadonlyMap<string, EventDate>): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  for (const mishap of scene.tellings) {
    const { event, noun } = mishap
    if (!noun || dates.has(event.id) || !isActual(event)) continue
    if (!MISHAPS.has(typeOf(scene, event)?.family ?? '')) continue
    const call = callTo(scene, mishap)
    const date = call && dates.get(call.event.id)
    if (date && daysBetween(date) === 0) found.set(event.id, sameDay(date, call.event.short))
  }
  return found
}

const MISHAPS: ReadonlySet<string> = new Set(['accident', 'disaster', 'killing', 'violence', 'crime'])

const CALLED = /^(?:alerted|called|dispatched|responded|rushed|sent|summoned)$/

/** The event of the verb that has a noun right after its "to". */
function callTo(scene: Scene, mishap: Telling): Telling | undefined {
  const { tokens } = scene.reading
  const to = phraseStart(scene, mishap) - 1
  if (tokens[to]?.folded !== 'to' || !CALLED.test(tokens[to - 1]?.folded ?? '')) return undefined
  return scene.byToken.get(to - 1)
}
