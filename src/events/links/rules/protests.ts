import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule } from '../rule.ts'
import { phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

const PROTESTING = /^(?:protest|demonstrat|rall(?:y|ie)|march|strike$|strikes$|riot|vigil|walkout)/
const AGAINST = new Set(['against', 'at', 'over', 'about'])
/** A rally at a summit or a wedding is held there, not against it. */
const ELSEWHERE = new Set(['protest', 'meeting', 'sport', 'trial', 'negotiation', 'visit'])

/** "protests against the decision", "marched to protest the war": a protest answers what it is against. */
export const protests: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    const { event } = telling
    if (!PROTESTING.test(scene.reading.tokens[telling.from]!.folded)) return []
    const cause = protestedAgainst(scene, telling)
    if (!cause || cause.event.id === event.id || cause.event.modality === 'negated') return []
    const cue = spanOf(scene, Math.min(telling.to, phraseStart(scene, cause)), cause.to)
    return [{ from: event, to: cause.event, relation: 'response_to' as const, cue }]
  })

/** So many words may say where, before those that say against what. */
const REACH = 8

function protestedAgainst(scene: Scene, telling: Telling): Telling | undefined {
  const { tokens } = scene.reading
  const last = tokens[telling.to - 1]!.folded
  if (last === 'against') return governedBy(scene, telling.to, one => one.noun)
  const at = againstAfter(scene, telling)
  const isWanted = (one: Telling) =>
    one.noun && (tokens[at]!.folded === 'against' || !ELSEWHERE.has(one.event.type))
  if (at >= 0) return governedBy(scene, at + 1, isWanted)
  // Only "protest" itself takes an object.
  return !telling.noun && /^protest/.test(last) ? governedBy(scene, telling.to, one => one.noun) : undefined
}

/** Where the word stands that opens what a protest is against; -1 where there is none. */
function againstAfter({ reading: { tokens, classes } }: Scene, { to, sentence }: Telling): number {
  for (let i = to; i < to + REACH && tokens[i]?.sentence === sentence; i++) {
    if (AGAINST.has(tokens[i]!.folded)) return i
    const kind = classes[i]
    if (kind === 'verb' || kind === 'mark' || kind === 'comma' || kind === 'rel' || kind === 'sub') return -1
  }
  return -1
}
