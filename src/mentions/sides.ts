import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { matchAt, tokenAt, wordAt } from './surroundings.ts'
import { SIDES } from './vocabulary.ts'

/** The first of two that share a name: "North" of "North and South Korea", "West" of "West or Central Africa". */
export const sides: Rule = scene =>
  scene.cues.flatMap(at => {
    const { capital, folded } = scene.tokens[at]!
    const proposal = capital && SIDES.has(folded) ? sideAt(scene, at) : undefined
    return proposal ? [proposal] : []
  })

function sideAt(scene: Scene, at: number): Proposal | undefined {
  const { tokens, knowledge } = scene
  if (!/^(?:and|or)$/.test(wordAt(scene, at + 1))) return undefined
  const second = tokenAt(scene, at + 2)
  if (!second?.capital || !SIDES.has(second.folded) || second.folded === tokens[at]!.folded) return undefined
  const whole = matchAt(scene, at + 2)
  if (!whole || whole.to < at + 4) return undefined
  const rest = wordsOf(scene, at + 3, whole.to)
  const senses = knowledge.gazetteer.names.get(`${tokens[at]!.text} ${rest}`)
  if (senses.length === 0) return undefined
  const words = `“${tokens[at]!.text}” goes with “${rest}” too`
  return propose(scene, senses.every(sense => sense.how === 'demonym') ? 'demonym' : 'name', at, at + 1, {
    candidates: candidatesOf(senses),
    likelihood: 0.9,
    reasons: [{ rule: 'sides', words, weight: 10 }],
  })
}
