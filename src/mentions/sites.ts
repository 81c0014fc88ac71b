import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { ownerBetween, placeNamedAfter } from './senses.ts'
import { matchAt } from './surroundings.ts'

/** Several sites without names: "two U.S.-held bases in Iraq", "all U.S. bases in Iraq". */
export const sites: Rule = scene => {
  const plurals = scene.knowledge.words('site-plurals')
  const found: Proposal[] = []
  for (const at of scene.cues) {
    const token = scene.tokens[at]!
    const proposal = !token.capital && plurals.has(token.folded) ? sitesAt(scene, at) : undefined
    if (proposal) found.push(proposal)
  }
  return found
}

function sitesAt(scene: Scene, noun: number): Proposal | undefined {
  const place = placeNamedAfter(scene, noun + 1)
  if (!place || scene.people.tokens[place.from]) return undefined
  const from = startOfPhrase(scene, noun)
  if (from === undefined || !isTelling(scene, from, noun)) return undefined
  const owner = ownerBetween(scene, from, noun)
  return propose(scene, 'nominal', from, place.to, {
    head: scene.tokens[noun]!,
    noun: scene.tokens[noun]!.folded,
    open: true,
    within: spanOf(scene, place.from, place.to),
    ...(owner ? { owner: owner.id } : {}),
    likelihood: 0.7,
  })
}

const OF_FORCE = new Set('military nuclear naval diplomatic missile oil chemical refugee'.split(' '))

/** "Sites" and "facilities" are everywhere: only those of a force, a state or the atom are worth a mark. */
function isTelling(scene: Scene, from: number, noun: number): boolean {
  if (scene.knowledge.words('site-plurals').get(scene.tokens[noun]!.folded) !== 'any') return true
  for (let at = from; at < noun; at++) if (OF_FORCE.has(scene.tokens[at]!.folded)) return true
  return ownerBetween(scene, from, noun) !== undefined
}

const COUNTING = new Set(
  'two three four five six seven eight nine ten several many some all both dozens other the its their'.split(
    ' ',
  ),
)
/** Small words over which no phrase goes on. */
const PARTING = new Set('of to in on at and or by with for from'.split(' '))
/** Longer phrases before such a noun are not written. */
const MOST_BEFORE = 7

/** The number, article or "all" before the noun; else the adjective's country; undefined without either. */
function startOfPhrase(scene: Scene, noun: number): number | undefined {
  let owner: number | undefined
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_BEFORE); at--) {
    const token = scene.tokens[at]!
    if (token.sentence !== scene.tokens[noun]!.sentence) break
    if (COUNTING.has(token.folded) || token.kind === 'number') return at
    if (matchAt(scene, at)) owner = at
    if ((token.kind === 'mark' && token.text !== '-') || PARTING.has(token.folded) || isDone(scene, at)) break
  }
  return owner
}

/** "the United States bombed nuclear sites": a verb after its subject; "U.S.-held" and "two abandoned" are none. */
const isDone = ({ tokens }: Scene, at: number): boolean =>
  /(?:ed|^hit|^struck)$/.test(tokens[at]!.folded) && tokens[at - 1]?.capital === true
