import { type Draft, draftOf } from './draft.ts'
import { isOfElection } from './election-report.ts'
import { isPerson } from './people.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { differentWords, kindOfReport } from './report-kind.ts'
import { changed, type Trigger } from './trigger.ts'
import type { Company, TriggerRow } from './trigger-rows.ts'

/**
 * The draft of a trigger, by the row of the lexicon whose company stands in its clause: "send troops" deploys, "send food"
 * helps. Open verbs are left to `openDraft`.
 */
export function fittingDraft(reading: Reading, trigger: Trigger): Draft {
  const draft = draftOf(reading, trigger)
  if ((trigger.others.length === 0 && !trigger.instead) || inCompany(reading, draft)) return draft
  for (const form of trigger.others) {
    if (isOpen(form)) continue
    const other = draftOf(reading, changed(trigger, { form, row: form.row }), draft)
    if (inCompany(reading, other)) return other
  }
  if (!trigger.instead || isOpen(trigger.instead)) return draft
  const fewer = fittingDraft(reading, trigger.instead)
  return inCompany(reading, fewer) ? fewer : draft
}

/** The draft of a trigger as an open verb, where no row of the lexicon fits: "sent a postcard". */
export function openDraft(reading: Reading, trigger: Trigger, fitting: Draft): Draft | undefined {
  if (isOpen(trigger)) return fitting
  const open = openTrigger(trigger)
  return open && !inCompany(reading, fitting) ? draftOf(reading, open, fitting) : undefined
}

function openTrigger(trigger: Trigger): Trigger | undefined {
  if (isOpen(trigger)) return trigger
  const form = trigger.others.find(isOpen)
  if (form) return changed(trigger, { form, row: form.row })
  return trigger.instead && openTrigger(trigger.instead)
}

const isOpen = ({ row }: { readonly row: TriggerRow }): boolean => row.strength === 'open'

/** "passed a bill" is a vote, "the hearse passed" is none. */
export function inCompany(reading: Reading, draft: Draft): boolean {
  const { trigger, subject, object, attached, group, passive, phrase: own, end } = draft
  const { tokens } = reading
  const { company } = trigger.row
  if (company.size === 0) return true
  // "Pirates seize tanker": they take it, and hold nobody for the law.
  if (trigger.row.type === 'arrest' && !passive && subject && OUTLAWS.test(tokens[subject.head]!.folded))
    return false
  // "drivers struck a car": a verb that means so only by itself.
  if (trigger.row.frame === 'actor' && group && object && !passive) return false
  if (company.score && hasScore(reading, trigger.after, end)) return true
  const somebody = passive ? subject : object
  // "admitted Leeds were poor": whoever is said to be something, nothing is done to.
  const isSaidOf = !passive && object !== undefined && reading.classes[object.to] === 'aux'
  if (company.person && !isSaidOf && isSomeone(reading, somebody)) return true
  const stands =
    (isAmong(company, tokens, subject) && !isOrdered(company, tokens, subject)) ||
    isAmong(company, tokens, object) ||
    isAmong(company, tokens, attached[0]?.phrase) ||
    isAmong(company, tokens, group ? undefined : own) ||
    isOfElection(reading, draft) ||
    (!group && trigger.row.phrase === 'strike' && trigger.row.type === 'protest' && isOfLabour(reading)) ||
    (!group && trigger.row.phrase === 'takeover' && trigger.row.type === 'overthrow' && isOfCoup(reading)) ||
    isFixture(reading, draft)
  return stands !== company.isUnwanted
}

const OUTLAWS =
  /^(?:pirates?|gunm[ae]n|hijackers?|rebels?|militants?|insurgents|jihadists|kidnappers?|attackers?)$/

const WALKOUT =
  /\b(?:walk(?:ed|ing)? off the job|walkouts?|picket(?:s|ing)?|(?:trade|labou?r|transport|workers['’]|teachers['’]|staff|rail) unions?|on strike|the unions?|called a strike)\b/i
const WEAPONS =
  /\b(?:missiles?|drones?|air ?strikes?|bomb(?:s|ed|ing|ings)?|rockets?|shell(?:ed|ing)|troops)\b/i

