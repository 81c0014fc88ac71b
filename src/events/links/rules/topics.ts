import { governedBy, toldEarlier } from '../clauses.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  phraseStart,
  type Scene,
  spanOf,
  type Telling,
  tellingAfter,
  tellingBefore,
  typeOf,
} from '../scene.ts'

/** Words after which a judgement names what it is about ("blamed … for the attack", "charged in the shooting"). */
const ABOUT = new Set(['for', 'over', 'about'])
const ABOUT_TRIAL = new Set(['for', 'over', 'in', 'with', 'of'])
const JUDGING = new Set(['blame', 'trial'])
const JUDGING_WORDS =
  /^(?:appeal$|regret|hail|reject|describ|condemn|denounc|prais|criticiz|criticis|welcom|claim(?:ed|s|ing)?$|apologi|deplor|mourn|investigat)/

/** "The embassy attack was blamed on …", "condemned the bombing": a judgement and the event judged. */
export const topics: LinkRule = scene => scene.tellings.flatMap(telling => judged(scene, telling))

function judged(scene: Scene, telling: Telling): ProposedLink[] {
  const word = scene.reading.tokens[telling.from]!.folded
  if (telling.noun) return INQUIRY.test(word) ? inquiry(scene, telling) : claimed(scene, telling)
  if (!isActual(telling.event) && word !== 'appeal') return meets(scene, telling)
  if (!JUDGING.has(telling.event.type) && !JUDGING_WORDS.test(word)) return meets(scene, telling)
  const topic = passiveSubject(scene, telling) ?? topicAfter(scene, telling) ?? deedAfter(scene, telling)
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
  const words = tokens.slice(telling.from, telling.to + 2).map(token => token.folded)
  if (!words.includes('responsibility') || telling.event.type !== 'statement') return []
  const deed = (one: Telling) => isActual(one.event) && VIOLENT.has(typeOf(scene, one.event)?.family ?? '')
  const named = tellingAfter(scene, telling.to, one => one.noun && deed(one))
  const topic =
    named ?? tellingBefore(scene, telling.from, deed) ?? toldEarlier(scene, telling.sentence, deed)
  return topic ? [about(scene, telling, topic)] : []
}

const VIOLENT = new Set(['violence', 'killing', 'crime'])

/** "will meet to discuss the disarmament", "talks on a truce": what a meeting is about. */
function meets(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!MEETING.has(telling.event.type)) return []
  for (let i = telling.to; i < telling.to + 14 && tokens[i]?.sentence === telling.sentence; i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma') return []
    if (tokens[i]!.folded !== 'discuss' || classes[i - 1] !== 'to') continue
    const topic = governedBy(scene, i + 1, one => one.noun && !isSpeech(scene, one.event))
    return topic && topic.event.id !== telling.event.id ? [about(scene, telling, topic)] : []
  }
  return []
}

const MEETING = new Set(['meeting', 'negotiation', 'visit'])

const about = (scene: Scene, telling: Telling, topic: Telling): ProposedLink => ({
  from: telling.event,
  to: topic.event,
  relation: 'about',
  cue: spanOf(scene, topic.noun ? phraseStart(scene, topic) : topic.from, topic.to),
})

/** "accused him of uploading a film", "convicted of abandoning his ship": the deed itself, told by a verb. */
function deedAfter(scene: Scene, telling: Telling): Telling | undefined {
  const { classes, tokens } = scene.reading
  if (!JUDGING.has(telling.event.type)) return undefined
  for (let i = telling.to; i < telling.to + 10 && tokens[i]?.sentence === telling.sentence; i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma') return undefined
    const deed = classes[i - 1] === 'prep' && OF.has(tokens[i - 1]!.folded) ? scene.byToken.get(i) : undefined
    if (deed && !deed.noun && tokens[i]!.folded.endsWith('ing')) return deed
  }
  return undefined
}

const OF = new Set(['of', 'for', 'with'])

const isTopic = (scene: Scene) => (telling: Telling) =>
  isActual(telling.event) && !isSpeech(scene, telling.event) && telling.noun

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

/** "condemned the attack", "blamed the group for the attack", within the clause. */
function topicAfter(scene: Scene, telling: Telling): Telling | undefined {
  const direct = governedBy(scene, telling.to, isTopic(scene))
  if (direct) return direct
  const { classes, tokens } = scene.reading
  const judging = JUDGING.has(telling.event.type)
  const reach = judging ? 20 : 10
  for (let i = telling.to; tokens[i]?.sentence === telling.sentence && i < telling.to + reach; i++) {
    // "convicted of causing the wreck"
    const causing =
      classes[i] === 'verb' &&
      classes[i - 1] === 'prep' &&
      /^(?:causing|carrying|plotting|planning|organi[sz]ing|involvement)$/.test(tokens[i]!.folded)
    if (causing) {
      const topic = governedBy(scene, i + 1, isTopic(scene))
      if (topic) return topic
      continue
    }
    if (classes[i] === 'comma' && classes[i + 1] === 'prep') continue
    if (classes[i] === 'comma' || classes[i] === 'verb' || classes[i] === 'mark') return undefined
    if (!(judging ? ABOUT_TRIAL : ABOUT).has(tokens[i]!.folded)) continue
    const topic = governedBy(scene, i + 1, isTopic(scene))
    if (topic) return topic
  }
  return undefined
}
