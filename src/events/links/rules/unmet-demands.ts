import { gathered } from '../../../text/mapped.ts'
import type { LinkRule } from '../rule.ts'
import { type Scene, spanOf, type Telling } from '../scene.ts'

const DECIDING = new Set(['order', 'refusal', 'agreement', 'legislation'])

/** "has not yet ordered the withdrawal": what was demanded and has not been done. */
export const unmetDemands: LinkRule = scene => {
  const demanded = demandsByKind(scene)
  return gathered(scene.tellings, (telling, i) => {
    if (telling.event.modality !== 'negated' || telling.noun) return []
    const next = scene.tellings[i + 1]
    const named = next?.sentence === telling.sentence ? next : undefined
    const act = DECIDING.has(telling.event.type) ? named : telling
    const demand = act && demanded.get(act.event.type)
    if (!demand || demand.from >= telling.from) return []
    const cue = wordsFor(scene, telling)
    return [{ from: telling.event, to: demand.event, relation: 'not_yet_followed_by' as const, cue }]
  })
}

/** The first demand of each kind of act: "called for the withdrawal". */
function demandsByKind({ tellings }: Scene): ReadonlyMap<string, Telling> {
  const demands = new Map<string, Telling>()
  let demand: Telling | undefined
  for (const telling of tellings) {
    if (telling.event.type === 'demand') demand = telling
    const wanted = telling.event.modality === 'demanded' && telling.sentence === demand?.sentence
    if (demand && wanted && !demands.has(telling.event.type)) demands.set(telling.event.type, demand)
  }
  return demands
}

function wordsFor(scene: Scene, telling: Telling) {
  const { classes } = scene.reading
  let from = telling.from
  while (classes[from - 1] === 'adv' || classes[from - 1] === 'neg') from--
  return spanOf(scene, from, telling.to)
}
