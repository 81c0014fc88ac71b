import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import { decisionAfter, deedAfter } from '../judged-deeds.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  isSure,
  phraseStart,
  type Scene,
  spanOf,
  type Telling,
  tellingAfter,
  tellingBefore,
  typeOf,
} from '../scene.ts'
import { toldEarlier } from '../told-earlier.ts'
import { governed } from './governed.ts'

/** Words after which a judgement names what it is about ("blamed … for the attack", "charged in the shooting"). */
const ABOUT = new Set(['for', 'over', 'about'])
const ABOUT_TRIAL = new Set(['for', 'over', 'in', 'with', 'of'])
const JUDGING = new Set(['blame', 'trial'])
const JUDGING_WORDS =
  /^(?:appeal$|regret|hail|reject|describ|condemn|denounc|prais|criticiz|criticis|welcom|claim(?:ed|s|ing)?$|apologi|deplor|mourn|investigat|boycott|thank(?:ed|s|ing)?$|endors|applaud|laud|commend|slam|blast(?:ed|s|ing)$|decr(?:y|i)|lament|back(?:ed|s|ing)?$|support(?:ed|s|ing)?$|oppos|defend|discuss|debat|review|celebrat|commemorat|salut|honou?r|express|voic|question(?:ed|s|ing)$|confess|admit)/

/** "The embassy attack was blamed on …", "condemned the bombing": a judgement and the event judged. */
export const topics: LinkRule = (scene, cues, ties) => {
  const known = new Set(governed(scene, cues, ties).map(link => link.from.id))
  return gathered(scene.tellings, telling => (known.has(telling.event.id) ? [] : judged(scene, telling)))
}

function judged(scene: Scene, telling: Telling): ProposedLink[] {
  const word = scene.reading.tokens[telling.from]!.folded
  if (telling.noun && INQUIRY.test(word)) return inquiry(scene, telling)
  if (telling.noun) return [...claimed(scene, telling), ...meets(scene, telling)]
  const meant = telling.event.modality === 'intended' && JUDGING_WORDS.test(word)
  if (!isActual(telling.event) && word !== 'appeal' && !meant) return meets(scene, telling)
  if (!JUDGING.has(telling.event.type) && !JUDGING_WORDS.test(word)) return meets(scene, telling)
  const topic =
    passiveSubject(scene, telling) ??
    topicAfter(scene, telling) ??
    deedAfter(scene, telling) ??
    decisionAfter(scene, telling) ??
    judgementBefore(scene, telling)
  if (!topic) return claimed(scene, telling)
  if (!topic || topic.event.id === telling.event.id) return []
  const cue = spanOf(scene, topic.noun ? phraseStart(scene, topic) : topic.from, topic.to)
  return [{ from: telling.event, to: topic.event, relation: 'about', cue }]
}

const INQUIRY = /^(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe|inquest)$/
const INTO = new Set(['into', 'of', 'over', 'to'])

/** "an investigation into the crash", "to find out whether the killing was …": the first event named in the words that follow. */
function inquiry(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (telling.event.modality === 'negated' || !INTO.has(tokens[telling.to]?.folded ?? '')) return []
  const topic = tellingAfter(scene, telling.to, one => one.event.id !== telling.event.id)
  if (!topic?.noun || topic.from - telling.to > 14 || !isTopic(scene)(topic)) return []
  for (let i = telling.to; i < topic.from; i++) if (classes[i] === 'mark' || classes[i] === 'comma') return []
  return [about(scene, telling, topic)]
}

/** "claimed responsibility": for the violence told just before, where no "for" names it. */
function claimed(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens } = scene.reading
  if (telling.event.modality === 'negated') return []
  const words = tokens.slice(telling.from, telling.to + 2).map(token => token.folded)
  if (!words.includes('responsibility') || telling.event.type !== 'statement') return []
  const deed = (one: Telling) => isActual(one.event) && VIOLENT.has(typeOf(scene, one.event)?.family ?? '')
  const named = tellingAfter(scene, telling.to, deed)
  const topic =
    named ?? tellingBefore(scene, telling.from, deed) ?? toldEarlier(scene, telling.sentence, deed)
  return topic ? [about(scene, telling, topic)] : []
}

const VIOLENT = new Set(['violence', 'killing', 'crime'])

/** "will meet to discuss the disarmament", "talks on a truce": what a meeting is about. */
function meets(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!MEETING.has(telling.event.type)) return []
  const named = discussed(scene, telling)
  if (named) return [about(scene, telling, named)]
  for (let i = telling.to; i < telling.to + 14 && tokens[i]?.sentence === telling.sentence; i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma') return []
    if (tokens[i]!.folded !== 'discuss') continue
    const topic = governedBy(scene, i + 1, one => !isSpeech(scene, one.event))
    return topic && topic.event.id !== telling.event.id ? [about(scene, telling, topic)] : []
  }
  return []
}

const DISCUSSING = new Set(['about', 'on', 'over', 'regarding', 'concerning'])

/** "talks about the sale": the event right after the words for what is talked about. */
function discussed(scene: Scene, { to, event }: Telling): Telling | undefined {
  if (!DISCUSSING.has(scene.reading.tokens[to]?.folded ?? '')) return undefined
  return governedBy(
    scene,
    to + 1,
    one => one.noun && one.event.id !== event.id && !isSpeech(scene, one.event),
  )
}

