import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'

const SIDES = new Set('north south east west northern southern eastern western central'.split(' '))

/** The first of two that share a name: "North" of "North and South Korea", "West" of "West or Central Africa". */
export const sides: Rule = scene =>
  scene.tokens.flatMap((token, at) => {
    const proposal = token.capital && SIDES.has(token.folded) ? sideAt(scene, at) : undefined
    return proposal ? [proposal] : []
  })

function sideAt(scene: Scene, at: number): Proposal | undefined {
  const { tokens, matches, knowledge } = scene
  if (!/^(?:and|or)$/.test(tokens[at + 1]?.folded ?? '')) return undefined
  const second = tokens[at + 2]
  if (!second?.capital || !SIDES.has(second.folded) || second.folded === tokens[at]!.folded) return undefined
  const whole = matches.get(at + 2)
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
