import type { StoryEvent } from '../../../model/event.ts'
import type { ProposedLink } from '../rule.ts'
import { isActual, isSpeech, type Scene, type Telling } from '../scene.ts'

/** More would only draw the article's date again and again. */
const MOST = 3

/** A speech whose own words date it to the day of what the article tells most of. */
export function sameDays(scene: Scene, linked: readonly ProposedLink[]): ProposedLink[] {
  const lead = mostTold(scene)
  if (!lead) return []
  const joined = new Set(linked.flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]))
  const told = new Set(scene.tellings.filter(one => one.event === lead).map(one => one.sentence))
  const links: ProposedLink[] = []
  for (const telling of scene.tellings) {
    if (links.length === MOST) break
    const { event } = telling
    if (event === lead || !isSpeech(scene, event) || joined.has(`${event.id} ${lead.id}`)) continue
    if (!sameDay(event, lead) || telling.start !== event.trigger.start) continue
    if (told.has(telling.sentence)) continue
    const day = dayWord(scene, telling)
    if (day) links.push({ from: event, to: lead, relation: 'same_day', cue: day })
  }
  return links
}

/** The act told in most sentences, at least two, and dated to one day. */
function mostTold(scene: Scene): StoryEvent | undefined {
  let best: StoryEvent | undefined
  for (const event of scene.events) {
    if (!isActual(event) || isSpeech(scene, event) || event.triggers.length < 2) continue
    if (!event.date || event.date.earliest !== event.date.latest) continue
    if (event.triggers.length > (best?.triggers.length ?? 0)) best = event
  }
  return best
}

const sameDay = (a: StoryEvent, b: StoryEvent) =>
  a.date !== null && a.date.earliest === a.date.latest && a.date.earliest === b.date?.earliest

/** The word for the day within a few words of the trigger. */
function dayWord({ reading, source }: Scene, telling: Telling) {
  for (let i = Math.max(0, telling.from - 3); i < telling.to + 4; i++) {
    const time = reading.times[i]
    if (!time || reading.tokens[i]?.sentence !== telling.sentence) continue
    if (time.earliest !== null && telling.event.date?.timeIds.includes(time.id))
      return time.surface === source.document.text.slice(time.start, time.end)
        ? { start: time.start, end: time.end }
        : undefined
  }
  return undefined
}
