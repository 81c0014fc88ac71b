import type { CuratedPlace } from '../model/knowledge.ts'
import { findNames } from './names.ts'
import { type Proposal, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'

/** Names of places; one that acts stands for its government: "Tehran launched", "the Pentagon sent", "U.S. refusal". */
export const names: Rule = {
  name: 'name',
  find(scene) {
    const tokenAt = new Map(scene.tokens.map((token, at) => [token.start, at]))
    return findNames(scene).map(name => asMetonym(scene, name, tokenAt.get(name.start)!) ?? name)
  },
}

function asMetonym(scene: Scene, name: Proposal, from: number): Proposal | undefined {
  const places = name.candidates.flatMap(id => scene.place(id) ?? [])
  const words = reasonToRead(scene, from, endOf(scene, from, name.end), places)
  if (!words) return undefined
  return {
    ...name,
    kind: 'metonym',
    attributive: false,
    reasons: [...name.reasons, { rule: 'metonym', words, weight: 10 }],
  }
}

function endOf(scene: Scene, from: number, end: number): number {
  let to = from + 1
  while (scene.tokens[to - 1]!.end < end) to++
  return to
}

/** Why this name stands for a government here, in words; undefined if it does not. */
function reasonToRead(
  scene: Scene,
  from: number,
  to: number,
  places: readonly CuratedPlace[],
): string | undefined {
  const next = scene.tokens[to]
  if (!next || next.sentence !== scene.tokens[from]!.sentence || isPlaced(scene, from)) return undefined
  const said = wordsOf(scene, from, to)
  const { words } = scene.knowledge
  if (places.some(place => place.type === 'country' || place.featureCode === 'P.PPLC')) {
    const noun = next.text.startsWith("'") || next.text.startsWith('’') ? scene.tokens[to + 1] : next
    if (
      noun &&
      words('government-acts').has(noun.folded) &&
      !inQuestionOfVerb(scene, noun.folded, next === noun)
    )
      return `“${said}” is followed by “${noun.text}”, which is what a government does`
  }
  const seat = places.find(place => place.standsFor !== undefined && place.type === 'facility')
  if (seat) return `“${said}” stands for the ${seat.standsFor!.replace(/^the /i, '')} that sits there`
  // A city-state that acts is named as the country it is.
  if (places.some(place => place.type === 'country')) return undefined
  if (!places.some(place => place.featureCode === 'P.PPLC' || place.standsFor !== undefined)) return undefined
  const verb = verbAt(scene, to)
  return verb === undefined
    ? undefined
    : `“${said}” is the subject of “${verb}”, so it stands for those who act from there`
}

/** "plan", "offer" and "demand" are verbs too: after a bare name they count only as possessed nouns. */
const inQuestionOfVerb = (_scene: Scene, noun: string, bare: boolean) =>
  bare && /^(?:plan|plans|offer|threat|threats|stance|warning)$/.test(noun)

const PLACING = new Set('in at near from around outside to of across into through between'.split(' '))

/** "in Tehran said": a preposition before it makes it a spot on the map. */
function isPlaced(scene: Scene, from: number): boolean {
  let before = scene.tokens[from - 1]
  if (before?.folded === 'the') before = scene.tokens[from - 2]
  if (!before) return false
  return PLACING.has(before.folded) || (before.text === ',' && isContainer(scene, from))
}

/** "Baghdad, Iraq said": the name after the comma only tells where the one before it lies. */
const isContainer = (scene: Scene, from: number) => {
  for (let at = from - 2; at >= Math.max(0, from - 5); at--)
    if (scene.matches.get(at)?.to === from - 1) return true
  return false
}

const BETWEEN = new Set(
  'has had have also then later again repeatedly reportedly officially still now never is was'.split(' '),
)

/** The government's verb that follows, over auxiliaries and adverbs; at most three words on. */
function verbAt(scene: Scene, to: number): string | undefined {
  for (let at = to; at < to + 3; at++) {
    const token = scene.tokens[at]
    if (token?.kind !== 'word' || token.capital) return undefined
    if (scene.knowledge.words('government-verbs').has(token.folded)) return token.text
    if (!BETWEEN.has(token.folded) && !token.folded.endsWith('ly')) return undefined
  }
  return undefined
}
