import { type Draft, draftOf } from './draft.ts'
import type { TriggerRow } from './lexicon.ts'
import { isPerson } from './people.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { changed, type Trigger } from './triggers.ts'

/**
 * The draft of a trigger, by the row of the lexicon whose company stands in its clause: "send troops" deploys, "send food"
 * helps. Open verbs are left to `openDraft`.
 */
export function fittingDraft(reading: Reading, trigger: Trigger): Draft {
  const draft = draftOf(reading, trigger)
  if ((trigger.others.length === 0 && !trigger.instead) || inCompany(reading, draft)) return draft
  for (const form of trigger.others) {
    if (isOpen(form)) continue
    const other = draftOf(reading, changed(trigger, { form, row: form.row }))
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
  return open && !inCompany(reading, fitting) ? draftOf(reading, open) : undefined
}

function openTrigger(trigger: Trigger): Trigger | undefined {
  if (isOpen(trigger)) return trigger
  const form = trigger.others.find(isOpen)
  if (form) return changed(trigger, { form, row: form.row })
  return trigger.instead && openTrigger(trigger.instead)
}

const isOpen = ({ row }: { readonly row: TriggerRow }): boolean => row.strength === 'open'

/** "passed a bill" is a vote, "the hearse passed" is none. */
export function inCompany(
  reading: Reading,
  { trigger, subject, object, attached, group, passive, phrase: own, end }: Draft,
): boolean {
  const { tokens } = reading
  const { company } = trigger.row
  if (company.size === 0) return true
  if (company.has(SCORE) && hasScore(reading, trigger.after, end)) return true
  if (company.has(PERSON) && isSomeone(reading, passive ? subject : object)) return true
  const unwanted = isUnwanted(company)
  for (const phrase of [subject, object, attached[0]?.phrase, group ? undefined : own])
    for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) {
      const word = tokens[i]!.folded
      if (unwanted ? company.has(`!${word}`) : keeps(company, word)) return !unwanted
      // "a detainee was moved", but "missile attacks" are no missiles.
      if (!unwanted && i === phrase!.head && company.has(`${word}s`)) return true
    }
  return unwanted
}

/** What stands in a row for a person. */
const PERSON = '@'

/** "Hadad was released", "freed her": somebody by a name or in its stead, to whom it is done. */
const isSomeone = (reading: Reading, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  (PERSONAL.test(reading.tokens[phrase.head]!.folded) ||
    // "the five were released"
    (reading.classes[phrase.head] === 'num' && reading.classes[phrase.from] === 'det') ||
    isPerson(reading, phrase))

const PERSONAL =
  /^(?:he|him|she|her|who|them|they|both|all|others|most|many|some|several|dozens|hundreds|thousands)$/

/** What stands in a row for the score of a match. */
const SCORE = '#'

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

/** Whether a row names the company its words may not keep. */
function isUnwanted(company: ReadonlySet<string>): boolean {
  for (const word of company) return word.startsWith('!')
  return false
}

/** A plural keeps the company of its singular. */
const keeps = (company: ReadonlySet<string>, word: string): boolean =>
  company.has(word) || (word.endsWith('s') && company.has(word.slice(0, -1)))
