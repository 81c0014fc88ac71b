import { gathered } from '../../../text/mapped.ts'
import { objectOf, previousVerb, verbGroup } from '../../occurrences/clause.ts'
import { subjectOf } from '../../occurrences/subject.ts'
import type { VerbGroup } from '../../occurrences/verb-group.ts'
import { HARM } from '../kinds.ts'
import { clauseStart } from '../reduced.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isSpeech, isSure, phraseStart, type Scene, type Telling, tellingBefore, typeOf } from '../scene.ts'
import { type Ties, verbOf } from '../ties.ts'

/** "The flood damaged the mill", "closing it would cost jobs", "died in the crash": what an event does, or what is done by it. */
export const effects: LinkRule = (scene, _cues, ties) => [
  ...gathered(scene.tellings, telling => [...doneBySubject(scene, telling), ...harmOf(scene, telling)]),
  ...doneWithin(scene, ties),
]

const causes = (cause: Telling, effect: Telling): ProposedLink => ({
  from: cause.event,
  to: effect.event,
  relation: 'causes',
  cue: { start: effect.start, end: effect.end },
})

/** A verb that has an object and an event for its subject. */
function doneBySubject(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.noun || !isEffect(scene, telling)) return []
  const verb = verbOf(scene, telling)
  const first = clauseStart(scene.reading, verb)
  const group = leadingGroup(scene, verbGroup(scene.reading, verb, first), first)
  if (!group || (group.verb === verb && !hasObject(scene, telling))) return []
  const head = subjectOf(scene.reading, group, first)?.head ?? -1
  const noun = isOfOther(scene, head, group.from) ? undefined : nounAt(scene, head)
  const cause = noun ?? gerundBefore(scene, group.from, first)
  return cause && cause.event.id !== telling.event.id && isCause(scene, cause) ? [causes(cause, telling)] : []
}

/** The active verb that has the subject: the verb itself, or in "helped force him out", "required them to pay" the one before it. */
function leadingGroup({ reading, byToken }: Scene, group: VerbGroup, first: number): VerbGroup | undefined {
  const before = group.from - 1
  // "with hopes of hiring fifty", "seen leaving": no verb of the clause.
  if (!group.infinitive)
    return group.passive || reading.classes[before] === 'prep' || reading.classes[before] === 'verb'
      ? undefined
      : group
  const lead = previousVerb(reading, group.from, first)
  if (lead < 0 || byToken.has(lead) || !LEADING.test(reading.tokens[lead]!.folded)) return undefined
  const outer = verbGroup(reading, lead, first)
  return outer.passive || outer.infinitive ? undefined : outer
}

const LEADING =
  /^(?:allow|cause|compel|enabl|forc|help|lead|oblig|prompt|push|requir|driv)(?:e|es|ed|ing|s|led|ling)?$|^(?:led|drove|made|makes?|making)$/

/** "an outbreak in the north and the army closed": after "and" stands another subject. */
function isOfOther({ reading: { classes } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i] === 'conj' && classes[i + 1] === 'det') return true
  return false
}

/** What is said, and what only comes, goes on or holds something, is brought about by nothing that its verb is said of; nor is what may be no event. */
const isEffect = (scene: Scene, effect: Telling): boolean =>
  isSure(scene, effect) && isBroughtAbout(scene, effect)

const isBroughtAbout = (scene: Scene, { event, from }: Telling): boolean =>
  !isSpeech(scene, event) &&
  !NO_EFFECT.has(event.type) &&
  event.modality !== 'negated' &&
  event.modality !== 'demanded' &&
  !HOLDING.test(scene.reading.tokens[from]!.folded)

const NO_EFFECT = new Set([
  'start',
  'end',
  'participation',
  'presence',
  'departure',
  'arrival',
  'visit',
  'trial',
])

const HOLDING =
  /^(?:(?:includ|involv|follow|featur|mark|host|cover|showcas|display|present|depict|highlight|reflect|underscor|demonstrat|illustrat|indicat|represent|tak|hold|reach|enter|receiv|celebrat|honou?r|commemorat|contain|attract|draw|turn|remain|prov|last|continu|becom|grow)(?:e|es|ed|ing|s)?|saw|sees?|took|held|drew|became|grew|gets?|got|getting|gotten)$/

