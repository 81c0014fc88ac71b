import { participant, type Scene, type Telling, typeOf } from './scene.ts'

/** What one side does about what another did or what befell people. */
const ANSWERS = new Set(
  'deployment legislation sanction withdrawal arrest airstrike missile-attack protest closure order expulsion resignation aid warning'.split(
    ' ',
  ),
)
/** Families of what others did, which any such act may answer. */
const DONE = new Set(['violence', 'killing', 'sanction', 'expulsion', 'overthrow'])
/** A protest answers what those in power decide or are found to have done. */
const DECIDED = new Set(
  'statement trial order legislation election appointment refusal closure agreement'.split(' '),
)
/** An arrest answers what somebody is accused of. */
const REPORTED = new Set(['blame', 'crime'])
/** What befell people is answered by help and precaution only. */
const BEFELL = new Set(['disaster', 'disease-outbreak', 'accident'])
const HELP = new Set(['deployment', 'order', 'withdrawal', 'legislation', 'aid', 'warning', 'closure'])

/** What mishaps and violence do to people. */
export const HARM = new Set(['death', 'injury', 'killing', 'migration'])
const HARMING = new Set(['disaster', 'disease-outbreak', 'accident', 'violence'])

/** "650 people died after a tsunami hit": what came before is what did it. */
export const harmed = (scene: Scene, { event }: Telling, before: Telling): boolean =>
  HARM.has(event.type) && HARMING.has(typeOf(scene, before.event)?.family ?? '')

/** Whether an act of one side is of a kind that answers an act of another. */
export function answers(scene: Scene, act: Telling, before: Telling): boolean {
  if (!ANSWERS.has(act.event.type)) return false
  const family = typeOf(scene, before.event)?.family ?? ''
  if (act.event.type === 'arrest' && REPORTED.has(before.event.type)) return true
  if (act.event.type === 'arrest' && (family === 'sanction' || family === 'expulsion')) return false
  if (act.event.type === 'protest' && DECIDED.has(before.event.type)) return true
  if (!DONE.has(family) && !(BEFELL.has(family) && HELP.has(act.event.type))) return false
  const actor = participant(act.event, 'actor')
  return actor === '' || actor !== participant(before.event, 'actor')
}
