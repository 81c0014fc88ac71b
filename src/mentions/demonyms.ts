import { isOtherThing } from './other-things.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'

/** Adjectives and names of peoples: "Iraqi", "Americans". */
export const demonyms: Rule = scene => {
  const found: Proposal[] = []
  for (const [at, match] of scene.matches) {
    const senses = match.senses.filter(sense => sense.how === 'demonym')
    if (senses.length === 0 || scene.people.tokens[at] || isLanguage(scene, at, match.to)) continue
    if (isOtherThing(scene, at, match.to)) continue
    if (scene.document.sentences[scene.tokens[at]!.sentence]!.zone === 'credit') continue
    found.push(
      propose(scene, 'demonym', at, match.to, {
        candidates: candidatesOf(senses),
        attributive: qualifies(scene, match.to),
        likelihood: 0.95,
      }),
    )
  }
  return found
}

const SPEAKING = new Set(
  'speak speaks spoke speaking spoken in into fluent learn learns learned learning teach teaches taught teaching study studies studied from'.split(
    ' ',
  ),
)
const TONGUES = new Set('language languages speaking speaker speakers lesson lessons word words'.split(' '))

/** "in English", "speaks Russian", "the French language": the tongue, not the country. */
function isLanguage(scene: Scene, at: number, to: number): boolean {
  const noun = scene.tokens[scene.tokens[to]?.text === '-' ? to + 1 : to]
  if (noun && TONGUES.has(noun.folded)) return true
  if (qualifies(scene, to)) return false
  return SPEAKING.has(scene.tokens[startOfList(scene, at) - 1]?.folded ?? '')
}

/** "speaks Swedish and Turkish": where the list of adjectives begins that this one goes on; at most four of them. */
function startOfList({ tokens, matches }: Scene, at: number): number {
  let from = at
  for (let more = 0; more < 4; more++) {
    const back = /^(?:and|or|,)$/.test(tokens[from - 1]?.folded ?? '') ? from - 2 : from
    if (back === from || !matches.get(back)?.senses.some(sense => sense.how === 'demonym')) break
    from = back
  }
  return from
}
