import type { StoryEvent } from '../../../model/event.ts'
import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import { HARM } from '../kinds.ts'
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
} from '../scene.ts'
import { jointsAt, type Ties } from '../ties.ts'

/** What goes on long enough for other things to happen in it. */
const WHOLES = new Set(
  'meeting negotiation election sport protest hostilities war visit trial aid'.split(' '),
)
const INSIDE = new Set(['at', 'during', 'in'])
/** Journeys that others are part of: "arrived in Oslo on a tour of the north". */
const JOURNEYS = new Set(['visit'])

/** "pledged millions at a conference", "died in clashes": what happened in the course of something longer. */
export const parts: LinkRule = (scene, _cues, ties) => [...foundBefore(scene), ...hangingIn(scene, ties)]

const foundBefore = (scene: Scene): ProposedLink[] =>
  gathered(scene.tellings, telling => {
    if (!telling.noun || isJudgement(scene, telling)) return []
    const from = wholeStart(scene, telling)
    if (!WHOLES.has(telling.event.type) && !isCourse(scene, telling, from - 1)) return []
    const part = partBefore(scene, telling, from - 1)
    const joint = scene.reading.tokens[from - 1]?.folded ?? ''
    const inCourse = joint === 'during'
    // "injured in the clashes": by them.
    if (part && ((HARM.has(part.event.type) && joint === 'in') || isFelt(scene, part, joint))) return []
    if (part && joint === 'in' && !isSure(scene, part)) return []
    if (!part || part.event.id === telling.event.id || !isOfOneWorld(part.event, telling.event, inCourse))
      return []
    if (governedBy(scene, from, () => true) !== telling) return []
    return [
      {
        from: part.event,
        to: telling.event,
        relation: 'part_of' as const,
        cue: spanOf(scene, from - 1, telling.to),
      },
    ]
  })

/** "announced during his visit", "spoke at the funeral": what hangs on a deed by such a word. */
function hangingIn(scene: Scene, ties: Ties): ProposedLink[] {
  return gathered(ties, ([whole, { governor: part, joint }]) => {
    if (!whole.noun || isJudgement(scene, whole) || isSpeech(scene, whole.event)) return []
    if (!ALWAYS.has(joint) && (part.noun || joint !== 'in' || !WHOLES.has(whole.event.type))) return []
    if (isFelt(scene, part, joint)) return []
    if (joint === 'in' && (!isSure(scene, part) || isSpeech(scene, part.event) || isPhrase(scene, whole)))
      return []
    if (
      (HARM.has(part.event.type) && joint === 'in') ||
      !isOfOneWorld(part.event, whole.event, joint === 'during')
    )
      return []
    const cue = spanOf(scene, phraseStart(scene, whole) - 1, whole.to)
    return [{ from: part.event, to: whole.event, relation: 'part_of' as const, cue }]
  })
}

/** "horror at the killing": what it is about. */
const isFelt = (scene: Scene, { to }: Telling, joint: string): boolean =>
  jointsAt(scene, to - 1, true)?.get(joint) === 'about'

/** "in celebration of", "in protest at": no determiner, and no place. */
const isPhrase = (scene: Scene, whole: Telling): boolean => phraseStart(scene, whole) === whole.from

/** Whatever an event is told to be at, or to be during, it is part of. */
const ALWAYS = new Set(['at', 'during'])

/** Where "a wave of violence" begins, or the phrase itself. */
function wholeStart(scene: Scene, telling: Telling): number {
  const { tokens } = scene.reading
  const from = phraseStart(scene, telling)
  const isSeries = tokens[from - 1]?.folded === 'of' && SERIES.test(tokens[from - 2]?.folded ?? '')
  return isSeries ? phraseStart(scene, { from: from - 2, sentence: telling.sentence }) : from
}

const SERIES = /^(?:series|wave|spate|string|round)$/

/** "was hurt during the raid": whatever goes on while another thing happens. */
function isCourse(scene: Scene, telling: Telling, at: number): boolean {
  const { tokens } = scene.reading
  const word = tokens[at]?.folded
  if (word === 'during' || word === 'at') return !isSpeech(scene, telling.event)
  return (
    word === 'in' && /^(?:raids?|operations?|sweep|swoop|crackdown)$/.test(tokens[telling.to - 1]!.folded)
  )
}

/** Words with which a sentence opens on the whole that holds what it tells. */
const OPENING = new Set(['during', 'into', 'in', 'at'])

/** A hearing goes on for a while; a verdict is given. */
const isJudgement = ({ reading: { tokens } }: Scene, { event, from }: Telling): boolean =>
  event.type === 'trial' &&
  !/^(?:trials?|hearings?|inquests?|inquir|probe|investigation|court|retrial)/.test(tokens[from]!.folded)

