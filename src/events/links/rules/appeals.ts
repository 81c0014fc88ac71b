import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, type Scene, spanOf, type Telling } from '../scene.ts'

/** "urged followers to join the protest": an appeal and what it is for. */
export const appeals: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    if (telling.event.type !== 'appeal' || telling.event.modality === 'negated') return []
    const to = infinitiveAfter(scene, telling)
    return to < 0 ? appealedForThing(scene, telling) : appealedForAct(scene, telling, to)
  })

/** "appealed for calm talks": the noun right after. */
function appealedForThing(scene: Scene, appeal: Telling): ProposedLink[] {
  const wanted = governedBy(
    scene,
    appeal.to,
    telling => telling.noun && telling.event.modality === 'demanded',
  )
  return wanted ? [link(scene, appeal, wanted, wanted.from, 'appeal_for')] : []
}

function appealedForAct(scene: Scene, appeal: Telling, to: number): ProposedLink[] {
  const verb = verbAfter(scene, to)
  if (verb < 0) return []
  const word = scene.reading.tokens[verb]!.folded
  const known = JOINING.has(word) ? 'appeal_for' : STOPPING.has(word) ? 'about' : undefined
  const gathering =
    known && governedBy(scene, objectAfter(scene, verb), one => one.noun && isActual(one.event))
  if (known && gathering) return [link(scene, appeal, gathering, to, known)]
  const act = scene.byToken.get(verb)
  return act && !isActual(act.event) ? [link(scene, appeal, act, to, 'appeal_for')] : []
}

const link = (
  scene: Scene,
  appeal: Telling,
  wanted: Telling,
  from: number,
  relation: 'appeal_for' | 'about',
): ProposedLink => ({ from: appeal.event, to: wanted.event, relation, cue: spanOf(scene, from, wanted.to) })

/** The gathering itself is meant, not the joining. */
const JOINING = new Set('join attend support participate take'.split(' '))
/** An appeal to stop a thing is no appeal for it. */
const STOPPING = new Set('stop halt end boycott avoid prevent condemn'.split(' '))

function infinitiveAfter({ reading: { tokens, classes } }: Scene, appeal: Telling): number {
  for (let i = appeal.to; tokens[i]?.sentence === appeal.sentence && i < appeal.to + 14; i++) {
    if (classes[i] === 'to') return i
    if (/^(?:verb|comma|mark|rel)$/.test(classes[i]!)) return -1
  }
  return -1
}

/** The verb of an infinitive; -1 for "not to …", which appeals for the opposite. */
function verbAfter({ reading: { classes } }: Scene, to: number): number {
  if (classes[to - 1] === 'neg') return -1
  let at = to + 1
  while (classes[at] === 'adv') at++
  return classes[at] === 'verb' || classes[at] === 'noun' ? at : -1
}

/** "take part in", "participate in": past the words that belong to the verb. */
function objectAfter({ reading: { tokens } }: Scene, verb: number): number {
  let at = verb + 1
  while (/^(?:part|in|on|the)$/.test(tokens[at]?.folded ?? '')) at++
  return at
}
