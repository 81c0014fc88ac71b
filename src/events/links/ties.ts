import { previousVerb, verbGroup } from '../occurrences/clause.ts'
import { subjectOf } from '../occurrences/subject.ts'
import { type Governors, governorsOf, isCarrying, type Joints } from './governors.ts'
import { type Hanging, verbHanging } from './hanging.ts'
import type { Holds } from './heads.ts'
import { nounHanging } from './noun-hanging.ts'
import { clauseStart, doneTo, toBeDone } from './reduced.ts'
import { phraseStart, type Scene, type Telling, tellingAfter } from './scene.ts'

/** What a telling hangs on, and by what: "accused … [of]", "announced [object]". */
export interface Tie {
  readonly governor: Telling
  readonly joint: string
}

/** The tellings that hang on another one, each with what it hangs on, in reading order. */
export type Ties = readonly (readonly [telling: Telling, tie: Tie])[]

/** What the tellings of an article hang on, as far as that tells an event itself. */
export function tiesOf(scene: Scene): Ties {
  const words = wordsOf(scene)
  const ties: [Telling, Tie][] = []
  for (const telling of scene.tellings) {
    const tie = tieOf(words, telling)
    if (tie) ties.push([telling, tie])
  }
  return ties
}

/** What a row of the list says of the word at a token, a verb with its particle first. */
export function jointsAt(
  { source, reading: { tokens } }: Scene,
  at: number,
  noun: boolean,
): Joints | undefined {
  const { verbs, nouns } = governorsOf(source.knowledge)
  const word = tokens[at]!.folded
  if (noun) return nouns.get(word)
  return verbs.get(`${word} ${tokens[at + 1]?.folded}`) ?? verbs.get(word)
}

/** The words of an article as the search asks for them. */
interface Words {
  readonly scene: Scene
  readonly governors: Governors
  /** Tellings by each of their tokens. */
  readonly tellingAt: ReadonlyMap<number, Telling>
  /** By the noun that something is done to, the verb that does it. */
  readonly doing: ReadonlyMap<number, number>
  readonly holds: Holds
}

function wordsOf(scene: Scene): Words {
  const governors = governorsOf(scene.source.knowledge)
  const { tokens } = scene.reading
  const tellingAt = new Map<number, Telling>()
  for (const telling of scene.tellings)
    for (let i = telling.from; i < telling.to; i++) tellingAt.set(i, telling)
  const doing = new Map<number, number>()
  for (const telling of scene.tellings) {
    if (telling.noun) continue
    const verb = verbOf(scene, telling)
    const done = Math.max(doneTo(scene.reading, verb), toBeDone(scene.reading, verb))
    if (done >= 0 && !opensContent(governors, scene, done)) doing.set(done, verb)
  }
  const holds: Holds = (at, joint) =>
    tellingAt.has(at) || (governors.nouns.get(tokens[at]!.folded)?.has(joint) ?? false)
  return { scene, governors, tellingAt, doing, holds }
}

/** "charges that he had lied": what follows is what the noun says, and does nothing to it. */
const opensContent = ({ nouns }: Governors, { reading: { tokens } }: Scene, noun: number): boolean =>
  tokens[noun + 1]?.folded === 'that' && (nouns.get(tokens[noun]!.folded)?.has('that') ?? false)

/** The token of a telling that is its verb. */
export function verbOf({ reading: { classes } }: Scene, { from, to }: Telling): number {
  for (let i = from; i < to; i++) if (classes[i] === 'verb') return i
  return from
}

/** No chain of words that are passed through is longer. */
const DEEPEST = 5

/** The telling that another hangs on, past words that only carry it. */
function tieOf(words: Words, telling: Telling): Tie | undefined {
  const { scene, tellingAt } = words
  const noun = telling.noun ? headOf(words, telling.to - 1) : -1
  if (telling.noun && noun < 0) return undefined
  let hanging = telling.noun ? hangingOfNoun(words, noun) : hangingOfVerb(words, verbOf(scene, telling))
  for (let i = 0; hanging && i < DEEPEST; i++) {
    const governor = tellingAt.get(hanging.head)
    if (governor && governor.event.id === telling.event.id) return undefined
    if (governor && isUnknownVerb(scene, telling, hanging.joint)) return { governor, joint: 'infinitive' }
    if (governor)
      return saysMore(words, telling, hanging.joint) ? undefined : { governor, joint: hanging.joint }
    if (isSaid(words, hanging)) return tieToDeed(words, telling, hanging.head)
    const statement = statedIn(words, hanging, telling)
    if (statement) return { governor: statement, joint: 'saying' }
    const aimed = aimedBy(words, hanging)
    if (aimed) return aimed.event.id === telling.event.id ? undefined : { governor: aimed, joint: 'aim' }
    hanging = through(words, hanging)
  }
  return undefined
}

/** "said in a statement that he had resigned", "In an interview, he said …": what is said so, where the verb tells nothing of its own. */
function statedIn({ scene }: Words, { head, joint }: Hanging, telling: Telling): Telling | undefined {
  const { classes, tokens } = scene.reading
  if (!isClause(joint) || classes[head] !== 'verb') return undefined
  if (jointsAt(scene, head, false)?.get(joint) !== 'content') return undefined
  const suits = (one: Telling) => one.noun && one.event.id !== telling.event.id && isStatement(scene, one)
  const after = tellingAfter(scene, head + 1, one => suits(one) && one.to <= head + NEAR)
  if (after && after.to <= telling.from && tokens[phraseStart(scene, after) - 1]?.folded === 'in')
    return after
  const { firstToken } = scene.source.document.sentences[telling.sentence]!
  const opening = tellingAfter(scene, firstToken, suits)
  const opens = tokens[firstToken]!.folded === 'in' || tokens[firstToken]!.folded === 'at'
  return opens && opening && opening.to <= firstToken + NEAR && opening.to < head ? opening : undefined
}

