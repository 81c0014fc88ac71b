import { gathered } from '../../../text/mapped.ts'
import { WANTING } from '../../occurrences/words.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, phraseStart, type Scene, spanOf, type Telling, tellingBefore, typeOf } from '../scene.ts'
import { toldBefore } from '../told-before.ts'

/** "in a bid to expel all foreign forces", "gathered to demand": what an act is for. */
export const purposes: LinkRule = (scene, cues) => [
  ...gathered(cues, cue => {
    if (isSoThat(cue)) return madePossible(scene, cue)
    if (cue.frame !== 'purpose') return []
    const left = aimedAt(scene, cue) ? actBefore(scene, cue.first) : undefined
    const right = wantedAfter(scene, cue.end)
    return left && right ? [link(left, right, cue.span)] : []
  }),
  ...gathered(scene.tellings, telling => [
    ...towards(scene, telling),
    ...allows(scene, telling),
    ...forGathering(scene, telling),
    ...goalOf(scene, telling),
  ]),
]

const link = (left: Telling, right: Telling, cue: ProposedLink['cue']): ProposedLink => ({
  from: left.event,
  to: right.event,
  relation: 'purpose',
  cue,
})

const isSoThat = ({ words }: Cue): boolean => words[0] === 'so' && words[1] === 'that'

/** "so that crews can repair it": what is not told as done is what the act is for. */
function madePossible(scene: Scene, cue: Cue): ProposedLink[] {
  const left = actBefore(scene, cue.first)
  const right = governedBy(scene, cue.end, one => !one.noun)
  const { modality } = right?.event ?? {}
  return left && right && (modality === 'conditional' || modality === 'intended')
    ? [link(left, right, cue.span)]
    : []
}

/** "urged talks aimed at disarming them": the talks are aimed so, and must be what is told; not so after a comma. */
function aimedAt(scene: Scene, { words, first }: Cue): boolean {
  if (words[0] !== 'aimed' || scene.reading.classes[first - 1] !== 'noun') return true
  return tellingBefore(scene, first, one => one.to === first) !== undefined
}

/** "in a bid to expel them", "in an effort to stop the violence": the act, or what such an act is to do with another. */
function wantedAfter(scene: Scene, at: number): Telling | undefined {
  const word = scene.reading.tokens[at]?.folded ?? ''
  return TOWARDS.has(word) && !scene.byToken.has(at)
    ? governedBy(scene, at + 1, one => one.noun)
    : governedBy(scene, at, () => true)
}

/** What befalls people has no purpose; what is only meant to be done has one, too. */
function actBefore(scene: Scene, at: number): Telling | undefined {
  const left = toldBefore(scene, at, ({ event }) => event.modality !== 'negated')
  return left && typeOf(scene, left.event)?.told !== 'befall' ? left : undefined
}

/** Acts people come together or go somewhere for; after other verbs "to" mostly only completes the verb. */
const DONE_FOR = new Set([
  'protest',
  'meeting',
  'visit',
  'arrival',
  'deployment',
  'departure',
  'closure',
  'negotiation',
  'aid',
  'agreement',
  'organisation',
  'construction',
])
/** Acts that are done to let another happen or to keep it from happening. */
const DONE_TOWARDS = new Set([...DONE_FOR, 'legislation', 'order', 'sanction', 'aid', 'attack'])
/** What such an act is to do with the other. */
const TOWARDS = new Set(
  'allow permit enable prevent stop halt avert avoid end secure support join attend prepare mark protect help contain curb stem fight combat tackle reduce quell resolve settle defuse solve revive stage hold launch'.split(
    ' ',
  ),
)
/** Words that want an infinitive, which then is no purpose. */
const COMPLETED = new Set(
  'planning trying wanting hoping continue continues continued able have has had needed refused fail failed begin began forced used asked told urged called ordered allowed threatened supposed unable enough how what whether right way time chance'.split(
    ' ',
  ),
)

const GOAL = /^(?:purpose|goal|aim|objective|object|intention|mission|task|idea|point)s?$/

/** "A major goal of the campaign was to complete a belt": what the words say an event is for. */
function goalOf(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!telling.noun || telling.event.modality === 'negated') return []
  const of = phraseStart(scene, telling) - 1
  if (tokens[of]?.folded !== 'of' || !GOAL.test(tokens[of - 1]?.folded ?? '')) return []
  let at = telling.to
  while (classes[at] === 'aux' || classes[at] === 'adv') at++
  const aim = at > telling.to && classes[at] === 'to' ? scene.byToken.get(at + 1) : undefined
  return aim && aim.event.id !== telling.event.id
    ? [link(telling, aim, spanOf(scene, of - 1, telling.to))]
    : []
}

/** "signed a proclamation to allow the deployment", "travelled to Paris to join the march": an event as what the infinitive acts on. */
function towards(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!telling.noun) return []
  let verb = telling.from - 1
  while ((INSIDE.has(classes[verb]!) || isLengthOf(scene, verb)) && telling.from - verb < 7) verb--
  if (!TOWARDS.has(tokens[verb]?.folded ?? '') || classes[verb - 1] !== 'to') return []
  // What tells an event itself is the purpose.
  if (scene.byToken.has(verb)) return []
  const before = tokens[verb - 2]
  if (!before || COMPLETED.has(before.folded) || WANTING.has(before.folded)) return []
  const left = toldBefore(scene, verb - 1)
  if (!left || left.event.id === telling.event.id || !DONE_TOWARDS.has(left.event.type)) return []
  return [link(left, telling, spanOf(scene, verb - 1, telling.to))]
}

/** "a year of protests". */
const isLengthOf = ({ reading: { tokens } }: Scene, at: number): boolean =>
  tokens[at]?.folded === 'of' &&
  /^(?:year|month|week|day|decade|century|anniversary|end|start)s?$/.test(tokens[at - 1]?.folded ?? '')

/** Acts of those in power that let a thing be done. */
const DECIDING = new Set(['legislation', 'order', 'agreement', 'statement'])
const ALLOWING = /^(?:allowing|authori[sz]ing|permitting|enabling)$/

/** "approved a bill allowing the deployment of troops": what is decided and what it lets happen. */
function allows(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens } = scene.reading
  if (telling.event.modality === 'negated' || isActual(telling.event)) return []
  let at = telling.from - 1
  while (INSIDE.has(scene.reading.classes[at]!) && telling.from - at < 6) at--
  if (!ALLOWING.test(tokens[at]?.folded ?? '')) return []
  const left = toldBefore(scene, at)
  if (!left || at - left.to > 8 || left.event.id === telling.event.id || !DECIDING.has(left.event.type))
    return []
  return [link(left, telling, spanOf(scene, at, telling.to))]
}

const INSIDE = new Set(['det', 'noun', 'num', 'poss', 'hyphen'])

const GATHERINGS = new Set(['meeting', 'sport', 'negotiation', 'protest', 'election', 'trial'])

/** "were travelling to Medellín for the final", "arrived for talks": whom the gathering calls there. */
function forGathering(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!telling.noun || !GATHERINGS.has(telling.event.type) || telling.event.modality === 'negated') return []
  const at = phraseStart(scene, telling) - 1
  if (tokens[at]?.folded !== 'for') return []
  const left = toldBefore(scene, at, one => one.event.modality !== 'negated')
  if (!left || left.noun || !GOING.has(left.event.type) || left.event.id === telling.event.id) return []
  for (let i = left.to; i < at; i++) if (classes[i] === 'verb') return []
  return [link(left, telling, spanOf(scene, at, telling.to))]
}

const GOING = new Set(['visit', 'arrival', 'departure', 'migration'])
