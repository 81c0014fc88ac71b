import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { countryBefore } from './senses.ts'
import { runAt, wordAt } from './surroundings.ts'

/** Parliaments without a name of their own: "Parliament", "the parliament", "the Iraqi parliament" in small letters. */
export const parliaments: Rule = scene => {
  const found: Proposal[] = []
  for (const at of scene.cues) {
    if (scene.tokens[at]!.folded !== 'parliament') continue
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
  const the = wordAt(scene, at - 1) === 'the'
  const run = runAt(scene, at)
  if (token.capital ? run && run.to - run.from > 1 : !the) return undefined
  if (/^(?:of|building|square|hill)$/.test(wordAt(scene, at + 1))) return undefined
  return propose(scene, 'organisation', the ? at - 1 : at, at + 1, {
    head: token,
    noun: 'parliament',
    likelihood: 0.7,
  })
}
