import { withArticle } from '../gazetteer/gazetteer.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import { afterPossessive, countryOf } from './senses.ts'

/** A country's spaces: "Iraqi airspace", "Iranian waters", "Syrian territory", "Iraq's airspace". */
export const territory: Rule = scene => {
  const nouns = scene.knowledge.words('territory-nouns')
  const found: Proposal[] = []
  for (const [at, match] of scene.matches) {
    const noun = afterPossessive(scene, match.to)
    if (!nouns.has(scene.tokens[noun]?.folded ?? '')) continue
    const country = countryOf(scene, match)
    if (!country) continue
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
