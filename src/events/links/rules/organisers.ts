import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule } from '../rule.ts'
import { isActual, isSure, type Scene, type Telling, tellingBefore } from '../scene.ts'

const ARRANGED = new Set([
  'protest',
  'meeting',
  'election',
  'sport',
  'attack',
  'bombing',
  'visit',
  'negotiation',
])

/** "The march was organized by a cleric": who arranged what. */
export const organisers: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    if (telling.event.type !== 'organisation') return []
    const arranged = (other: Telling) =>
      ARRANGED.has(other.event.type) && other.event.modality !== 'negated' && isSure(scene, other)
    const to = isPassive(scene, telling)
      ? tellingBefore(scene, telling.from, arranged)
      : governedBy(scene, telling.to, other => arranged(other) && isActual(other.event))
    if (!to) return []
    return [
      {
        from: telling.event,
        to: to.event,
        relation: 'organises' as const,
        cue: { start: telling.start, end: telling.end },
      },
    ]
  })

/** "was organized", "organized by", and "and supported by" after such a one. */
function isPassive({ reading: { tokens, classes } }: Scene, telling: Telling): boolean {
  if (tokens[telling.to]?.folded === 'by') return true
  let before = telling.from - 1
  while (classes[before] === 'adv' || classes[before] === 'neg') before--
  return /^(?:was|were|is|are|been|being|be)$/.test(tokens[before]?.folded ?? '')
}
