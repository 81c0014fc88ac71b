import { aroundCue, toldEarlier } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  type Scene,
  type Telling,
  tellingAfter,
  tellingBefore,
  typeOf,
} from '../scene.ts'

/** "In retaliation, …", "in response to the strike": an act that answers another. */
export const retaliations: LinkRule = (scene, cues) =>
  cues.flatMap(cue => {
    if (cue.relation !== 'retaliation_for' && cue.relation !== 'response_to') return []
    return cue.frame === 'opening' ? answersEarlier(scene, cue) : answersHere(scene, cue)
  })

function answersHere(scene: Scene, cue: Cue): ProposedLink[] {
  const pair = aroundCue(scene, cue)
  if (!pair || (cue.strength === 'weak' && !isProvoking(scene, pair.right))) return []
  return [{ from: pair.left.event, to: pair.right.event, relation: relationOf(cue), cue: cue.span }]
}

/** What is answered stands before: violence where there is any, since that is what is retaliated for. */
function answersEarlier(scene: Scene, cue: Cue): ProposedLink[] {
  const act = (telling: Telling) => isActual(telling.event) && !isSpeech(scene, telling.event)
  const from =
    tellingAfter(scene, cue.end, act) ??
    tellingBefore(scene, cue.first, act) ??
    tellingAfter(scene, cue.end, telling => isActual(telling.event))
  if (!from) return []
  const other = (telling: Telling) => isActual(telling.event) && telling.event.id !== from.event.id
  const to =
    toldEarlier(scene, cue.sentence, telling => other(telling) && isProvoking(scene, telling)) ??
    (cue.strength === 'strong' ? toldEarlier(scene, cue.sentence, other) : undefined)
  return to ? [{ from: from.event, to: to.event, relation: relationOf(cue), cue: cue.span }] : []
}

const relationOf = (cue: Cue) => cue.relation as 'retaliation_for' | 'response_to'

const PROVOKING = new Set([
  'violence',
  'killing',
  'war',
  'sanction',
  'expulsion',
  'arrest',
  'protest',
  'disaster',
])

/** Whether the event is of a kind that others answer. */
function isProvoking(scene: Scene, telling: Telling): boolean {
  const type = typeOf(scene, telling.event)
  return type !== undefined && PROVOKING.has(type.family)
}
