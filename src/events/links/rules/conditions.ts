import { gathered } from '../../../text/mapped.ts'
import { mainAfterComma, opensClause } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import type { Scene, Telling } from '../scene.ts'
import { toldBefore } from '../told-before.ts'

/** "will be paid only if it finds the plane", "Once the plan is approved, work will begin": what depends on what. */
export const conditions: LinkRule = (scene, cues) =>
  gathered(cues, cue => (cue.frame === 'condition' ? depends(scene, cue) : []))

function depends(scene: Scene, cue: Cue): ProposedLink[] {
  const condition = governedBy(scene, cue.end, () => true)
  const main = condition && mainOf(scene, cue, condition)
  if (!condition || !main || main.event.id === condition.event.id || isPast(main)) return []
  return [{ from: condition.event, to: main.event, relation: 'causes', cue: cue.span }]
}

/** What is told before the condition, or after the comma that ends it. */
function mainOf(scene: Scene, cue: Cue, condition: Telling): Telling | undefined {
  if (opensClause(scene, cue)) return mainAfterComma(scene, condition, one => !one.noun)
  const before = toldBefore(scene, cue.first, one => !one.noun)
  return before && !isParted(scene, before.to, cue.first) ? before : undefined
}

/** "what they want is to know if": another clause stands between. */
function isParted({ reading: { classes } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.has(classes[i]!)) return true
  return false
}

const PARTING: ReadonlySet<string> = new Set(['verb', 'aux', 'sub', 'rel', 'mark'])

/** What has happened depends on nothing. */
const isPast = ({ event }: Telling): boolean => event.modality === 'asserted'
