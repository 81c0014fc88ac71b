import type { StoryEvent } from '../../model/event.ts'
import type { Issue } from '../../model/issue.ts'
import { parseIsoDay, sayDay } from '../../time/calendar.ts'
import type { EventSource } from '../source.ts'
import { earlierAndLater } from './order.ts'
import type { ProposedLink } from './rule.ts'

/** More would say no more than that the text is in a muddle. */
const MOST = 5

/** What the words say came first against what the dates say: one issue for each pair that words date both ways. */
export function disagreements({ document }: EventSource, links: readonly ProposedLink[]): Issue[] {
  const seen = new Set<string>()
  return links.flatMap(link => {
    const order = earlierAndLater(link)
    if (!order || !link.cue || !isDated(order.earlier) || !isDated(order.later)) return []
    const key = `${order.earlier.id} ${order.later.id}`
    if (seen.has(key) || seen.size === MOST) return []
    seen.add(key)
    const cue = document.text.slice(link.cue.start, link.cue.end)
    return [
      {
        code: 'dates-disagree',
        message: `“${cue}” puts “${order.earlier.short}” before “${order.later.short}”, but the dates found are ${say(order.earlier)} and ${say(order.later)}. Check both dates; the two are left unlinked.`,
        ...link.cue,
      },
    ]
  })
}

/** Dated by words of the text, not by what is only supposed. */
const isDated = ({ date }: StoryEvent): boolean => date !== null && date.timeIds.length > 0

function say({ date }: StoryEvent): string {
  const days = [...new Set([date!.earliest, date!.latest])].map(iso => parseIsoDay(iso))
  return days.map((day, i) => (day === null ? [date!.earliest, date!.latest][i]! : sayDay(day))).join(' – ')
}
