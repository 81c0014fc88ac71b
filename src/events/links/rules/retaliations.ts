import { gathered } from '../../../text/mapped.ts'
import { aroundCue } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  isSpeech,
  type Scene,
  type Telling,
  tellingAfter,
  tellingBefore,
  typeOf,
} from '../scene.ts'
import { toldEarlier } from '../told-earlier.ts'

/** "In retaliation, …", "in response to the strike": an act that answers another. */
export const retaliations: LinkRule = (scene, cues) => [
  ...gathered(cues, cue => {
    if (cue.relation !== 'retaliation_for' && cue.relation !== 'response_to') return []
    if (cue.frame === 'opening') return answersEarlier(scene, cue)
    const here = answersHere(scene, cue)
    return here.length > 0 ? here : decided(scene, cue)
  }),
  ...gathered(scene.tellings, telling => retaliates(scene, telling)),
]

function answersHere(scene: Scene, cue: Cue): ProposedLink[] {
  const pair = aroundCue(scene, cue, telling => isActual(telling.event) || isDecided(scene, telling))
  if (
    !pair ||
    (cue.strength === 'weak' && (!isProvoking(scene, pair.right) || isOfOther(scene, cue, pair.left))) ||
    // "had worked there in connection with it": only who is held for a deed answers for it.
    (cue.words[1] === 'connection' && !HELD.has(pair.left.event.type))
  )
    return []
  // "expressed condolences over the crash" speaks of it, "charged over it" or "in connection with it" judges it.
  if ((cue.words[0] === 'over' || cue.words[1] === 'connection') && SAYING.has(pair.left.event.type))
    return [{ from: pair.left.event, to: pair.right.event, relation: 'about', cue: cue.span }]
  return [{ from: pair.left.event, to: pair.right.event, relation: relationOf(cue), cue: cue.span }]
}

const HELD = new Set(['arrest', 'trial', 'blame', 'sanction', 'expulsion', 'release'])

const SAYING = new Set(['statement', 'blame', 'trial', 'warning', 'negotiation', 'meeting'])

/** "resigned amid protests over the shooting": the protests were over it. */
function isOfOther({ reading: { tokens } }: Scene, cue: Cue, left: Telling): boolean {
  for (let i = left.to; i < cue.first; i++) if (STIRRED.test(tokens[i]!.folded)) return true
  return false
}

const STIRRED =
  /^(?:anger|outrage|outcry|uproar|furore|backlash|protests?|demonstrations?|criticism|concerns?|fears|tensions?|controversy|disputes?|row|debate|questions|pressure)$/

/** "in retaliation for the decision to deploy troops": what was decided counts as done. */
const isDecided = ({ reading: { tokens } }: Scene, { from, noun, event }: Telling): boolean =>
  !noun &&
  event.modality !== 'negated' &&
  tokens[from - 1]?.folded === 'to' &&
  DECISION.test(tokens[from - 2]?.folded ?? '')

const DECISION = /^(?:decision|move|step|steps|action|actions|measure|measures|announcement|moves)$/

/** "The decision was in response to …": what was decided stands in the sentence before, and what it answers after the cue. */
function decided(scene: Scene, cue: Cue): ProposedLink[] {
  const { tokens, source } = scene.reading
  const first = source.document.sentences[cue.sentence]!.firstToken
  if (cue.first - first > 6 || !tokens.slice(first, first + 3).some(token => DECISION.test(token.folded)))
    return []
  const answered = scene.bySentence[cue.sentence]!.slice(0, 40).filter(
    one => one.from >= cue.end && one.from - cue.end < 24,
  )
  const acts = decisionsBefore(scene, cue.sentence)
  const pairs = acts.flatMap(act => {
    const same = answered.find(one => one.event.type === act.event.type) ?? answered[0]
    return same ? [{ act, same }] : []
  })
  return pairs.map(({ act, same }) => ({
    from: act.event,
    to: same.event,
    relation: relationOf(cue),
    cue: cue.span,
  }))
}

/** Acts, not speech, of the nearest of the two sentences before that has any; each once. */
function decisionsBefore(scene: Scene, sentence: number): Telling[] {
  for (let i = sentence - 1; i >= Math.max(0, sentence - 2); i--) {
    const acts = scene.bySentence[i]!.filter(
      one => !isSpeech(scene, one.event) && one.event.modality !== 'negated',
    )
    const seen = new Set<string>()
    const once = acts.filter(one => !seen.has(one.event.type) && seen.add(one.event.type))
    if (once.length > 0) return once.slice(0, 3)
  }
  return []
}

/** "would retaliate against countries that expelled diplomats": the verb itself says what it answers. */
function retaliates(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens } = scene.reading
  if (telling.noun) return []
  if (/^respond/.test(tokens[telling.from]!.folded)) return responds(scene, telling)
  if (!/^retaliat/.test(tokens[telling.from]!.folded)) return []
  const next = tellingAfter(scene, telling.to, one => isActual(one.event) && isProvoking(scene, one))
  if (!next || next.from - telling.to > 16 || next.event.id === telling.event.id) return []
  return [
    {
      from: telling.event,
      to: next.event,
      relation: 'retaliation_for',
      cue: { start: telling.start, end: telling.end },
    },
  ]
}

/** "responded to a fire", "to a report of a break-in": those called there. */
function responds(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens } = scene.reading
  if (tokens[telling.to - 1]!.folded !== 'to' || telling.event.modality === 'negated') return []
  const to = governedBy(scene, telling.to, one => one.noun && isActual(one.event))
  if (!to || to.event.id === telling.event.id) return []
  const cue = { start: telling.start, end: telling.end }
  return [{ from: telling.event, to: to.event, relation: 'response_to', cue }]
}

/** What is answered stands before: violence where there is any, since that is what is retaliated for. */
function answersEarlier(scene: Scene, cue: Cue): ProposedLink[] {
  // "accepted cash in return for planning permission": what for follows.
  if (scene.reading.tokens[cue.end]?.folded === 'for') return []
  const act = (telling: Telling) => isActual(telling.event) && !isSpeech(scene, telling.event)
  const from =
    tellingAfter(scene, cue.end, act) ??
    tellingBefore(scene, cue.first, act) ??
    tellingAfter(scene, cue.end, telling => isActual(telling.event))
  if (!from) return []
  const other = (telling: Telling) => isActual(telling.event) && telling.event.id !== from.event.id
  const isRevenge = cue.relation === 'retaliation_for'
  const provoked = (telling: Telling) => other(telling) && isProvoking(scene, telling)
  const to =
    toldEarlier(scene, cue.sentence, provoked, isRevenge ? FAR : undefined) ??
    (cue.strength === 'strong' && !isRevenge ? toldEarlier(scene, cue.sentence, other) : undefined)
  return to ? [{ from: from.event, to: to.event, relation: relationOf(cue), cue: cue.span }] : []
}

/** What is avenged may lie farther back than what is answered. */
const FAR = { back: 6, paragraphs: 2 }

const relationOf = (cue: Cue) => cue.relation as 'retaliation_for' | 'response_to'

const PROVOKING = new Set([
  'violence',
  'killing',
  'war',
  'sanction',
  'expulsion',
  'overthrow',
  'arrest',
  'protest',
  'disaster',
  'disease-outbreak',
  'crime',
  'accident',
])

/** Whether the event is of a kind that others answer. */
function isProvoking(scene: Scene, telling: Telling): boolean {
  const type = typeOf(scene, telling.event)
  return type !== undefined && PROVOKING.has(type.family)
}
