import { gathered } from '../../../text/mapped.ts'
import { verbGroup } from '../../occurrences/clause.ts'
import type { Phrase } from '../../occurrences/phrases.ts'
import { subjectOf } from '../../occurrences/subject.ts'
import { MODALS } from '../../occurrences/words.ts'
import { aroundCue, opensSentence } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSpeech, type Scene, type Telling, tellingAfter, tellingBefore } from '../scene.ts'
import { jointsAt } from '../ties.ts'
import { toldBefore } from '../told-before.ts'
import { toldEarlier } from '../told-earlier.ts'

/** "set off a new wave of hostilities", "unrest sparked by the killing". */
export const causes: LinkRule = (scene, cues) =>
  gathered(cues, cue => (cue.relation === 'causes' && cue.frame !== 'condition' ? caused(scene, cue) : []))

function caused(scene: Scene, cue: Cue): ProposedLink[] {
  if (cue.frame === 'opening') return followsFromEarlier(scene, cue)
  const pair = cue.frame === 'between' ? besideCue(scene, cue) : besideVerb(scene, cue)
  if (!pair || isOnlySaid(scene, pair.left) || isJudged(scene, cue)) return []
  const { left, right } = pair
  const [cause, effect] = cue.from === 'left' ? [left, right] : [right, left]
  return [{ from: cause.event, to: effect.event, relation: 'causes', cue: cue.span }]
}

/** What stands before a cue and after it: both happened, or what came of it did not; or both may come, "could be flooded due to heavy rains". */
function besideCue(scene: Scene, cue: Cue) {
  if (cue.words[0] === 'so') return aroundCue(scene, cue)
  return aroundCue(scene, cue, isActually, isDoneOrNot) ?? aroundCue(scene, cue, mayCome, mayCome)
}

const mayCome = ({ event }: Telling): boolean => event.modality === 'conditional'

const isActually = ({ event }: Telling): boolean => isActual(event)

/** "could not deliver", "will be closed because of the floods": what did not happen or is to come has its cause, too. */
const isDoneOrNot = ({ event }: Telling): boolean =>
  isActual(event) || event.modality === 'negated' || event.modality === 'intended'

/** "said it was because of the floods": somebody's word for it, where a declaration or an order is an act. */
const isOnlySaid = (scene: Scene, { event, noun, from }: Telling): boolean =>
  isSpeech(scene, event) && !noun && !ACTING.test(scene.reading.tokens[from]!.folded)

const ACTING = /^(?:declared|declares|ordered|orders|imposed|imposes|issued|issues|called|appealed)$/

/** "convicted of causing the wreck": what the verb of causing is said of is somebody, not the judgement. */
const isJudged = ({ reading: { classes } }: Scene, cue: Cue): boolean =>
  cue.frame === 'verb' && classes[cue.first - 1] === 'prep'

/** Subject and object of a verb of causing; its object may be a noun some words on ("a new wave of hostilities"). */
function besideVerb(scene: Scene, cue: Cue) {
  if (opensSentence(scene, cue) || isOnlyThought(scene, cue)) return undefined
  const right =
    nounAfter(scene, cue.end) ??
    infinitiveAfter(scene, cue.end) ??
    participleAfter(scene, cue.end) ??
    clauseAfter(scene, cue)
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

/** "the strike meant schools were closed": a whole clause. */
const clauseAfter = (scene: Scene, { words, end }: Cue): Telling | undefined =>
  words[0]!.startsWith('mean') ? governedBy(scene, end, one => !one.noun && isDoneOrNot(one)) : undefined

/** "resulting in two men being charged", "led to hundreds dying". */
function participleAfter(scene: Scene, at: number): Telling | undefined {
  const { tokens } = scene.reading
  const telling = governedBy(scene, at, one => !one.noun && isActual(one.event))
  if (!telling || telling.from === at) return undefined
  const [word, before] = [tokens[telling.from]!.folded, tokens[telling.from - 1]!.folded]
  return before === 'being' || word.endsWith('ing') ? telling : undefined
}

/** "News reports of the find sparked protests", "a truce declared in May allowed": the subject, what it is one of, or what was done to it; where there is none, what is told before. */
function causeBefore(scene: Scene, at: number): Telling | undefined {
  const { classes } = scene.reading
  if (classes[at] !== 'verb' || classes[at - 1] === 'comma' || isPassive(scene, at))
    return nearestBefore(scene, at)
  const { firstToken } = scene.source.document.sentences[scene.reading.tokens[at]!.sentence]!
  const first = Math.max(firstToken, at - REACH)
  const subject = subjectOf(scene.reading, verbGroup(scene.reading, at, first), first)
  if (!subject || classes[subject.head] === 'pron') return nearestBefore(scene, at)
  const noun = actualAt(scene, subject.head) ?? partOf(scene, subject)
  const done = actualAt(scene, subject.head + 1)
  return done?.event.date && !noun?.event.date ? done : noun
}

/** "a wave of attacks", "reports of the find": what the first word is only one of, or what it carries. */
const partOf = (scene: Scene, { head, to }: Phrase): Telling | undefined =>
  jointsAt(scene, head, true)?.get('of') === 'through'
    ? tellingAfter(scene, head + 1, one => one.noun && one.to <= to && isActual(one.event))
    : undefined

const isPassive = ({ reading: { tokens } }: Scene, at: number): boolean => tokens[at + 1]?.folded === 'by'

const actualAt = (scene: Scene, head: number): Telling | undefined =>
  tellingBefore(scene, head + 1, one => one.from <= head && one.to > head && isActual(one.event))

/** "a film that sparked protests": what "that" stands for must itself be an event. */
function nearestBefore(scene: Scene, at: number): Telling | undefined {
  const { classes } = scene.reading
  const told = toldBefore(scene, at)
  const left = hangsOn(scene, at) && (!told || isWithin(scene, told)) ? (mainVerb(scene, at) ?? told) : told
  if (!left || classes[at - 1] !== 'rel' || classes[at - 2] === 'comma') return left
  if (!left.noun) return undefined
  for (let i = left.to; i < at; i++) if (classes[i] === 'verb' || classes[i] === 'aux') return undefined
  return left
}

/** ", sparking a wave of protests": the participle hangs on the whole clause before it. */
const hangsOn = ({ reading: { classes, tokens } }: Scene, at: number): boolean =>
  classes[at - 1] === 'comma' && tokens[at]!.folded.endsWith('ing')

/** "lifted an order blocking the bill, prompting": a participle that only says which. */
const isWithin = ({ reading: { tokens, classes } }: Scene, { from, noun }: Telling): boolean =>
  !noun && tokens[from]!.folded.endsWith('ing') && classes[from - 1] === 'noun'

/** More is told in no sentence. */
const NEAR = 40

/** What the sentence tells first by a verb. */
function mainVerb(scene: Scene, at: number): Telling | undefined {
  const sentence = scene.reading.tokens[at]!.sentence
  const [main] = (scene.bySentence[sentence] ?? [])
    .slice(0, NEAR)
    .filter(one => !one.noun && isActual(one.event) && one.to <= at)
  return main && !isSpeech(scene, main.event) ? main : undefined
}

/** No clause is longer. */
const REACH = 60

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
