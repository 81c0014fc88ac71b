import { withArticle } from '../gazetteer/gazetteer.ts'
import { TERRITORY } from './kinds.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { afterPossessive } from './senses.ts'
import { is, wordAt } from './surroundings.ts'

/** A country's spaces: "Iraqi airspace", "Iranian waters", "Syrian territory", "Iraq's airspace". */
export const territory: Rule = scene => {
  const found: Proposal[] = []
  for (const { from: at, to, meanings } of scene.matches) {
    const noun = afterPossessive(scene, to)
    const { country } = meanings
    if (!country || !is(scene, noun, TERRITORY) || isOfGuard(scene, noun)) continue
    const words = `“${wordsOf(scene, at, noun + 1)}” covers the whole of ${withArticle(country.name)}`
    found.push(
      propose(scene, 'nominal', at, noun + 1, {
        head: scene.tokens[noun]!,
        candidates: [country.id],
        open: true,
        likelihood: 0.9,
        reasons: [{ rule: 'territory', words, weight: 20 }],
      }),
    )
  }
  return found
}

/** "the Chinese coast guard", "Estonian border guards". */
const isOfGuard = (scene: Scene, noun: number): boolean =>
  /^guards?(?:m[ae]n)?$/.test(wordAt(scene, noun + 1))
