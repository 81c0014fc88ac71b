import type { Cue } from './cues.ts'
import { CAUSING, HARM } from './kinds.ts'
import { isOfMainClause } from './main-clause.ts'
import { isActual, phraseStart, type Scene, type Telling, tellingAfter, tellingBefore } from './scene.ts'
import { isPartedByVerb, toldBefore } from './told-before.ts'

/** Farther words belong to something else. */
const REACH = 14
/** No clause is longer; looking on would only cost time. */
const CLAUSE = 60
const NEAR = 40

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
    if (kind === 'to' || (kind === 'verb' && i > noun.to)) return undefined
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

/** The first event after a token, before a comma parts it off. */
export function governedBy(
  scene: Scene,
  at: number,
  suits: (telling: Telling) => boolean,
): Telling | undefined {
  const telling = tellingAfter(scene, at, () => true)
  if (!telling || !suits(telling) || telling.from - at > REACH) return undefined
  let aside = false
  for (let i = pastLength(scene, at); i < telling.from; i++) {
    const kind = scene.reading.classes[i]!
    if (kind === 'mark' || kind === 'rel') return undefined
    // "another leader, Jean Roe, was killed": the comma that ends a name set off.
    const closes = aside && (scene.reading.classes[i + 1] === 'aux' || i + 1 === telling.from)
    if (kind === 'comma' && betweenNumbersOrNames(scene, i)) aside = true
    else if (kind === 'comma' && !closes) {
      const close = telling.noun ? -1 : asideEnd(scene, i, telling.from)
      if (close < 0) return undefined
      i = close
    }
    // Another verb comes first: what it tells is no event of the list.
    if (kind === 'verb' && telling.noun && i === telling.from - 1 && isDescribing(scene, i)) continue
    const passed = isBeginning(scene, i) || (!telling.noun && isReduced(scene, i))
    if (kind === 'verb' && !passed && !(i - at < 4 && isAttribution(scene, i, telling))) return undefined
    // "since a brief but devastating war"
    if (kind === 'conj' && isBetweenAdjectives(scene, at, i, telling)) continue
    // "before a crowd at the protest": the noun belongs to the crowd.
    if (telling.noun && (kind === 'prep' || kind === 'conj') && !isReportOf(scene, i)) return undefined
  }
  return telling
}

/** "a brief but devastating war": what one noun is said to be. */
function isBetweenAdjectives(
  { reading: { classes } }: Scene,
  at: number,
  conj: number,
  noun: Telling,
): boolean {
  if (!noun.noun || classes[at] !== 'det') return false
  for (let i = at + 1; i < noun.from; i++)
    if (i !== conj && classes[i] !== 'noun' && classes[i] !== 'adv' && i !== noun.from - 1) return false
  return true
}

const isDescribing = ({ reading: { tokens, classes } }: Scene, at: number): boolean =>
  tokens[at]!.folded.endsWith('ing') &&
  (classes[at - 1] === 'conj' || classes[at - 1] === 'det' || classes[at - 1] === 'adv')

/** "following reports of a burglary", "a series of attacks": the burglary and the attacks are meant. */
const isReportOf = ({ reading: { tokens } }: Scene, at: number): boolean =>
  tokens[at]!.folded === 'of' && REPORT.test(tokens[at - 1]!.folded)

const REPORT =
  /^(?:reports?|claims?|news|word|series|wave|spate|string|round|causes?|aftermath|circumstances|consequences|details|impact|effects?|outcome|results?)$/

/** "began to impeach him" tells of the impeaching, "after becoming infected" of the infection, "after enduring a week of attacks" of the attacks. */
const isBeginning = ({ reading: { tokens, classes } }: Scene, at: number): boolean =>
  /^(?:becoming|became|getting|got|enduring|suffering|undergoing|facing|receiving)$/.test(
    tokens[at]!.folded,
  ) ||
  (/^(?:began|begun|started)$/.test(tokens[at]!.folded) && classes[at + 1] === 'to')

/** "after a chemical used in lures leaked": a participle that only says which. */
const isReduced = ({ reading: { tokens, classes } }: Scene, at: number): boolean =>
  classes[at - 1] === 'noun' &&
  classes[at + 1] === 'prep' &&
  /(?:ed|en|wn|nt|ld|de|ght)$/.test(tokens[at]!.folded)

/** "three days after police said two men shot him": who says so is told beside it. */
const isAttribution = ({ reading: { tokens } }: Scene, at: number, telling: Telling): boolean =>
  !telling.noun && /^(?:said|say|says|allege|alleged|believe)$/.test(tokens[at]!.folded)

/** The comma that ends what is set off after a subject: "a girl, volunteering in a drive, was shot"; -1 where none does. */
function asideEnd({ reading: { classes } }: Scene, comma: number, to: number): number {
  let last = -1
  for (let i = comma + 1; i < to; i++) {
    if (classes[i] === 'mark') return -1
    if (classes[i] === 'comma') last = i
  }
  const next = classes[last + 1]
  return last > 0 && (last + 1 === to || next === 'aux' || next === 'adv') ? last : -1
}

const LENGTHS = new Set(['days', 'weeks', 'months', 'years', 'decades'])

/** "ten days of talks": the length belongs to what lasts so long. */
function pastLength({ reading: { tokens, times } }: Scene, at: number): number {
  let i = at
  while (times[i] || LENGTHS.has(tokens[i]?.folded ?? '')) i++
  return i > at && tokens[i]?.folded === 'of' ? i + 1 : at
}

/** "Jan. 3, 2020" and "Paris, France" hold commas that part no clauses. */
function betweenNumbersOrNames({ reading }: Scene, comma: number): boolean {
  return reading.times[comma] !== undefined || (reading.tokens[comma + 1]?.capital ?? false)
}

/** "The strike began": right before the verb, and not within another phrase ("in his arrest", "aimed at ending the war"). */
export function isSubject({ reading }: Scene, noun: Telling, verb: Telling): boolean {
  if (verb.from - noun.to > 2) return false
  const { classes, tokens, words } = reading
  const before = phraseStart({ reading }, noun) - 1
  const isDoneTo =
    classes[before] === 'verb' && tokens[before]!.folded.endsWith('ing') && !words[before]!.says
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

/** How many sentences are looked back over, and how many paragraphs before that of the sentence. */
interface Reach {
  readonly back: number
  readonly paragraphs: number
}

/** The last event that suits of the sentences before, two back by default, within as many paragraphs before its own, one by default. */
export function toldEarlier(
  scene: Scene,
  sentence: number,
  suits: (telling: Telling) => boolean,
  { back, paragraphs }: Reach = { back: 2, paragraphs: 1 },
): Telling | undefined {
  const { sentences } = scene.source.document
  for (let i = sentence - 1; i >= Math.max(0, sentence - back); i--) {
    const between = sentences[sentence]!.paragraph - sentences[i]!.paragraph
    if (sentences[i]!.zone !== 'body' || between > paragraphs) return undefined
    const found = scene.bySentence[i]!.slice(-NEAR).findLast(suits)
    if (found) return found
  }
  return undefined
}