/** What somebody says, asks or decides in court is told to do nothing but what it says. */
const isCause = (scene: Scene, { event }: Telling): boolean =>
  event.modality !== 'negated' && !isSpeech(scene, event) && event.type !== 'trial'

function hasObject({ reading }: Scene, { event, to, sentence }: Telling): boolean {
  if (HARM.has(event.type)) return true
  // "spread to the coast", "came under fire": what follows is no object.
  if (reading.classes[to - 1] === 'prep' || reading.classes[to - 1] === 'to') return false
  return objectOf(reading, to, reading.source.document.sentences[sentence]!.endToken) !== undefined
}

/** The noun of an event that ends with a token. */
const nounAt = (scene: Scene, head: number): Telling | undefined =>
  head < 0 ? undefined : tellingBefore(scene, head + 1, one => one.noun && one.to === head + 1)

/** "said securing the pass had ended the siege", "Closing it would cost jobs": a participle that opens the clause and is its subject. */
function gerundBefore(scene: Scene, at: number, first: number): Telling | undefined {
  const { classes, tokens } = scene.reading
  const verb = previousVerb(scene.reading, at, first)
  if (verb < 0 || !tokens[verb]!.folded.endsWith('ing') || classes[at] !== 'aux') return undefined
  if (verb > first && !OPENS.has(classes[verb - 1]!)) return undefined
  for (let i = verb + 1; i < at; i++) if (PARTING.has(classes[i]!)) return undefined
  return scene.byToken.get(verb)
}

const OPENS: ReadonlySet<string> = new Set(['verb', 'sub', 'quote', 'mark', 'adv'])
const PARTING: ReadonlySet<string> = new Set(['comma', 'mark', 'sub', 'rel', 'conj', 'aux'])

/** "died in an outbreak", "was closed by the flood": what hangs on a verb and did it. */
const doneWithin = (scene: Scene, ties: Ties): ProposedLink[] =>
  gathered(ties, ([cause, { governor, joint }]) => {
    if (!cause.noun || governor.noun || !isCause(scene, cause) || !isSure(scene, governor)) return []
    const harmed = HARM.has(governor.event.type) && BY.has(joint) && isMishap(scene, cause)
    const doer = joint === 'by' && isPassive(scene, governor) && !isAmount(scene, cause)
    return harmed || doer ? [causes(cause, governor)] : []
  })

/** "In the outbreak, nine people died", "the shooting in which nine died": harm told of an event that stands before it. */
function harmOf(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.noun || !HARM.has(telling.event.type) || !isEffect(scene, telling)) return []
  const cause = tellingBefore(scene, telling.from, one => one.noun && one.event.id !== telling.event.id)
  if (!cause || telling.from - cause.to > REACH || !isCause(scene, cause) || !isMishap(scene, cause))
    return []
  const { classes } = scene.reading
  for (let i = cause.to; i < telling.from; i++)
    if (classes[i] === 'verb' || classes[i] === 'mark' || classes[i] === 'conj') return []
  return holdsHarm(scene, cause) ? [causes(cause, telling)] : []
}

/** So many words may stand between. */
const REACH = 9

/** Whether "in" opens the sentence with the event, or "where" goes on after it. */
function holdsHarm(scene: Scene, cause: Telling): boolean {
  const { tokens, source } = scene.reading
  const at = phraseStart(scene, cause) - 1
  const opens = tokens[at]?.folded === 'in' && at === source.document.sentences[cause.sentence]!.firstToken
  const next = tokens[cause.to]?.folded
  return opens || next === 'where'
}

const BY = new Set(['in', 'by', 'from', 'with', 'of'])

/** "died in custody", "killed in the offensive" says where and when. */
const isMishap = (scene: Scene, { event }: Telling): boolean =>
  !LASTING.has(event.type) && typeOf(scene, event)?.told !== 'speech'

const LASTING = new Set(['war', 'arrest', 'visit', 'meeting', 'sport', 'election', 'presence'])

/** "defeated by nine votes" */
const isAmount = ({ reading: { classes } }: Scene, { from }: Telling): boolean => classes[from - 1] === 'num'

function isPassive(scene: Scene, telling: Telling): boolean {
  const verb = verbOf(scene, telling)
  return verbGroup(scene.reading, verb, clauseStart(scene.reading, verb)).passive
}
