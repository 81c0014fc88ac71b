import { type Scene, type Telling, tellingAfter } from './scene.ts'

/** Farther words belong to something else. */
const REACH = 14

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
  for (let i = at + 1; i < noun.from; i++) if (i !== conj && classes[i] !== 'noun') return false
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

/** "after becoming infected" of the infection, "after enduring a week of attacks" of the attacks. */
const isBeginning = ({ reading: { tokens } }: Scene, at: number): boolean =>
  /^(?:becoming|became|getting|got|enduring|suffering|undergoing|facing|receiving)$/.test(tokens[at]!.folded)

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
