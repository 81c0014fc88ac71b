import type { Timex } from '../../model/when.ts'
import { firstNot } from '../../text/bisect.ts'
import { opensAside } from './asides.ts'
import { addDays, dateOf } from './calendar.ts'
import { isUndated } from './dates.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Speech without a day: that of the same speaker just before, else the day of the report. */
export function speechDates(reading: Reading, drafts: readonly Draft[]): void {
  const { published } = reading.source
  const { sentences } = reading.source.document
  let last: Draft | undefined
  for (const [i, draft] of drafts.entries()) {
    const negatedYet = draft.modality === 'negated' && isNotYet(draft)
    if (draft.type.told !== 'speech' && !negatedYet) continue
    const near = last && sentences[last.sentence]!.paragraph === sentences[draft.sentence]!.paragraph
    if (!draft.date && !isUndated(draft) && draft.into === undefined) {
      const opening =
        published && isTold(draft) && isRecent(reading, draft)
          ? openingDay(reading, draft, drafts.slice(Math.max(0, i - CROWD), i + CROWD), published)
          : undefined
      // "Roe, who vowed in May to build it, welcomed the deal": what is told aside was another time.
      const same =
        near &&
        last?.date &&
        !(last.group && opensAside(reading, last.group.from - 1)) &&
        speaker(last) !== undefined &&
        speaker(last) === speaker(draft)
      if (same)
        draft.date = {
          ...last!.date!,
          derivation: [
            ...last!.date!.derivation,
            { from: 'the same speaker', to: last!.date!.edtf, note: 'said on the same occasion' },
          ],
        }
      else if (opening) draft.date = dateOf(opening.earliest!, opening.latest!, [opening])
      else if (published && isRecent(reading, draft) && (negatedYet || isOfTheDay(reading, draft, published)))
        draft.date = dateOf(
          published,
          published,
          [],
          [
            {
              from: 'no day is given',
              to: published,
              note: negatedYet ? 'as of this article' : 'the day of the report',
            },
          ],
        )
    }
    last = draft
  }
}

