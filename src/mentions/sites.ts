import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'

/** Several sites without names: "two U.S.-held bases in Iraq", "all U.S. bases in Iraq". */
export const sites: Rule = {
  name: 'sites',
  find(scene) {
    const plurals = scene.knowledge.words('site-plurals')
    const found: Proposal[] = []
    scene.tokens.forEach((token, at) => {
      if (token.capital || !plurals.has(token.folded)) return
      const place = locationAfter(scene, at + 1)
      const from = place && startOfPhrase(scene, at)
      if (!place || from === undefined || !isTelling(scene, from, at)) return
      const owner = ownerBetween(scene, from, at)
      found.push(
        propose(scene, 'nominal', from, place.to, {
          head: token,
          noun: token.folded,
          open: true,
          within: { start: scene.tokens[place.from]!.start, end: scene.tokens[place.to - 1]!.end },
          ...(owner ? { owner } : {}),
          likelihood: 0.7,
        }),
      )
    })
    return found
  },
}

/** "Sites" and "facilities" are everywhere: only those of a force, a state or the atom are worth a mark. */
function isTelling(scene: Scene, from: number, noun: number): boolean {
  if (scene.knowledge.words('site-plurals').get(scene.tokens[noun]!.folded) !== 'any') return true
  for (let at = from; at < noun; at++) {
    if (/^(?:military|nuclear|naval|diplomatic|missile|oil|chemical|refugee)$/.test(scene.tokens[at]!.folded))
      return true
  }
  return ownerBetween(scene, from, noun) !== undefined
}

/** "in Iraq" right after the noun. */
function locationAfter(scene: Scene, at: number): { from: number; to: number } | undefined {
  if (!/^(?:in|across|throughout|inside)$/.test(scene.tokens[at]?.folded ?? '')) return undefined
  const match = scene.matches.get(at + 1)
  const named = match?.senses.some(sense => sense.how === 'name' || sense.how === 'alias')
  return match && named && !scene.people.tokens[at + 1] ? { from: at + 1, to: match.to } : undefined
}

const NUMBERS = new Set(
  'two three four five six seven eight nine ten several many some all both dozens other'.split(' '),
)

/** The number or "all", at most seven tokens before the noun; else the adjective's country; undefined without either. */
function startOfPhrase(scene: Scene, noun: number): number | undefined {
  let owner: number | undefined
  for (let at = noun - 1; at >= Math.max(0, noun - 7); at--) {
    const token = scene.tokens[at]!
    if (token.sentence !== scene.tokens[noun]!.sentence) break
    if (NUMBERS.has(token.folded) || token.kind === 'number') return at
    if (token.folded === 'the' || token.folded === 'its' || token.folded === 'their') return at
    if (scene.matches.has(at)) owner = at
    if (token.kind === 'mark' && token.text !== '-') break
    if (/^(?:of|to|in|on|at|and|or|by|with|for|from)$/.test(token.folded)) break
  }
  return owner
}

function ownerBetween(scene: Scene, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const country = scene.matches
      .get(at)
      ?.senses.find(sense => scene.place(sense.placeId)?.type === 'country')
    if (country) return country.placeId
  }
  return undefined
}
