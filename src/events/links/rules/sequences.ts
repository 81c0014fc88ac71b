import { gathered } from '../../../text/mapped.ts'
import { answers, HARM, harmed } from '../answering.ts'
import { aroundCue, opensClause, opensSentence } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import { isCarrying } from '../governors.ts'
import { isOfMainClause } from '../main-clause.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  isSure,
  type Scene,
  spanOf,
  type Telling,
  tellingAfter,
  tellingBefore,
} from '../scene.ts'
import { jointsAt, type Ties } from '../ties.ts'
import { toldBefore } from '../told-before.ts'
import { toldEarlier } from '../told-earlier.ts'

/** "after a U.S. airstrike", "three days before": which came first; and, where an act answers an act, that it does. */
export const sequences: LinkRule = (scene, cues, ties) => [
  ...gathered(cues, (cue, i) => {
    if (cue.relation !== 'after' && cue.relation !== 'before') return []
    if (cue.frame === 'opening') return followsEarlier(scene, cue)
    const found = besides(scene, cue, cues[i - 1]) ?? ordered(scene, cue, ties)
    return found.length > 0 ? found : nearest(scene, cue)
  }),
  ...gathered(scene.tellings, telling => followsVerb(scene, telling)),
]

/** "shot the guard and then fled", "signed it and later withdrew", "played in Leeds then left": the second of two verbs of one subject. */
function followsVerb(scene: Scene, { event, noun, from }: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (noun || !isActual(event)) return []
  let at = from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  const then = at + 1 + tokens.slice(at + 1, from).findIndex(token => THEN.test(token.folded))
  if (then === at) return []
  const joined = classes[at] === 'conj'
  if (!joined && (tokens[then]!.folded !== 'then' || tokens[then]!.sentence !== tokens[at]?.sentence))
    return []
  if (classes[at] === 'pron' || classes[at] === 'rel') return []
  const before = toldBefore(scene, then)
  if (!before || before.event.id === event.id) return []
  const cue = spanOf(scene, joined ? at : then, then + 1)
  return [{ from: event, to: before.event, relation: 'after', cue }]
}

const THEN = /^(?:then|later|subsequently|eventually|afterwards?)$/

/** "a week after the army seized power and hours after parliament met": both are told of what stands before the first. */
function besides(scene: Scene, cue: Cue, first: Cue | undefined): ProposedLink[] | undefined {
  const joined = scene.reading.tokens[cue.first - 1]?.folded === 'and'
  if (!joined || first?.sentence !== cue.sentence || first.relation !== cue.relation) return undefined
  const left = aroundCue(scene, first)?.left
  const right = governedBy(scene, cue.end, telling => isActual(telling.event))
  return left && right ? orderOf(scene, cue, { left, right }) : undefined
}

function ordered(scene: Scene, cue: Cue, ties: Ties): ProposedLink[] {
  const found = aroundCue(scene, cue) ?? (cue.frame === 'between' ? plannedAround(scene, cue) : undefined)
  if (!found) return []
  const pair = { left: doneBy(scene, found.left, ties), right: doneBy(scene, found.right, ties) }
  const second = opensClause(scene, cue)
    ? joinedTo(scene, pair.left)
    : (harmBefore(scene, pair.left) ?? verbBeside(scene, pair.left))
  const lefts = second ? [pair.left, second] : [pair.left]
  const next = joinedTo(scene, pair.right)
  const rights = next && isBeside(scene, next) ? [pair.right, next] : [pair.right]
  return lefts.flatMap(left => rights.flatMap(right => orderOf(scene, cue, { left, right })))
}

/** Farther words belong to another clause. */
const CLOSE = 12

/** "refused to go after the court had decided", "was ordered closed after": the verb right before the cue, whether it was done or not, and what is told right after. */
function nearest(scene: Scene, cue: Cue): ProposedLink[] {
  if (cue.frame !== 'between' || cue.strength === 'weak' || opensClause(scene, cue)) return []
  const left = tellingBefore(scene, cue.first, () => true)
  const right = tellingAfter(scene, cue.end, () => true)
  if (!left || !right || left.noun || left.event.id === right.event.id || !isActual(right.event)) return []
  if (cue.first - left.to > CLOSE || right.from - cue.end > CLOSE || isOfMainClause(scene, cue, right))
    return []
  return isOneClause(scene, left.to, cue.first) && isGoverned(scene, cue.end, right)
    ? orderOf(scene, cue, { left, right })
    : []
}

/** "after repeated acts of vandalism", not "before a crowd at the protest": the noun belongs to the crowd. */
function isGoverned(scene: Scene, from: number, right: Telling): boolean {
  const { tokens, classes } = scene.reading
  for (let i = from; right.noun && i < right.from; i++)
    if (classes[i] === 'prep' && tokens[i]!.folded !== 'of') return false
  return isOneClause(scene, from, right.from)
}

function isOneClause({ reading: { classes } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.has(classes[i]!)) return false
  return true
}

const PARTING: ReadonlySet<string> = new Set(['mark', 'sub', 'rel', 'comma', 'conj', 'verb'])

