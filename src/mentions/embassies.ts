import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'

/** Missions with a name: "the U.S. Embassy in Baghdad", "the Russian consulate in Erbil", "the U.S. Embassy". */
export const embassies: Rule = {
  name: 'embassy',
  find(scene) {
    const found: Proposal[] = []
    for (const [at, match] of scene.matches) {
      const possessive = /^['’]s$/.test(scene.tokens[match.to]?.text ?? '')
      const head = possessive ? match.to + 1 : match.to
      const noun = scene.tokens[head]
      if (!noun || scene.knowledge.words('facility-nouns').get(noun.folded) !== 'embassy') continue
      const owner = match.senses.find(sense => scene.place(sense.placeId)?.type === 'country')
      if (owner) found.push(embassyAt(scene, at, head, owner.placeId))
    }
    return found
  },
}

function embassyAt(scene: Scene, from: number, noun: number, owner: string): Proposal {
  const city = placedIn(scene, noun + 1)
  const to = city ?? noun + 1
  const within = city ? spanOfCity(scene, noun + 2, city) : undefined
  return propose(scene, 'name', from, to, {
    head: scene.tokens[noun]!,
    open: true,
    owner,
    noun: scene.tokens[noun]!.folded,
    likelihood: 0.9,
    ...(within ? { within } : {}),
  })
}

const spanOfCity = (scene: Scene, from: number, to: number) => ({
  start: scene.tokens[from]!.start,
  end: scene.tokens[to - 1]!.end,
})

/** The end of "in <City>" where that follows. */
export function placedIn(scene: Scene, at: number): number | undefined {
  if (!/^(?:in|at)$/.test(scene.tokens[at]?.folded ?? '')) return undefined
  const match = scene.matches.get(at + 1)
  return match?.senses.some(sense => sense.how === 'name' || sense.how === 'alias') ? match.to : undefined
}
