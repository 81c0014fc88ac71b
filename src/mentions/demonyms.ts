import { CAPITAL } from './kinds.ts'
import { isOtherThing } from './other-things.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { is, matchAt, tokenAt, wordAt } from './surroundings.ts'

/** Adjectives and names of peoples: "Iraqi", "Americans". */
export const demonyms: Rule = scene => {
  const found: Proposal[] = []
  for (const { from: at, to, meanings } of scene.matches) {
    const senses = meanings.demonyms
    if (senses.length === 0 || scene.people.tokens[at] || isLanguage(scene, at, to)) continue
    if (isOtherThing(scene, at, to) || isNamedAfter(scene, to)) continue
    if (scene.document.sentences[scene.tokens[at]!.sentence]!.zone === 'credit') continue
    found.push(
      propose(scene, 'demonym', at, to, {
        candidates: candidatesOf(senses),
        attributive: qualifies(scene, to),
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
  if (TONGUES.has(wordAt(scene, tokenAt(scene, to)?.text === '-' ? to + 1 : to))) return true
  if (qualifies(scene, to)) return false
  return SPEAKING.has(wordAt(scene, startOfList(scene, at) - 1))
}

/** "the Finn Valley", "Great Alpine Road": what a valley or a road is called says nothing of the people. */
const isNamedAfter = (scene: Scene, to: number): boolean =>
  CALLED.has(wordAt(scene, to)) && is(scene, to, CAPITAL) && !scene.titleCase[scene.tokens[to]!.sentence]

const CALLED = new Set(
  'valley river lake creek falls beach street road avenue boulevard drive lane highway'.split(' '),
)

/** "speaks Swedish and Turkish": where the list of adjectives begins that this one goes on; at most four of them. */
function startOfList(scene: Scene, at: number): number {
  let from = at
  for (let more = 0; more < 4; more++) {
    const back = /^(?:and|or|,)$/.test(wordAt(scene, from - 1)) ? from - 2 : from
    if (back === from || !isTongue(scene, back)) break
    from = back
  }
  return from
}

/** An adjective of a people, or a language that is none. */
const isTongue = (scene: Scene, at: number): boolean =>
  (matchAt(scene, at)?.meanings.demonyms.length ?? 0) > 0 ||
  scene.knowledge.words('languages').has(wordAt(scene, at))
