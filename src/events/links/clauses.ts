import type { Cue } from './cues.ts'
import { governedBy } from './governed-by.ts'
import { CAUSING, HARM } from './kinds.ts'
import { isOfMainClause } from './main-clause.ts'
import { isActual, phraseStart, type Scene, type Telling, tellingAfter, tellingBefore } from './scene.ts'
import { isPartedByVerb, toldBefore } from './told-before.ts'

/** No clause is longer; looking on would only cost time. */
const CLAUSE = 60

const isTold = (telling: Telling): boolean => isActual(telling.event)

/** Cues after which no clause stands: in "because of the crimes he is charged with" the charge is no cause. */
const takesNoun = ({ words }: Cue): boolean => PREPOSITIONS.has(words.at(-1)!)

const PREPOSITIONS = new Set('of to for over with at from by despite following amid'.split(' '))

/** "after a trial planned for June was cancelled": the verb that a noun is the subject of tells what happened. */
function predicateOf(scene: Scene, noun: Telling, suits: (telling: Telling) => boolean): Telling | undefined {
  if (!noun.noun) return undefined
  const { classes } = scene.reading
  const verb = tellingAfter(scene, noun.to, one => one.event.id !== noun.event.id)
  if (!verb || verb.noun || verb.from - noun.to > SUBJECT || !suits(verb)) return undefined
  for (let i = noun.to; i < verb.from; i++) {
    const kind = classes[i]!
    if (kind === 'comma' || kind === 'mark' || kind === 'sub' || kind === 'rel' || kind === 'conj')
      return undefined
    if (kind === 'verb' && i > noun.to) return undefined
  }
  return /ing$/.test(scene.reading.tokens[verb.from]!.folded) ? undefined : verb
}

/** "after an outbreak killed sixty": the harm a mishap did is told with it. */
function toldOf(scene: Scene, noun: Telling, suits: (telling: Telling) => boolean): Telling | undefined {
  const verb = predicateOf(scene, noun, suits)
  return verb && CAUSING.has(noun.event.type) && HARM.has(verb.event.type) ? undefined : verb
}

/** So many words may stand between a subject's noun and its verb. */
const SUBJECT = 8

const isGerund = ({ reading: { tokens } }: Scene, { from }: Telling): boolean =>
  /ing$/.test(tokens[from]!.folded) || tokens[from - 1]?.folded === 'being'

/** The event told before a cue and the one told after it; where the cue opens its sentence, both come after. */
export function aroundCue(
  scene: Scene,
  cue: Cue,
  suits: (telling: Telling) => boolean = isTold,
  suitsBefore: (telling: Telling) => boolean = isTold,
): { readonly left: Telling; readonly right: Telling } | undefined {
  const first = governedBy(scene, cue.end, suits)
  const right = first && !takesNoun(cue) ? (toldOf(scene, first, suits) ?? first) : first
  if (!right || (!right.noun && takesNoun(cue) && !isGerund(scene, right))) return undefined
  const left = opensClause(scene, cue)
    ? mainAfterComma(scene, right, suitsBefore)
    : (finiteBefore(scene, cue, suitsBefore) ?? toldBefore(scene, cue.first, suitsBefore))
  if (!left || left.event.id === right.event.id || isOfMainClause(scene, cue, right)) return undefined
  return { left, right }
}

/** "flocked there to demand help, after": past a comma, what is told by a verb of its own and not what that was for. */
function finiteBefore(scene: Scene, cue: Cue, suits: (telling: Telling) => boolean): Telling | undefined {
  if (scene.reading.classes[cue.first - 1] !== 'comma') return undefined
  const told = tellingBefore(scene, cue.first, one => !one.noun && suits(one) && hasOwnVerb(scene, one))
  return told && !isPartedByVerb(scene, told.to, cue.first) ? told : undefined
}

const hasOwnVerb = ({ reading: { tokens, classes } }: Scene, { from }: Telling): boolean => {
  const before = classes[from - 1]
  return before === 'aux' || (before !== 'to' && before !== 'prep' && !tokens[from]!.folded.endsWith('ing'))
}

/** "The strike began": right before the verb, and not within another phrase ("in his arrest", "aimed at ending the war"). */
export function isSubject({ reading }: Scene, noun: Telling, verb: Telling): boolean {
  if (verb.from - noun.to > 2) return false
  const { classes, tokens } = reading
  const before = phraseStart({ reading }, noun) - 1
  const isDoneTo = classes[before] === 'verb' && tokens[before]!.folded.endsWith('ing')
  return classes[before] !== 'prep' && !isDoneTo
}

/** What the main clause tells that follows a clause opened before it: a verb rather than a noun. */
export function mainAfterComma(
  scene: Scene,
  opened: Telling,
  main: (telling: Telling) => boolean = isTold,
): Telling | undefined {
  const { classes, tokens } = scene.reading
  let comma = opened.to
  const last = opened.to + CLAUSE
  while (comma < last && tokens[comma]?.sentence === opened.sentence && classes[comma] !== 'comma') comma++
  if (classes[comma] !== 'comma' || tokens[comma]?.sentence !== opened.sentence) return undefined
  return (
    tellingAfter(scene, comma, telling => main(telling) && !telling.noun) ?? tellingAfter(scene, comma, main)
  )
}

/** Whether the cue opens its sentence, or a clause after ", but" or "that,". */
export function opensClause(scene: Scene, cue: Cue): boolean {
  const { classes } = scene.reading
  const [before, farther] = [classes[cue.first - 1], classes[cue.first - 2]]
  if (before === 'conj' && farther === 'comma') return true
  if (before === 'comma' && (farther === 'sub' || farther === 'conj')) return true
  return opensSentence(scene, cue)
}

/** Whether the cue is the first word of its sentence, or follows only a conjunction, a quotation mark or a time. */
export function opensSentence({ reading }: Scene, cue: Cue): boolean {
  const { classes, times, source } = reading
  const first = source.document.sentences[cue.sentence]!.firstToken
  if (cue.first - first > OPENING) return false
  for (let i = first; i < cue.first; i++) {
    if (times[i] || (classes[i] === 'prep' && times[i + 1])) continue
    if (!BEFORE_CLAUSE.has(classes[i]!)) return false
  }
  return true
}

/** So many words may stand before what opens a sentence, and of these kinds. */
const OPENING = 8
const BEFORE_CLAUSE = new Set(['quote', 'conj', 'adv', 'comma'])