/** "were forced to cancel the tour after": where the verb only carries another, that is what was done. */
function doneBy(scene: Scene, telling: Telling, ties: Ties): Telling {
  if (telling.noun || isSure(scene, telling) || !isCarrier(scene, telling)) return telling
  const done = tellingAfter(scene, telling.to, one => !one.noun)
  const isCarried = ties.some(([one, { governor }]) => one === done && governor === telling)
  return done && isCarried ? done : telling
}

function isCarrier(scene: Scene, telling: Telling): boolean {
  const relation = jointsAt(scene, telling.to - 1, false)?.get('infinitive')
  return relation !== undefined && isCarrying(relation)
}

/** "took bail away and sent him to jail after": the first of two verbs that "and" joins, both told of one subject. */
function verbBeside(scene: Scene, left: Telling): Telling | undefined {
  if (left.noun || !isBeside(scene, left)) return undefined
  const before = toldBefore(scene, left.from)
  return before?.event.id === left.event.id ? undefined : before
}

/** Whether "and" stands right before a verb with its auxiliaries: it has no subject of its own. */
function isBeside({ reading: { tokens, classes } }: Scene, { from, noun }: Telling): boolean {
  let at = from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  return !noun && tokens[at]?.folded === 'and'
}

/** "are to rebuild after the war", "offered to resign following the defeat": what is meant to be done has its place in time, too. */
const plannedAround = (scene: Scene, cue: Cue): Pair | undefined =>
  aroundCue(scene, cue, ({ event }) => isActual(event), isMeant) ?? aroundCue(scene, cue, isMeant, isMeant)

const isMeant = ({ event }: Telling): boolean => event.modality === 'intended'

/** "After the blast, the cabinet met and placed officials under arrest": the second verb of the main clause. */
function joinedTo(scene: Scene, first: Telling): Telling | undefined {
  const { classes } = scene.reading
  const next = tellingAfter(scene, first.to, one => !one.noun)
  if (!next || next.sentence !== first.sentence || !isActual(next.event)) return undefined
  for (let i = first.to; i < next.from; i++)
    if (classes[i] === 'mark' || classes[i] === 'sub' || classes[i] === 'rel') return undefined
  return isBeside(scene, next) ? next : undefined
}

/** "Two died and three were hurt after an attack": the harm that "and" joins to what stands before the cue. */
function harmBefore(scene: Scene, left: Telling): Telling | undefined {
  if (!HARM.has(left.event.type) && left.event.type !== 'accident') return undefined
  const first = tellingBefore(scene, left.from, one => one.event.id !== left.event.id)
  if (!first || left.from - first.to > JOINED || !HARM.has(first.event.type) || !isActual(first.event))
    return undefined
  const { classes } = scene.reading
  let joined = false
  for (let i = first.to; i < left.from; i++) {
    if (classes[i] === 'conj') joined = true
    if (classes[i] === 'mark' || classes[i] === 'sub' || classes[i] === 'rel') return undefined
  }
  return joined ? first : undefined
}

/** So many words may stand between the harms. */
const JOINED = 10

interface Pair {
  readonly left: Telling
  readonly right: Telling
}

function orderOf(scene: Scene, cue: Cue, pair: Pair): ProposedLink[] {
  const [left, right] = [pair.left.event, pair.right.event]
  if (left.id === right.id || !isSureEnough(scene, cue, pair)) return []
  const order: ProposedLink = { from: left, to: right, relation: relationOf(cue), cue: cue.span }
  // One deed that followed another was not done by it.
  if (cue.frame === 'verb') return [order]
  if (cue.relation === 'after' && harmed(scene, pair.left, pair.right))
    return [order, { from: right, to: left, relation: 'causes', cue: cue.span }]
  // "six days after" only tells the time.
  const timed = scene.reading.times[cue.first] !== undefined
  if (timed || cue.relation !== 'after' || !answers(scene, pair.left, pair.right)) return [order]
  return [order, { ...order, relation: 'response_to' }]
}

/** Of two events one may be doubtful, but not where the cue is weak, too, unless it stands between them alone. */
function isSureEnough(scene: Scene, cue: Cue, { left, right }: Pair): boolean {
  const [one, other] = [isSure(scene, left), isSure(scene, right)]
  return cue.strength === 'weak' && !joinsNouns(cue, left, right) ? one && other : one || other
}

/** "violence following the announcement": a noun, right after it the cue, and a noun again. */
const joinsNouns = ({ first }: Cue, left: Telling, right: Telling): boolean =>
  left.noun && right.noun && left.to === first

function followsEarlier(scene: Scene, cue: Cue): ProposedLink[] {
  if (!opensSentence(scene, cue)) return []
  const act = (telling: Telling) => isActual(telling.event) && !isSpeech(scene, telling.event)
  const from = tellingAfter(scene, cue.end, act)
  const to = toldEarlier(scene, cue.sentence, act)
  if (!from || !to) return []
  return [{ from: from.event, to: to.event, relation: relationOf(cue), cue: cue.span }]
}

const relationOf = (cue: Cue) => cue.relation as 'after' | 'before'