/** So many words may stand between a verb of saying and what it is said in, or open a sentence with it. */
const NEAR = 7

const isStatement = (scene: Scene, one: Telling): boolean =>
  STATED.test(scene.reading.tokens[one.to - 1]!.folded)

const STATED =
  /^(?:statement|letter|interview|email|e-mail|report|conference|briefing|address|speech|message|post|tweet|memo|ruling|release|article|hearing|order|decree|complaint|affidavit|lawsuit|testimony)$/

/** "sued him, claiming that he had lied": a participle of saying, which tells nothing of its own. */
function isSaid({ scene }: Words, { head, joint }: Hanging): boolean {
  if (!isClause(joint)) return false
  const { classes, tokens } = scene.reading
  if (classes[head] !== 'verb' || !tokens[head]!.folded.endsWith('ing')) return false
  if (SHOWING.test(tokens[head]!.folded)) return false
  return classes[head - 1] !== 'aux' && jointsAt(scene, head, false)?.get(joint) === 'content'
}

/** "fell ill, suggesting that it had spread": a deed shows so and says nothing. */
const SHOWING = /^(?:suggest|indicat|show|mean|prov|confirm|reveal|find|learn|know|think|believ|hop|expect)/

/** The deed that somebody says so with: the verb before the participle. */
function tieToDeed({ scene, tellingAt }: Words, telling: Telling, participle: number): Tie | undefined {
  const verb = previousVerb(scene.reading, participle, clauseStart(scene.reading, participle))
  const governor = tellingAt.get(verb)
  return governor && governor.event.id !== telling.event.id ? { governor, joint: 'saying' } : undefined
}

/** "talks that aim to end it", "a killing designed to scare them": the event that a verb of aiming is said of. */
function aimedBy({ scene, tellingAt }: Words, { head, joint }: Hanging): Telling | undefined {
  const { reading } = scene
  if (reading.classes[head] !== 'verb' || jointsAt(scene, head, false)?.get(joint) !== 'aim') return undefined
  const done = doneTo(reading, head)
  if (done >= 0) return tellingAt.get(done)
  const first = clauseStart(reading, head)
  const subject = subjectOf(reading, verbGroup(reading, head, first), first)
  return subject && tellingAt.get(subject.head)
}

/** "advised to closely monitor": a word of no list after "to", which is wanted and has no determiner, is a verb. */
const isUnknownVerb = (scene: Scene, telling: Telling, joint: string): boolean =>
  telling.noun &&
  joint === 'to' &&
  (telling.event.modality === 'demanded' || telling.event.modality === 'intended') &&
  phraseStart(scene, telling) === telling.from

/** "warned that the uprising could spread": what the verb of a clause tells is what is said, not its subject. */
function saysMore({ scene, tellingAt }: Words, { noun, to, event }: Telling, joint: string): boolean {
  if (!noun || (joint !== 'that' && joint !== 'clause')) return false
  const { classes } = scene.reading
  let verb = to
  while (classes[verb] === 'aux' || classes[verb] === 'adv' || classes[verb] === 'neg') verb++
  const told = tellingAt.get(verb)
  return told !== undefined && !told.noun && told.event.id !== event.id
}

/** "the murder charges", not "the election winner": the head of the phrase, if it carries what the noun before it tells; -1. */
function headOf({ scene }: Words, noun: number): number {
  const { classes, tokens, times } = scene.reading
  let head = noun
  while (
    classes[head + 1] === 'noun' &&
    !times[head + 1] &&
    !tokens[head + 1]!.capital &&
    head - noun < LONGEST
  )
    head++
  return head === noun ? head : -1
}

/** Words that may follow a noun in its phrase. */
const LONGEST = 3

function hangingOfNoun({ scene, doing, holds }: Words, noun: number): Hanging | undefined {
  const verb = doing.get(noun)
  return verb === undefined ? nounHanging(scene.reading, noun, holds) : { head: verb, joint: 'object' }
}

const hangingOfVerb = ({ scene, holds }: Words, verb: number): Hanging | undefined =>
  verbHanging(scene.reading, verb, holds)

const isClause = (joint: string): boolean => joint === 'that' || joint === 'clause'

/** What a word hangs on that carries what hangs on it: "trying to", "charges of". */
function through(words: Words, { head, joint }: Hanging): Hanging | undefined {
  const isVerb = words.scene.reading.classes[head] === 'verb'
  const relation = jointsAt(words.scene, head, !isVerb)?.get(joint)
  // "denied reports that": a noun that tells no event itself carries what it would say.
  if (!relation) return undefined
  if (!isVerb) return hangingOfNoun(words, head)
  if (isCarrying(relation)) return hangingOfVerb(words, head)
  // "stressed that it believed they had fled": what is said of what is only thought.
  const outer = relation === 'content' && isClause(joint) ? hangingOfVerb(words, head) : undefined
  return outer && isClause(outer.joint) ? outer : undefined
}