const MEETING = new Set(['meeting', 'negotiation', 'visit'])

const about = (scene: Scene, telling: Telling, topic: Telling): ProposedLink => ({
  from: telling.event,
  to: topic.event,
  relation: 'about',
  cue: spanOf(scene, topic.noun ? phraseStart(scene, topic) : topic.from, topic.to),
})

/** "said he would appeal": the judgement told just before, where nothing is named. */
function judgementBefore(scene: Scene, { from, to, sentence, event }: Telling): Telling | undefined {
  const { tokens, classes } = scene.reading
  if (tokens[from]!.folded !== 'appeal' || (event.type !== 'appeal' && event.type !== 'trial'))
    return undefined
  const next = tokens[to]?.sentence === sentence ? classes[to] : 'mark'
  if (next !== 'mark' && next !== 'comma' && next !== 'sub' && next !== 'conj') return undefined
  const judgement = (one: Telling) =>
    one.event.type === 'trial' && isActual(one.event) && one.event.id !== event.id
  return tellingBefore(scene, from, judgement) ?? toldEarlier(scene, sentence, judgement)
}

const isTopic = (scene: Scene) => (telling: Telling) =>
  isActual(telling.event) && isSure(scene, telling) && !isSpeech(scene, telling.event) && telling.noun

/** "The attack was blamed": the noun ends right before the verb group. */
function passiveSubject(scene: Scene, telling: Telling): Telling | undefined {
  const { classes, tokens } = scene.reading
  let at = telling.from - 1
  let passive = false
  while (classes[at] === 'aux' || classes[at] === 'adv' || classes[at] === 'neg') {
    passive ||= /^(?:was|were|been|is|are|being)$/.test(tokens[at]!.folded)
    at--
  }
  const subject = tellingBefore(scene, telling.from, isTopic(scene))
  return passive && subject?.to === at + 1 ? subject : undefined
}

/** What is turned down is told as not happening. */
const REJECTING = /^(?:reject|boycott|oppos)/

const RELATED = new Set(['related', 'linked', 'connected', 'relating'])

const CAUSING =
  /^(?:causing|carrying|plotting|planning|organi[sz]ing|involvement|helping|financing|funding|masterminding|ordering|leading|aiding|perpetrating|committing|inciting|staging|launching|supporting|provoking|fomenting|fuell?ing|triggering|sparking)$/

/** "condemned the attack", "blamed the group for the attack", within the clause. */
function topicAfter(scene: Scene, telling: Telling): Telling | undefined {
  const against = REJECTING.test(scene.reading.tokens[telling.from]!.folded)
  const isObject = (one: Telling) => one.noun && against && one.event.modality === 'negated'
  const direct = governedBy(scene, telling.to, one => isTopic(scene)(one) || isObject(one))
  if (direct) return direct
  const { classes, tokens } = scene.reading
  const judging = JUDGING.has(telling.event.type)
  const reach = judging ? 20 : 10
  for (let i = telling.to; tokens[i]?.sentence === telling.sentence && i < telling.to + reach; i++) {
    // "convicted of causing the wreck"
    const causing = classes[i] === 'verb' && classes[i - 1] === 'prep' && CAUSING.test(tokens[i]!.folded)
    if (causing) {
      // "of helping plan the attacks"
      const topic = governedBy(scene, i + 2, isTopic(scene))
      if (topic) return topic
      continue
    }
    if (classes[i] === 'comma' && classes[i + 1] === 'prep') continue
    // "charged with murder, abduction and theft in the death of"
    if (
      classes[i] === 'comma' &&
      telling.event.type === 'trial' &&
      classes[i + 1] === 'noun' &&
      !tokens[i + 1]!.capital
    )
      continue
    if (classes[i] === 'verb' && RELATED.has(tokens[i]!.folded)) continue
    if (classes[i] === 'comma' || classes[i] === 'verb' || classes[i] === 'mark') return undefined
    const related = tokens[i]!.folded === 'to' && RELATED.has(tokens[i - 1]!.folded)
    const admits = tokens[i]!.folded === 'to' && isPlea(scene, telling.to, i)
    const lists = judging && tokens[i]!.folded === 'including'
    const felt = tokens[i]!.folded === 'at' && /^(?:express|voic)/.test(tokens[telling.from]!.folded)
    if (!felt && !admits && !lists && !related && !(judging ? ABOUT_TRIAL : ABOUT).has(tokens[i]!.folded))
      continue
    const topic = governedBy(scene, i + 1, isTopic(scene))
    // "accused in an indictment": where it stands, not what he did.
    if (topic && !(tokens[i]!.folded === 'in' && topic.event.type === 'trial')) return topic
  }
  return undefined
}

/** "pleaded guilty to", "pleaded guilty in March to": only a time stands between. */
function isPlea({ reading: { tokens, times } }: Scene, from: number, to: number): boolean {
  if (tokens[from - 1]?.folded !== 'guilty') return false
  for (let i = from; i < to; i++) if (!times[i] && !times[i + 1]) return false
  return true
}