/** "has not opened", "are not open", "no deaths": as things stand; neither "did not open" nor "should never have opened". */
const isNotYet = ({ group }: Draft): boolean =>
  group === undefined ||
  (group.modal === undefined && /^(?:is|are|has|have|does|do|'s|'ve|'re)$/.test(group.auxiliaries[0] ?? ''))

/** More events than a sentence can tell. */
const CROWD = 40

/** "At a briefing on Friday the ministry said … and denied …": the day that opens the sentence, if it dates nothing else. */
function openingDay(
  { classes, times, tokens }: Reading,
  { start, trigger, sentence }: Draft,
  drafts: readonly Draft[],
  published: string,
): Timex | undefined {
  let at = start
  while (at < trigger.head && !times[at] && classes[at] !== 'verb' && classes[at] !== 'mark') at++
  const time = at < trigger.head ? times[at] : undefined
  if (time?.type !== 'date' || !time.earliest || time.earliest !== time.latest) return undefined
  if (time.earliest > published || time.earliest < addDays(published, -WEEK)) return undefined
  if (!/^(?:on|this|earlier|late|early)?$/.test(at > start ? tokens[at - 1]!.folded : '')) return undefined
  const isTaken = drafts.some(one => one.sentence === sentence && one.times.includes(time))
  return isTaken ? undefined : time
}

const WEEK = 7

/** "denied", "has denied": neither "to deny" nor "would deny". */
const isTold = ({ group, trigger }: Draft): boolean =>
  group !== undefined &&
  !group.infinitive &&
  group.modal === undefined &&
  (group.auxiliaries.length > 0 || trigger.form.forms.includes('past'))

const speaker = (draft: Draft) =>
  draft.participants.find(one => one.role === 'speaker' || one.role === 'actor')?.start

/** "had warned" and "arrested after neighbours accused him" are older than the report. */
const isRecent = (reading: Reading, draft: Draft) =>
  !draft.group?.auxiliaries.includes('had') && !isEarlierClause(reading, draft) && !isAside(reading, draft)

/** "a plan turned down by the board", "slogans that urged a boycott": told only to say of what the sentence speaks. */
function isAside(
  { tokens, classes, source }: Reading,
  { group, trigger, passive, sentence, modality }: Draft,
): boolean {
  if (!group || modality === 'negated' || source.document.sentences[sentence]!.zone === 'heading')
    return false
  if (group.auxiliaries.length > 0) return false
  const isNow = tokens[group.from - 1]?.folded === 'who' && !trigger.form.forms.includes('past')
  return passive || (classes[group.from - 1] === 'rel' && !isNow)
}

/** What was decided or refused is mostly part of the story told, seldom the news itself. */
const DEEDS = /^(?:decid|refus|declin|reject|opt)/

/** Days before the report that a story told in them is no longer news of the day. */
const OLD = 31

/** Speech of the day of the report: told by a finite verb, in no account of an earlier time. */
function isOfTheDay(reading: Reading, draft: Draft, published: string): boolean {
  const { group, type, trigger, sentence } = draft
  const word = reading.tokens[trigger.head]!.folded
  if (!group && isOfPress(reading, draft)) return true
  if (!group) return type.type === 'statement' && !isWithinOlder(reading, sentence, published)
  if (isOfPaper(reading, draft) || isOfNobody(draft)) return false
  const isBare = group.auxiliaries.length === 0
  if (isBare && (group.infinitive || trigger.form.forms.includes('ing'))) return false
  const isPast = isBare ? trigger.form.forms.includes('past') : !PRESENT.test(group.auxiliaries[0]!)
  return !isPast || !(DEEDS.test(word) || isWithinOlder(reading, sentence, published))
}

/** "did not respond to a request for comment": what the paper itself has asked for. */
const isOfPress = ({ tokens }: Reading, { trigger }: Draft): boolean =>
  /^(?:requests?|calls?|inquir(?:y|ies)|messages?|emails?)$/.test(tokens[trigger.head]!.folded) &&
  /^(?:for|seeking|requesting)$/.test(tokens[trigger.to]?.folded ?? '') &&
  /^(?:comments?|reaction)$/.test(tokens[trigger.to + 1]?.folded ?? '')

/** "The treaty called for peace": paper says the same every day. */
const isOfPaper = ({ tokens }: Reading, { subject, group }: Draft): boolean =>
  subject !== undefined && group !== undefined && PAPERS.has(tokens[subject.head]!.folded)

const PAPERS = new Set(
  'accord act agreement amendment bill charter clause code constitution contract convention deal grant law laws legislation pact policy preamble resolution rule rules statute treaty wording'.split(
    ' ',
  ),
)

/** "was kicked and threatened": of a story told, where nobody is said to have spoken. */
const isOfNobody = ({ group, passive, participants }: Draft): boolean =>
  passive &&
  /^(?:was|were)$/.test(group?.auxiliaries[0] ?? '') &&
  !participants.some(({ role }) => role === 'speaker' || role === 'actor')

const PRESENT = /^(?:is|are|has|have|does|do|'s|'ve|'re)$/

/** Whether the sentence or one of the two before it in its paragraph tells of a time long before the report. */
function isWithinOlder(
  { source: { document, times } }: Reading,
  sentence: number,
  published: string,
): boolean {
  const { sentences } = document
  const here = sentences[sentence]!
  let first = sentence
  while (first > sentence - 2 && sentences[first - 1]?.paragraph === here.paragraph) first--
  const before = addDays(published, -OLD)
  const [from, to] = [sentences[first]!.start, here.end]
  for (let i = firstAt(times, from); i < times.length && times[i]!.start < to; i++) {
    const { type, latest, edtf } = times[i]!
    if (type === 'date' && latest && latest < before && !edtf.endsWith('/..')) return true
  }
  return false
}

/** Index of the first time that begins at an offset or after it. */
function firstAt(times: readonly { readonly start: number }[], offset: number): number {
  return firstNot(times, one => one.start < offset)
}

/** Whether the clause opens with "after", "because" or the like. */
function isEarlierClause({ tokens, classes }: Reading, { group, subject, start }: Draft): boolean {
  if (!group) return false
  const opening = Math.min(group.from, subject?.from ?? group.from) - 1
  return (
    opening >= start &&
    classes[opening] !== 'mark' &&
    /^(?:after|because|when|since)$/.test(tokens[opening]!.folded)
  )
}
