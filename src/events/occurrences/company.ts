import { type Draft, draftOf } from './draft.ts'
import type { Reading } from './reading.ts'
import { changed, type Trigger } from './triggers.ts'

/** The draft of a trigger, by the row of the lexicon whose company stands in its clause: "send troops" deploys, "send food" helps. */
export function fittingDraft(reading: Reading, trigger: Trigger): Draft {
  const draft = draftOf(reading, trigger)
  if (trigger.others.length === 0 || inCompany(reading, draft)) return draft
  for (const form of trigger.others) {
    const other = draftOf(reading, changed(trigger, { form, row: form.row }))
    if (inCompany(reading, other)) return other
  }
  return draft
}

/** "passed a bill" is a vote, "the hearse passed" is none. */
export function inCompany(
  { tokens }: Reading,
  { trigger, subject, object, attached, group, phrase: own }: Draft,
): boolean {
  const { company } = trigger.row
  if (company.size === 0) return true
  const unwanted = isUnwanted(company)
  for (const phrase of [subject, object, attached[0]?.phrase, group ? undefined : own])
    for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) {
      const word = tokens[i]!.folded
      if (unwanted ? company.has(`!${word}`) : keeps(company, word)) return !unwanted
    }
  return unwanted
}

/** Whether a row names the company its words may not keep. */
function isUnwanted(company: ReadonlySet<string>): boolean {
  for (const word of company) return word.startsWith('!')
  return false
}

/** A plural keeps the company of its singular. */
const keeps = (company: ReadonlySet<string>, word: string): boolean =>
  company.has(word) || (word.endsWith('s') && company.has(word.slice(0, -1)))
