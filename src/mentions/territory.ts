import { withArticle } from '../gazetteer/gazetteer.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'

/** A country's spaces: "Iraqi airspace", "Iranian waters", "Syrian territory", "Iraq's airspace". */
export const territory: Rule = {
  name: 'territory',
  find(scene) {
    const nouns = scene.knowledge.words('territory-nouns')
    const found: Proposal[] = []
    for (const [at, match] of scene.matches) {
      const possessive = /^['’]s$/.test(scene.tokens[match.to]?.text ?? '')
      const noun = possessive ? match.to + 1 : match.to
      if (!nouns.has(scene.tokens[noun]?.folded ?? '')) continue
      const country = match.senses.find(
        sense => sense.how !== 'code' && scene.place(sense.placeId)?.type === 'country',
      )
      if (!country) continue
      const name = scene.place(country.placeId)!.name
      found.push(
        propose(scene, 'nominal', at, noun + 1, {
          head: scene.tokens[noun]!,
          candidates: [country.placeId],
          open: true,
          likelihood: 0.9,
          reasons: [
            {
              rule: 'territory',
              words: `“${wordsOf(scene, at, noun + 1)}” covers the whole of ${withArticle(name)}`,
              weight: 20,
            },
          ],
        }),
      )
    }
    return found
  },
}