/** "The strike began at midnight" in a report of a union's walkout, which tells of no missiles. */
const isOfLabour = kindOfReport(text => WALKOUT.test(text) && !WEAPONS.test(text))

/** "last month's takeover in Guinea-Bissau" in a report of coups. */
const isOfCoup = kindOfReport(text =>
  /\b(?:coups?|juntas?|putsch(?:es)?|soldiers seized power)\b/i.test(text),
)

/** "PSG visit Monaco on Saturday": one side goes to the ground of the other, in the present, in a report of their sport. */
const isFixture = (reading: Reading, { trigger, subject, object, group, passive }: Draft): boolean =>
  trigger.row.type === 'sport' &&
  FIXTURES.has(trigger.row.phrase) &&
  !passive &&
  group?.auxiliaries.length === 0 &&
  trigger.form.forms.includes('base') &&
  isSide(reading, subject) &&
  isSide(reading, object) &&
  isOfFixtures(reading)

const FIXTURES: ReadonlySet<string> = new Set(['visit', 'host'])

/** A name that is no plural, as "Officials" is, or who plays under it. */
const isSide = ({ tokens, mentions }: Reading, phrase: Phrase | undefined): boolean => {
  if (!phrase) return false
  const { capital, folded } = tokens[phrase.head]!
  return (
    (capital && (!/[^s]s$/.test(folded) || mentions[phrase.head]!.length > 0)) ||
    /^(?:they|champions|leaders|side|rivals|neighbours)$/.test(folded)
  )
}

const OF_FIXTURES =
  /\b(?:Champions League|Europa League|Premier League|Ligue 1|La Liga|Serie A|Bundesliga|Eredivisie|Super League|Championship|League One|League Two|top of the table|kick-?off|fixtures?|midfielder|striker|goalkeeper|leg|last-16|quarter-finals?|semi-finals?|Test|innings|fly-half|scrum|try|tries|quarterback|playoffs?)\b/g

/** Whether an article speaks of matches between sides: it has some of the words of those who report them. */
const isOfFixtures = kindOfReport(text => differentWords(text, OF_FIXTURES) >= 2)

/** "the first house was finished": before a noun of its own, "first" is no place in a race. */
function isOrdered({ words }: Company, tokens: Reading['tokens'], phrase: Phrase | undefined): boolean {
  const first = phrase && tokens[phrase.from + 1]?.folded
  return first !== undefined && phrase!.head > phrase!.from + 1 && ORDINAL.test(first) && words.has(first)
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last)$/

/** Whether a phrase has one of the words. */
function isAmong(company: Company, tokens: Reading['tokens'], phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  for (let i = phrase.from; i < phrase.to; i++) if (company.words.has(tokens[i]!.folded)) return true
  // "a detainee was moved", but "missile attacks" are no missiles.
  return company.singulars.has(tokens[phrase.head]!.folded)
}

/** "Hadad was released", "freed her": somebody by a name or in its stead, to whom it is done. */
const isSomeone = (reading: Reading, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  (PERSONAL.test(reading.tokens[phrase.head]!.folded) ||
    // "the five were released"
    (reading.classes[phrase.head] === 'num' && reading.classes[phrase.from] === 'det') ||
    isPerson(reading, phrase))

const PERSONAL =
  /^(?:he|him|she|her|who|them|they|both|all|others|most|many|some|several|dozens|hundreds|thousands)$/

/** How far after the verb a score may stand: the name of the side that was beaten comes before. */
const REACH = 7

/** "won 91-89", "beat Norway 3-1" */
function hasScore({ tokens }: Reading, from: number, end: number): boolean {
  const last = Math.min(end - 2, from + REACH)
  for (let i = from; i < last; i++) {
    const [home, dash, away] = tokens.slice(i, i + 3)
    const tight = home!.end === dash!.start && dash!.end === away!.start
    const share = /^(?:%|percent|per|million|billion)$/.test(tokens[i + 3]?.folded ?? '')
    if (tight && !share && isGoals(home!) && isGoals(away!) && /^[-–]$/.test(dash!.text)) return true
  }
  return false
}

const isGoals = ({ kind, text }: Reading['tokens'][number]): boolean => kind === 'number' && text.length < 4
