import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { countryBefore } from './senses.ts'

/** Parliaments without a name of their own: "Parliament", "the parliament", "the Iraqi parliament" in small letters. */
export const parliaments: Rule = scene => {
  const found: Proposal[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]!
    if (token.folded !== 'parliament') continue
    const owner = countryBefore(scene, at)
    const proposal = owner ? ofCountry(scene, owner.from, at, owner.country.country) : unnamed(scene, at)
    if (proposal) found.push(proposal)
  }
  return found
}

/** The one the data has under the capitalised name. */
function ofCountry(scene: Scene, from: number, at: number, code: string): Proposal | undefined {
  const parliament = scene.knowledge.gazetteer.parliament(code)
  if (!parliament) return undefined
  const words = `“${wordsOf(scene, from, at + 1)}” says whose it is`
  return propose(scene, 'organisation', from, at + 1, {
    head: scene.tokens[at]!,
    candidates: [parliament.id],
    open: true,
    likelihood: 0.9,
    reasons: [{ rule: 'parliament', words, weight: 30 }],
  })
}

/** That of the country the article is about; with other capitals it is a name of its own, and "of" says whose. */
function unnamed(scene: Scene, at: number): Proposal | undefined {
  const token = scene.tokens[at]!
  const the = scene.tokens[at - 1]?.folded === 'the'
  const run = scene.runs[scene.runOf[at] ?? -1]
  if (token.capital ? run && run.to - run.from > 1 : !the) return undefined
  if (/^(?:of|building|square|hill)$/.test(scene.tokens[at + 1]?.folded ?? '')) return undefined
  return propose(scene, 'organisation', the ? at - 1 : at, at + 1, {
    head: token,
    noun: 'parliament',
    likelihood: 0.7,
  })
}
