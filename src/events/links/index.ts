import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { Issue } from '../../model/issue.ts'
import { gathered } from '../../text/mapped.ts'
import type { Reading } from '../occurrences/reading.ts'
import { findCues } from './cues.ts'
import { disagreements } from './disagreements.ts'
import { inOrder } from './order.ts'
import type { LinkRule, ProposedLink } from './rule.ts'
import { appeals } from './rules/appeals.ts'
import { causes } from './rules/causes.ts'
import { conditions } from './rules/conditions.ts'
import { continuations } from './rules/continuations.ts'
import { demands } from './rules/demands.ts'
import { effects } from './rules/effects.ts'
import { ends } from './rules/ends.ts'
import { governed } from './rules/governed.ts'
import { grounds } from './rules/grounds.ts'
import { harm } from './rules/harm.ts'
import { inclusions } from './rules/inclusions.ts'
import { offsets } from './rules/offsets.ts'
import { organisers } from './rules/organisers.ts'
import { participations } from './rules/participations.ts'
import { parts } from './rules/parts.ts'
import { protests } from './rules/protests.ts'
import { purposes } from './rules/purposes.ts'
import { results } from './rules/results.ts'
import { retaliations } from './rules/retaliations.ts'
import { sameDays } from './rules/same-days.ts'
import { sameSpeeches } from './rules/same-speeches.ts'
import { sequences } from './rules/sequences.ts'
import { starts } from './rules/starts.ts'
import { sufferers } from './rules/sufferers.ts'
import { topics } from './rules/topics.ts'
import { unmetDemands } from './rules/unmet-demands.ts'
import { sceneOf } from './scene.ts'
import { tiesOf } from './ties.ts'

/** The rules, strongest first: of links that contradict each other, the earlier one stays. */
const RULES: readonly LinkRule[] = [
  retaliations,
  protests,
  causes,
  harm,
  effects,
  results,
  conditions,
  sequences,
  offsets,
  ends,
  starts,
  continuations,
  purposes,
  demands,
  appeals,
  organisers,
  participations,
  parts,
  inclusions,
  topics,
  grounds,
  sufferers,
  governed,
  sameSpeeches,
  unmetDemands,
]

/** More links than this are no story; each is compared with those before it. */
const MOST = 500

const NONE: ReadonlySet<string> = new Set()

/** Links between events, and what the reader should know of those that could not be kept. */
export interface Linked {
  readonly links: readonly EventLink[]
  readonly issues: readonly Issue[]
}

/** How the events of an article hang together, with the words that say so. Of those in `likely`, by their ids, less is linked. */
export function findLinks(
  reading: Reading,
  events: readonly StoryEvent[],
  likely: ReadonlySet<string> = NONE,
): Linked {
  if (events.length < 2) return { links: [], issues: [] }
  const scene = sceneOf(reading, events, likely)
  const cues = findCues(scene)
  const ties = tiesOf(scene)
  const proposed = withoutWeaker(gathered(RULES, rule => rule(scene, cues, ties)))
  // Being on one day is worth a link only between events that nothing else links.
  const { kept, contradicted } = inOrder(once([...proposed, ...sameDays(scene, proposed)]).slice(0, MOST))
  const links = kept.map((link, i) => ({
    id: `l${String(i + 1).padStart(2, '0')}`,
    from: link.from.id,
    to: link.to.id,
    relation: link.relation,
    cue: link.cue,
    evidence: 'text' as const,
  }))
  return { links, issues: disagreements(reading.source, contradicted) }
}

/** To judge an event, or to take part in it, says more than to report on it; what an accord is for, more than what it holds; what is said, more than what of. */
function withoutWeaker(links: readonly ProposedLink[]): ProposedLink[] {
  const pairs = (suits: (link: ProposedLink) => boolean) =>
    new Set(links.flatMap(link => (suits(link) ? [`${link.from.id} ${link.to.id}`] : [])))
  const closer = pairs(({ relation }) => relation !== 'reports_on')
  const aims = pairs(({ relation }) => relation === 'purpose')
  const contents = pairs(({ relation }) => relation === 'content')
  return links.filter(({ from, to, relation }) => {
    const pair = `${from.id} ${to.id}`
    if (relation === 'reports_on') return !closer.has(pair)
    return !(relation === 'content' && aims.has(pair)) && !(relation === 'about' && contents.has(pair))
  })
}

function once(links: readonly ProposedLink[]): ProposedLink[] {
  const seen = new Set<string>()
  return links.filter(link => {
    const key = `${link.from.id} ${link.relation} ${link.to.id}`
    if (link.from.id === link.to.id || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
