import { isBody } from './bodies.ts'
import { fameOf } from './fame.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'

/** Names inside names that the gazetteer knows as a whole: "U.S." and "Baghdad" in "U.S. Embassy in Baghdad". */
export const nested: Rule = scene => {
  const found: Proposal[] = []
  for (const match of scene.matches) {
    const { from } = match
    if (match.to - from < 2) continue
    const { mission, body } = match.meanings
    if (mission === undefined && !(body && match.senses.some(sense => isBody(scene, match, sense)))) continue
    for (let at = from; at < (mission === undefined ? from + 1 : match.to); at++) {
      const inner = innerAt(scene, at, at === from ? match.to - 1 : match.to)
      if (inner) found.push(inner)
    }
  }
  return found
}

/** The least fame of a name inside another: that of a city of 300,000. */
const WELL_KNOWN = 2.5

/** A country's name or adjective, or a well-known city, that ends by `end`. */
function innerAt(scene: Scene, at: number, end: number): Proposal | undefined {
  const match = scene.knowledge.gazetteer.names.longestAt(scene.tokens, at, end)
  if (!match) return undefined
  const senses = match.senses.filter(sense => sense.how !== 'code' && sense.how !== 'body')
  const known = senses.filter(sense => fameOf(sense) >= WELL_KNOWN)
  if (known.length === 0) return undefined
  const demonym = known.every(sense => sense.how === 'demonym')
  return propose(scene, demonym ? 'demonym' : 'name', at, match.to, {
    candidates: candidatesOf(known),
    attributive: demonym || match.to < end,
    likelihood: 0.9,
  })
}
