import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'
import { samePlace, sameSide } from '../sides.ts'

/** "was present in Friday's march", "took part in the talks": a part and the whole. */
export const participations: LinkRule = scene => [
  ...gathered(scene.tellings, telling => presentIn(scene, telling)),
  ...withinPresence(scene),
]

const WHOLES = new Set(
  'protest meeting negotiation election sport attack war hostilities trial visit aid disaster'.split(' '),
)

function presentIn(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.event.type !== 'participation' || !isActual(telling.event)) return []
  const { tokens } = scene.reading
  let at = telling.to
  while (/^(?:in|at|for|to)$/.test(tokens[at]?.folded ?? '')) at++
  const whole = governedBy(scene, at, other => WHOLES.has(other.event.type) && isActual(other.event))
  if (!whole?.noun) return []
  const cue = spanOf(scene, phraseStart(scene, whole), whole.to)
  const relation = isOnlyReported(scene, telling) ? 'reports_on' : 'part_of'
  return [{ from: telling.event, to: whole.event, relation, cue }]
}

const SAYING = /^(?:said|says|say|told|estimated|reported|claimed|added)$/

/** "said two million turned out for the rally": a report on the whole rather than a part of it. */
function isOnlyReported({ reading, source }: Scene, telling: Telling): boolean {
  if (telling.event.modality !== 'reported') return false
  const first = source.document.sentences[telling.sentence]!.firstToken
  for (let i = telling.from - 1; i >= first; i--) if (SAYING.test(reading.tokens[i]!.folded)) return true
  return false
}

/** A stay at one place that lies within a longer one of the same people there. */
function withinPresence(scene: Scene): ProposedLink[] {
  const stays = scene.tellings.filter(telling => telling.event.type === 'presence' && isActual(telling.event))
  const whole = stays.find(telling => isUpToNow(scene, telling))?.event
  if (!whole) return []
  const parts = new Set(stays.map(telling => telling.event))
  return [...parts]
    .filter(part => part !== whole && samePlace(part, whole) && sameSide(scene, part, whole))
    .map(part => ({ from: part, to: whole, relation: 'part_of' as const, cue: null }))
}

/** "have now been in Iraq": begun before and lasting. */
function isUpToNow({ reading: { tokens } }: Scene, { from, to }: Telling): boolean {
  const words = tokens.slice(Math.max(0, from - 3), to).map(token => token.folded)
  return words.includes('been') && (words.includes('have') || words.includes('has'))
}