/** What the words before a preposition at `at` tell, or the main clause after a phrase that opens the sentence. */
function partBefore(scene: Scene, whole: Telling, at: number): Telling | undefined {
  const word = scene.reading.tokens[at]?.folded ?? ''
  if (word === 'to') return goingTo(verbBefore(scene, at, OF))
  const opening = OPENING.has(word) ? opened(scene, whole, at) : undefined
  if (word === 'on' && JOURNEYS.has(whole.event.type)) return verbBefore(scene, at, ANY)
  if (opening || !INSIDE.has(word)) return opening
  const part = doingTo(scene, nounBefore(scene, at)) ?? verbBefore(scene, at, word === 'during' ? ANY : NONE)
  // "hailed progress in the war": what is said of it is no part of it.
  return word === 'in' && part && isSpeech(scene, part.event) && FOUGHT.has(whole.event.type)
    ? undefined
    : part
}

const FOUGHT = new Set(['war', 'hostilities', 'protest', 'election'])

/** Both told as having happened, or both as planned; what is to come "during" something may be told as either. */
const isOfOneWorld = (part: StoryEvent, whole: StoryEvent, inCourse: boolean): boolean =>
  isActual(part)
    ? isActual(whole) || (inCourse && whole.modality !== 'negated')
    : part.modality === 'intended' && whole.modality !== 'negated'

/** "will send two delegates to a meeting": who goes there is part of it. */
const goingTo = (part: Telling | undefined): Telling | undefined =>
  part && GOING.has(part.event.type) ? part : undefined

const GOING = new Set(['visit', 'arrival', 'deployment', 'appeal'])

/** "vote rigging in Saturday's referendum", "clashes during the march": an event noun right before the preposition. */
function nounBefore(scene: Scene, at: number): Telling | undefined {
  const end = scene.reading.classes[at - 1] === 'quote' ? at - 1 : at
  return tellingBefore(scene, at, one => one.noun && one.to === end && !LASTING.has(one.event.type))
}

/** "approved the ban in a referendum": the verb whose object the noun is, where there is one. */
function doingTo(scene: Scene, noun: Telling | undefined): Telling | undefined {
  const verb = noun && tellingBefore(scene, noun.from, one => one.to === phraseStart(scene, noun))
  return verb && !verb.noun ? verb : noun
}

/** "During a visit to Islamabad, he signed …", "An hour into the rally, police …": what opens the sentence holds what its main clause tells. */
function opened(scene: Scene, whole: Telling, at: number): Telling | undefined {
  const { classes, tokens, times, source } = scene.reading
  const first = source.document.sentences[whole.sentence]!.firstToken
  const opens = tokens[at]!.folded !== 'into' ? at === first : at - first < 6 && times[at - 1] !== undefined
  if (!opens) return undefined
  const main = tellingAfter(scene, whole.to, one => !one.noun)
  if (!main || main.from - whole.to > 2 * REACH) return undefined
  let commas = 0
  for (let i = whole.to; i < main.from; i++) {
    if (classes[i] === 'comma') commas++
    if (classes[i] === 'verb' || classes[i] === 'mark' || classes[i] === 'rel') return undefined
  }
  return commas > 0 ? main : undefined
}

const OF: ReadonlySet<string> = new Set(['of'])
const NONE: ReadonlySet<string> = new Set()
/** "met the president in Oslo during": the words between belong to the verb. */
const ANY: ReadonlySet<string> = new Set('with of by in at to from on for about over against'.split(' '))

/** What goes on for long holds a meeting, not the other way round. */
const LASTING = new Set(['war', 'presence', 'election', 'disease-outbreak'])

/** No clause is longer. */
const REACH = 14

/** The verb of the clause a preposition stands in, if it tells an event. */
function verbBefore(
  { reading, byToken }: Scene,
  at: number,
  past: ReadonlySet<string> = NONE,
): Telling | undefined {
  const { classes, tokens, times, mentions } = reading
  for (let i = at - 1; i > at - REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (classes[i] === 'mark' || classes[i] === 'sub' || classes[i] === 'rel' || classes[i] === 'conj')
      return undefined
    // "before a crowd at the protest": the noun belongs to the crowd.
    const where = mentions[i + 1]?.length || mentions[i + 2]?.length
    if (classes[i] === 'prep' && !times[i + 1] && !where && !past.has(tokens[i]!.folded)) return undefined
    if (classes[i] === 'verb') return byToken.get(i)
  }
  return undefined
}
