import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import { candidatesOf } from './senses.ts'
import { runAt, tokenAt } from './surroundings.ts'

const HAPPENINGS = new Set(
  'war wars invasion uprising revolution crisis genocide famine earthquake'.split(' '),
)

/** Events named after a country: "Iraq War". The name inside stays a mention. */
export const eventNames: Rule = scene => {
  const found: Proposal[] = []
  for (const match of scene.matches) {
    const at = match.from
    const next = tokenAt(scene, match.to)
    if (!next?.capital || !HAPPENINGS.has(next.folded)) continue
    if (runAt(scene, at)?.to !== match.to + 1) continue
    const countries = match.senses.filter(sense => sense.how !== 'demonym' && sense.type === 'country')
    if (countries.length === 0) continue
    const words = `“${wordsOf(scene, at, match.to + 1)}” names an event after its country`
    found.push(
      propose(scene, 'name', at, match.to + 1, {
        head: scene.tokens[at]!,
        candidates: candidatesOf(countries),
        attributive: true,
        open: true,
        likelihood: 0.7,
        reasons: [{ rule: 'event-name', words, weight: 0 }],
      }),
    )
  }
  return found
}
