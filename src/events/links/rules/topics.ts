import { governedBy } from '../clauses.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSpeech, phraseStart, type Scene, spanOf, type Telling, tellingBefore } from '../scene.ts'

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
  if (telling.noun || (!isActual(telling.event) && word !== 'appeal')) return []
  if (!JUDGING.has(telling.event.type) && !JUDGING_WORDS.test(word)) return []
  const topic = passiveSubject(scene, telling) ?? topicAfter(scene, telling)
  if (!topic || topic.event.id === telling.event.id) return []
  const cue = spanOf(scene, topic.noun ? phraseStart(scene, topic) : topic.from, topic.to)
  return [{ from: telling.event, to: topic.event, relation: 'about', cue }]
}

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
  for (let i = telling.to; tokens[i]?.sentence === telling.sentence && i < telling.to + 10; i++) {
    if (classes[i] === 'comma' || classes[i] === 'verb' || classes[i] === 'mark') return undefined
    if (!(telling.event.type === 'trial' ? ABOUT_TRIAL : ABOUT).has(tokens[i]!.folded)) continue
    const topic = governedBy(scene, i + 1, isTopic(scene))
    if (topic) return topic
  }
  return undefined
}
