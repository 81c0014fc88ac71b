import { FACILITY } from './kinds.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Run } from './runs.ts'
import type { Scene } from './scene.ts'
import { placeNamedAfter } from './senses.ts'
import { is, matchAt } from './surroundings.ts'

/** A named site whose point is not known but whose city is: "Ibn Sina Hospital in Baghdad". */
export const facilities: Rule = scene => {
  const found: Proposal[] = []
  for (const run of scene.runs) {
    const place = isUnknownSite(scene, run) ? placeNamedAfter(scene, run.to) : undefined
    if (!place) continue
    const noun = scene.tokens[run.to - 1]!
    found.push(
      propose(scene, 'nominal', run.from, place.to, {
        head: noun,
        noun: noun.folded,
        open: true,
        within: spanOf(scene, place.from, place.to),
        likelihood: 0.6,
      }),
    )
  }
  return found
}

/** A run of capitals that ends in a noun for a site, and that the gazetteer does not know as a whole. */
function isUnknownSite(scene: Scene, { from, to }: Run): boolean {
  if (to - from < 2 || !is(scene, to - 1, FACILITY)) return false
  const last = scene.tokens[to - 1]!
  if (scene.knowledge.words('facility-nouns').get(last.folded) === 'embassy') return false
  return !scene.titleCase[last.sentence] && matchAt(scene, from)?.to !== to
}
