import { placedIn } from './embassies.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'

/** A named site whose point is not known but whose city is: "Ibn Sina Hospital in Baghdad". */
export const facilities: Rule = {
  name: 'facility',
  find(scene) {
    const nouns = scene.knowledge.words('facility-nouns')
    const found: Proposal[] = []
    for (const run of scene.runs) {
      const last = scene.tokens[run.to - 1]!
      if (run.to - run.from < 2 || !nouns.has(last.folded) || nouns.get(last.folded) === 'embassy') continue
      if (scene.titleCase[last.sentence] || scene.matches.get(run.from)?.to === run.to) continue
      const to = placedIn(scene, run.to)
      if (to === undefined) continue
      found.push(
        propose(scene, 'nominal', run.from, to, {
          head: last,
          noun: last.folded,
          open: true,
          within: spanOf(scene, run.to + 1, to),
          likelihood: 0.6,
        }),
      )
    }
    return found
  },
}
