import { governedBy } from '../clauses.ts'
import type { LinkRule } from '../rule.ts'
import { phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

const PROTESTING = /^(?:protest|demonstrat|rall(?:y|ie)|march|strike$|strikes$|riot|vigil|walkout)/
const AGAINST = new Set(['against', 'at', 'over', 'about'])
/** A rally at a summit or a wedding is held there, not against it. */
const ELSEWHERE = new Set(['protest', 'meeting', 'sport', 'trial', 'negotiation', 'visit'])

/** "protests against the decision", "marched to protest the war": a protest answers what it is against. */
export const protests: LinkRule = scene =>
  scene.tellings.flatMap(telling => {
    const { event } = telling
    if (!PROTESTING.test(scene.reading.tokens[telling.from]!.folded)) return []
    const cause = protestedAgainst(scene, telling)
    if (!cause || cause.event.id === event.id || cause.event.modality === 'negated') return []
    const cue = spanOf(scene, Math.min(telling.to, phraseStart(scene, cause)), cause.to)
    return [{ from: event, to: cause.event, relation: 'response_to' as const, cue }]
  })

function protestedAgainst(scene: Scene, telling: Telling): Telling | undefined {
  const { tokens } = scene.reading
  const last = tokens[telling.to - 1]!.folded
  const word = tokens[telling.to]?.folded ?? ''
  const named = AGAINST.has(last) || AGAINST.has(word)
  // Only "protest" itself takes an object.
  if (!named && (telling.noun || !/^protest/.test(last))) return undefined
  const against = last === 'against' || word === 'against' || !named
  return governedBy(
    scene,
    AGAINST.has(word) ? telling.to + 1 : telling.to,
    one => one.noun && (against || !ELSEWHERE.has(one.event.type)),
  )
}
