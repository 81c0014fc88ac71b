import type { NameSense } from '../gazetteer/sense.ts'
import { ACT } from './kinds.ts'
import type { Meanings } from './meanings.ts'
import { type Proposal, propose, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { afterPossessive, endsName } from './senses.ts'
import { is, type Match, tokenAt, wordAt } from './surroundings.ts'

/** A name as its government, where it acts: "Tehran launched", "the Pentagon sent", "U.S. refusal". */
export function asMetonym(
  scene: Scene,
  name: Proposal,
  { from, to, senses, meanings }: Match,
): Proposal | undefined {
  if (!meanings.power && !meanings.body) return undefined
  const next = tokenAt(scene, to)
  if (!next || next.sentence !== scene.tokens[from]!.sentence || isPlaced(scene, from)) return undefined
  const words =
    byItsAct(scene, from, to, meanings) ??
    byItsBody(scene, from, to, senses, meanings) ??
    byItsVerb(scene, from, to, meanings)
  if (!words) return undefined
  return propose(scene, 'metonym', from, to, {
    ...name,
    attributive: false,
    reasons: [...name.reasons, { rule: 'metonym', words, weight: 10 }],
  })
}

/** "U.S. refusal", "Turkey's decision": a country or capital, and a noun for what governments do. */
function byItsAct(scene: Scene, from: number, to: number, meanings: Meanings): string | undefined {
  const at = afterPossessive(scene, to)
  if (!meanings.power || !is(scene, at, ACT)) return undefined
  const noun = scene.tokens[at]!
  if (at === to && VERBS_TOO.has(noun.folded)) return undefined
  return `“${wordsOf(scene, from, to)}” is followed by “${noun.text}”, which is what a government does`
}

/** These are verbs too: after a bare name they count only as possessed nouns. */
const VERBS_TOO = new Set('plan plans offer threat threats stance warning'.split(' '))

/** "The Pentagon": a building with a body in it. */
function byItsBody(
  scene: Scene,
  from: number,
  to: number,
  senses: readonly NameSense[],
  meanings: Meanings,
): string | undefined {
  if (!meanings.body) return undefined
  const seat = senses.find(sense => sense.standsFor !== undefined && sense.type === 'facility')
  if (!seat) return undefined
  return `“${wordsOf(scene, from, to)}” stands for the ${seat.standsFor!.replace(/^the /i, '')} that sits there`
}

/** "Tehran launched": a capital or seat as the subject of a verb; a city-state that acts is named as the country it is. */
function byItsVerb(scene: Scene, from: number, to: number, meanings: Meanings): string | undefined {
  if (meanings.country) return undefined
  const verb = verbAt(scene, to)
  if (verb === undefined) return undefined
  return `“${wordsOf(scene, from, to)}” is the subject of “${verb}”, so it stands for those who act from there`
}

const PLACING = new Set('in at near from around outside to of across into through between'.split(' '))

/** "in Tehran said", "Baghdad, Iraq said": a preposition makes it a spot on the map, a comma only tells where that lies. */
function isPlaced(scene: Scene, from: number): boolean {
  const before = tokenAt(scene, wordAt(scene, from - 1) === 'the' ? from - 2 : from - 1)
  if (!before) return false
  return PLACING.has(before.folded) || (before.text === ',' && endsName(scene, from - 1))
}

const BETWEEN = new Set(
  'has had have also then later again repeatedly reportedly officially still now never is was'.split(' '),
)

/** The government's verb that follows, over auxiliaries and adverbs; at most three words on. */
function verbAt(scene: Scene, to: number): string | undefined {
  for (let at = to; at < to + 3; at++) {
    const token = tokenAt(scene, at)
    if (token?.kind !== 'word' || token.capital) return undefined
    if (scene.knowledge.words('government-verbs').has(token.folded)) return token.text
    if (!BETWEEN.has(token.folded) && !token.folded.endsWith('ly')) return undefined
  }
  return undefined
}
