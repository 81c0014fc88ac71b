import { isOtherThing, qualifies } from './names.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'

/** Adjectives and names of peoples: "Iraqi", "Americans". */
export const demonyms: Rule = {
  name: 'demonym',
  find(scene) {
    const found: Proposal[] = []
    for (const [at, match] of scene.matches) {
      const candidates = match.senses.filter(sense => sense.how === 'demonym').map(sense => sense.placeId)
      if (candidates.length === 0 || scene.people.tokens[at] || isLanguage(scene, at, match.to)) continue
      if (isOtherThing(scene, at, match.to)) continue
      if (scene.document.sentences[scene.tokens[at]!.sentence]!.zone === 'credit') continue
      found.push(
        propose(scene, 'demonym', at, match.to, {
          candidates: [...new Set(candidates)],
          attributive: qualifies(scene, match.to),
          likelihood: 0.95,
        }),
      )
    }
    return found
  },
}

const SPEAKING = new Set(
  'speak speaks spoke speaking spoken in into fluent learn learning teach study from'.split(' '),
)

/** "in English", "speaks Russian", "the French language": the tongue, not the country. */
function isLanguage(scene: Scene, at: number, to: number): boolean {
  const next = scene.tokens[to]
  const noun = next?.text === '-' ? scene.tokens[to + 1] : next
  if (
    noun &&
    /^(?:language|languages|speaking|speaker|speakers|lesson|lessons|word|words)$/.test(noun.folded)
  )
    return true
  const before = scene.tokens[at - 1]
  return before !== undefined && SPEAKING.has(before.folded) && !qualifies(scene, to)
}
