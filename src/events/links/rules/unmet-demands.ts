import type { StoryEvent } from '../../../model/event.ts'
import type { LinkRule } from '../rule.ts'
import { type Scene, spanOf, type Telling } from '../scene.ts'

const DECIDING = new Set(['order', 'refusal', 'agreement', 'legislation'])

/** "has not yet ordered the withdrawal": what was demanded and has not been done. */
export const unmetDemands: LinkRule = scene =>
  scene.tellings.flatMap((telling, i) => {
    if (telling.event.modality !== 'negated' || telling.noun) return []
    const next = scene.tellings[i + 1]
    const named = next?.sentence === telling.sentence ? next : undefined
    const act = DECIDING.has(telling.event.type) ? named : telling
    if (!act) return []
    const demand = demandOf(scene, act)
    if (!demand) return []
    return [
      {
        from: telling.event,
        to: demand,
        relation: 'not_yet_followed_by' as const,
        cue: wordsFor(scene, telling),
      },
    ]
  })

/** The first demand told before whose sentence names an act of the same kind. */
function demandOf(scene: Scene, act: Telling): StoryEvent | undefined {
  for (const telling of scene.tellings) {
    if (telling.from >= act.from) return undefined
    if (telling.event.type !== 'demand') continue
    const wants = scene.bySentence[telling.sentence]!.some(
      other => other.from > telling.from && other.event.type === act.event.type,
    )
    if (wants) return telling.event
  }
  return undefined
}

function wordsFor(scene: Scene, telling: Telling) {
  const { classes } = scene.reading
  let from = telling.from
  while (classes[from - 1] === 'adv' || classes[from - 1] === 'neg') from--
  return spanOf(scene, from, telling.to)
}
