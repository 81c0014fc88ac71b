import { MODALS } from '../../occurrences/words.ts'
import { aroundCue, governedBy, opensSentence, toldBefore, toldEarlier } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSpeech, type Scene, type Telling, tellingAfter } from '../scene.ts'

/** "set off a new wave of hostilities", "unrest sparked by the killing". */
export const causes: LinkRule = (scene, cues) =>
  cues.flatMap(cue => (cue.relation === 'causes' ? caused(scene, cue) : []))

function caused(scene: Scene, cue: Cue): ProposedLink[] {
  if (cue.frame === 'opening') return followsFromEarlier(scene, cue)
  const pair = cue.frame === 'between' ? aroundCue(scene, cue) : besideVerb(scene, cue)
  if (!pair || isSpeech(scene, pair.left.event)) return []
  const { left, right } = pair
  const [cause, effect] = cue.from === 'left' ? [left, right] : [right, left]
  return [{ from: cause.event, to: effect.event, relation: 'causes', cue: cue.span }]
}

/** Subject and object of a verb of causing; its object may be a noun some words on ("a new wave of hostilities"). */
function besideVerb(scene: Scene, cue: Cue) {
  if (opensSentence(scene, cue) || isOnlyThought(scene, cue)) return undefined
  const right = nounAfter(scene, cue.end) ?? infinitiveAfter(scene, cue.end)
  const left = causeBefore(scene, cue.first)
  if (!left || !right || left.event.id === right.event.id) return undefined
  if (cue.strength === 'weak' && right.noun) return undefined
  return { left, right }
}

/** "prompting police to close the road". */
function infinitiveAfter(scene: Scene, at: number): Telling | undefined {
  const telling = governedBy(scene, at, one => !one.noun && isActual(one.event))
  return telling && scene.reading.classes[telling.from - 1] === 'to' ? telling : undefined
}

/** "a film that sparked protests": what "that" stands for must itself be an event. */
function causeBefore(scene: Scene, at: number): Telling | undefined {
  const { classes } = scene.reading
  const left = toldBefore(scene, at)
  if (!left || classes[at - 1] !== 'rel' || classes[at - 2] === 'comma') return left
  if (!left.noun) return undefined
  for (let i = left.to; i < at; i++) if (classes[i] === 'verb' || classes[i] === 'aux') return undefined
  return left
}

/** "would have triggered a riot": it did not. */
function isOnlyThought({ reading: { classes, tokens } }: Scene, cue: Cue): boolean {
  for (let i = cue.first - 1; classes[i] === 'aux' || classes[i] === 'adv' || classes[i] === 'neg'; i--)
    if (classes[i] === 'neg' || MODALS.has(tokens[i]!.folded)) return true
  return tokens[cue.first - 1]?.folded === 'to'
}

function nounAfter(scene: Scene, at: number): Telling | undefined {
  const telling = tellingAfter(scene, at, () => true)
  if (!telling?.noun || !isActual(telling.event) || telling.from - at > 8) return undefined
  const { classes, tokens } = scene.reading
  for (let i = at; i < telling.from; i++) {
    const kind = classes[i]!
    if (kind === 'comma' || kind === 'mark' || kind === 'verb' || kind === 'rel') return undefined
    if (kind === 'conj' || (kind === 'prep' && tokens[i]!.folded !== 'of')) return undefined
  }
  return telling
}

function followsFromEarlier(scene: Scene, cue: Cue): ProposedLink[] {
  if (!opensSentence(scene, cue)) return []
  const act = (telling: Telling) => isActual(telling.event) && !isSpeech(scene, telling.event)
  const effect = tellingAfter(scene, cue.end, act)
  const cause = toldEarlier(scene, cue.sentence, act)
  if (!effect || !cause) return []
  return [{ from: cause.event, to: effect.event, relation: 'causes', cue: cue.span }]
}
