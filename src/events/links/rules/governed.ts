import type { LinkRelation } from '../../../model/event.ts'
import type { Span } from '../../../model/span.ts'
import { gathered } from '../../../text/mapped.ts'
import { verbGroup } from '../../occurrences/clause.ts'
import { clauseStart } from '../reduced.ts'
import type { LinkRule } from '../rule.ts'
import { isActual, isSure, phraseStart, type Scene, spanOf, type Telling, typeOf } from '../scene.ts'
import { jointsAt, type Tie } from '../ties.ts'

/** "announced the sale", "accused of trying to rob it", "claims that he fled": an event and the one whose clause or noun hangs on it. */
export const governed: LinkRule = (scene, _cues, ties) =>
  gathered(ties, ([telling, tie]) => {
    const relation = relationOf(scene, tie, telling)
    if (!relation || !isBorneOut(scene, tie, telling, relation)) return []
    const cue = cueOf(scene, tie.governor, telling, relation)
    return [{ from: tie.governor.event, to: telling.event, relation, cue }]
  })

/** What may be no event is done for nothing, and is seldom what another is about. */
function isBorneOut(
  scene: Scene,
  { governor, joint }: Tie,
  telling: Telling,
  relation: LinkRelation,
): boolean {
  if (relation === 'purpose') return isSure(scene, governor) || GOING.has(governor.event.type)
  return relation !== 'about' || isSure(scene, telling) || (isSure(scene, governor) && joint !== 'object')
}

/** "flew in to pick up the plane": whoever goes somewhere goes for something. */
const GOING = new Set(['travel', 'departure', 'arrival', 'visit', 'deployment'])

/** "announced that", "to be shut down", "the closure of": the words that say so. */
function cueOf(scene: Scene, governor: Telling, telling: Telling, relation: LinkRelation): Span {
  const { tokens } = scene.reading
  if (relation === 'content') return spanOf(scene, governor.from, clauseOpening(scene, governor, telling))
  if (!telling.noun)
    return spanOf(scene, relation === 'about' ? telling.from : groupStart(scene, telling), telling.to)
  const of = relation === 'demands' && tokens[telling.to]?.folded === 'of' ? 1 : 0
  return spanOf(scene, phraseStart(scene, telling), telling.to + of)
}

/** The end of the words up to "that" or "to", else of the word itself. */
function clauseOpening({ reading: { tokens } }: Scene, { to }: Telling, { from }: Telling): number {
  for (let i = to; i < Math.min(from, to + NEAR); i++)
    if (tokens[i]!.folded === 'that' || tokens[i]!.folded === 'to') return i + 1
  return to
}

/** So many words may stand between "announced" and "that". */
const NEAR = 4

/** Where the "to" and the auxiliaries of a verb begin. */
function groupStart({ reading: { classes } }: Scene, { from }: Telling): number {
  let at = from
  while (/^(?:aux|adv|neg)$/.test(classes[at - 1] ?? '')) at--
  return classes[at - 1] === 'to' ? at - 1 : from
}

/** The relation that a word and what joins the other to it stand for. */
function relationOf(scene: Scene, { governor, joint }: Tie, telling: Telling): LinkRelation | undefined {
  if (joint === 'saying') return 'content'
  if (joint === 'which') return isProposal(governor, telling) ? 'content' : undefined
  if (joint === 'aim') return isAim(scene, telling) ? 'purpose' : undefined
  if (BEFALLING.has(governor.event.type) || isActed(scene, joint, telling)) return undefined
  for (let i = governor.to - 1; i >= governor.from; i--) {
    const relation = jointsAt(scene, i, governor.noun)?.get(joint)
    // "took to the streets" is no mere "took".
    if (!relation || (relation === 'through' && governor.to - governor.from > 1)) continue
    if (relation === 'aim' || relation === 'means')
      return isAim(scene, telling) && !completes(scene, governor) ? 'purpose' : undefined
    return relation === 'through' ? undefined : refined(scene, governor, joint, telling, relation)
  }
  // "theorised that they had drowned": of a verb, "that" can only open what is said or thought.
  if (joint === 'that' && opensThat(scene, governor))
    return refined(scene, governor, joint, telling, 'content')
  return byType(scene, governor, joint, telling)
}

const opensThat = ({ reading: { classes } }: Scene, { noun, to }: Telling): boolean =>
  !noun && classes[to] === 'sub'

/** "approved a bill that would ban it", "unveiled a plan that will cost jobs": what is decided or told of and what it is to bring. */
const isProposal = ({ event, noun }: Telling, telling: Telling): boolean =>
  !noun && PROPOSING.has(event.type) && !isActual(telling.event)

const PROPOSING = new Set(['legislation', 'agreement', 'statement'])

