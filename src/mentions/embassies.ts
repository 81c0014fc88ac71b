import { FACILITY } from './kinds.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { afterPossessive, placeNamedAfter } from './senses.ts'
import { is } from './surroundings.ts'

/** Missions with a name: "the U.S. Embassy in Baghdad", "the Russian consulate in Erbil", "the U.S. Embassy". */
export const embassies: Rule = scene => {
  const nouns = scene.knowledge.words('facility-nouns')
  const found: Proposal[] = []
  for (const { from, to, meanings } of scene.matches) {
    const noun = afterPossessive(scene, to)
    if (!is(scene, noun, FACILITY) || nouns.get(scene.tokens[noun]!.folded) !== 'embassy') continue
    if (meanings.country) found.push(embassyAt(scene, from, noun, meanings.country.id))
  }
  return found
}

function embassyAt(scene: Scene, from: number, noun: number, owner: string): Proposal {
  const city = placeNamedAfter(scene, noun + 1)
  return propose(scene, 'name', from, city?.to ?? noun + 1, {
    head: scene.tokens[noun]!,
    open: true,
    owner,
    noun: scene.tokens[noun]!.folded,
    likelihood: 0.9,
    ...(city ? { within: spanOf(scene, city.from, city.to) } : {}),
  })
}