/** What happens to people is said, wanted and meant by nobody. */
const BEFALLING = new Set(['death', 'accident', 'disaster', 'disease-outbreak'])

/** "called for the killings to stop": what is to be done with it is asked for, not the thing. */
const isActed = ({ reading: { classes } }: Scene, joint: string, { noun, to }: Telling): boolean =>
  joint === 'for' && noun && classes[to] === 'to'

/** What somebody appeals for is wanted, too; what is known and a clause is about is spoken of; what was not asked for is no demand. */
function refined(
  scene: Scene,
  { event }: Telling,
  joint: string,
  telling: Telling,
  relation: LinkRelation,
): LinkRelation | undefined {
  if (relation === 'demands' && event.modality === 'negated') return undefined
  // "warned them not to swim there": what is warned against is what the warning says.
  if (relation === 'demands' && isForbidden(scene, telling))
    return event.type === 'warning' ? 'content' : undefined
  if (relation === 'demands' && event.type === 'appeal') return 'appeal_for'
  if (DECIDING.has(event.type) && ASKING.has(telling.event.type)) return 'response_to'
  if (relation !== 'content' || !telling.noun || joint === 'infinitive') return relation
  return isActual(telling.event) && (joint === 'that' || joint === 'clause') ? 'about' : 'content'
}

/** "told them not to leave", "to not leave". */
function isForbidden({ reading: { classes } }: Scene, { from, noun }: Telling): boolean {
  let at = from - 1
  while (!noun && (classes[at] === 'aux' || classes[at] === 'adv')) at--
  if (classes[at] === 'neg') return classes[at - 1] === 'to'
  return classes[at] === 'to' && classes[at - 1] === 'neg'
}

/** Who grants or turns down what was asked for answers it. */
const DECIDING = new Set(['agreement', 'legislation', 'refusal'])
const ASKING = new Set(['demand', 'appeal'])

/** What no row is about is judged by the type of its event. */
function byType(scene: Scene, governor: Telling, joint: string, telling: Telling): LinkRelation | undefined {
  const { type } = governor.event
  const known = BY_TYPE.get(type)?.get(joint)
  if (known) return refined(scene, governor, joint, telling, known)
  if (joint !== 'infinitive' || !isDone(scene, governor)) return undefined
  if (governor.noun && (NO_AIM.has(type) || isPassive(scene, telling))) return undefined
  return isAim(scene, telling) ? 'purpose' : undefined
}

/** "sought to avoid a raid": the infinitive says what is sought; "sought funds to build it" and "was used to build it" say what for. */
const completes = (scene: Scene, governor: Telling): boolean =>
  scene.reading.classes[governor.to] === 'to' && !isPassive(scene, governor)

const isAim = (scene: Scene, telling: Telling): boolean =>
  telling.event.modality !== 'negated' && !isPerfect(scene, telling)

/** "the first strike to be called off": the noun is what it is done to. */
const isPassive = ({ reading }: Scene, { from }: Telling): boolean =>
  verbGroup(reading, from, clauseStart(reading, from)).passive

/** Somebody does it: what befalls or begins is for nothing, but "built", "raised" and the like are told as changes. */
const isDone = (scene: Scene, { event }: Telling): boolean =>
  typeOf(scene, event)?.told === 'act' || event.type === 'change'

/** "is thought to have begun": what is past is nobody's aim. */
const isPerfect = ({ reading: { tokens } }: Scene, { from }: Telling): boolean =>
  tokens[from - 1]?.folded === 'have'

/** A noun of these with an infinitive says when or who, not what for. */
const NO_AIM = new Set('trial killing crime attack arrest end sport election legislation'.split(' '))

const joints = (relation: LinkRelation, list: string): [string, LinkRelation][] =>
  list.split(' ').map(joint => [joint, relation])

/** Relations by type of event and joint, for words that are in no list. */
const BY_TYPE: ReadonlyMap<string, ReadonlyMap<string, LinkRelation>> = new Map([
  ['statement', new Map([...joints('content', 'that'), ...joints('about', 'about of on over with')])],
  ['legislation', new Map(joints('about', 'object of on'))],
  ['negotiation', new Map(joints('about', 'of about on over'))],
  ['warning', new Map(joints('content', 'that of about'))],
  ['blame', new Map([...joints('content', 'that'), ...joints('about', 'of for over')])],
  ['trial', new Map(joints('about', 'of for over in with'))],
  ['demand', new Map(joints('demands', 'infinitive for that object'))],
  ['order', new Map(joints('demands', 'infinitive that object'))],
  ['appeal', new Map(joints('demands', 'infinitive for'))],
  ['refusal', new Map([...joints('content', 'infinitive'), ...joints('about', 'of')])],
  ['agreement', new Map(joints('content', 'on'))],
])
