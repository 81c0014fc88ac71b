import { areApartInKind } from './apart-in-kind.ts'
import { areApartInTime } from './apart-in-time.ts'
import { type Draft, isReal } from './draft.ts'
import { isHeadlineAndLead } from './headline-and-lead.ts'
import { isOfTheDead } from './of-the-dead.ts'
import { isOfOther } from './other-doers.ts'
import type { Reading } from './reading.ts'
import { related, sideOf, siteIds } from './same-words.ts'
import { numbersIn, sharedWords } from './shared-words.ts'
import { PRONOUN } from './words.ts'

/** Whether something in them makes two drafts two events. */
export function conflicts(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.about && a.about === b.about && a.type === b.type && a.sentence === b.sentence) return false
  const isNews = isHeadlineAndLead(reading, a, b)
  if (areApartInKind(reading, a, b, isNews)) return true
  if (a.sentence === b.sentence && Boolean(a.group) === Boolean(b.group) && a.group) return true
  if (isReal(a) !== isReal(b) && (isDenied(a) || isDenied(b) || a.type.family !== 'protest')) return true
  if (areApartInTime(reading, a, b) || areCountedApart(a, b)) return true
  const later = a.sentence > b.sentence ? a : b
  if (a.sentence !== b.sentence && (isElsewhere(reading, later) || isMeasure(reading, later))) return true
  const [mine, theirs] = [siteIds(a), siteIds(b)]
  if (mine.length > 0 && theirs.length > 0 && !mine.some(id => related(reading, id, theirs))) return true
  const isSame = isNews || isOfTheDead(reading, a, b)
  if ((aimedElsewhere(a, b) && !isSame) || isOneOfMany(a, b) || isOneOfMany(b, a)) return true
  if (isOfOther(reading, a, b) || isOtherPaper(a, b) || isOtherPaper(b, a)) return true
  const [actor, otherActor] = [sideOf(a, 'actor'), sideOf(b, 'actor')]
  return actor !== undefined && otherActor !== undefined && actor !== otherActor
}

const isDenied = ({ modality }: Draft): boolean => modality === 'negated'

/** "dismissed talk of a bubble … The report was due": a report is what somebody wrote or found, and not what they denied. */
const isOtherPaper = (paper: Draft, said: Draft): boolean =>
  !paper.group &&
  paper.trigger.row.phrase === 'report' &&
  said.group !== undefined &&
  !/^(?:report|publish|release|issue|find|say|state|conclude|reveal|warn|announce|write)/.test(
    said.trigger.row.phrase,
  )

/** "killed 121 in raids, the deadliest operation in years": what a comma and a superlative measure is told in that sentence. */
function isMeasure({ tokens }: Reading, { group, trigger }: Draft): boolean {
  if (group) return false
  // "claimed its first attack in Nigeria"
  if (
    tokens[trigger.from - 1]?.folded === 'first' &&
    /^(?:its|their)$/.test(tokens[trigger.from - 2]!.folded)
  )
    return true
  for (let at = trigger.from - 1; at > trigger.from - MEASURE; at--)
    if (/(?:est|worst)$/.test(tokens[at]?.folded ?? ''))
      return tokens[at - 1]?.folded === 'the' && tokens[at - 2]?.text === ','
  return false
}

/** Words from "deadliest" to its noun. */
const MEASURE = 5

/** "Elsewhere, a bank cut its rate", "held its own meeting": the words say that it is another. */
function isElsewhere({ tokens, source }: Reading, { sentence, trigger, phrase, group }: Draft): boolean {
  if (!group && /^(?:own|separate)$/.test(tokens[phrase.from + 1]?.folded ?? '')) return true
  const { firstToken } = source.document.sentences[sentence]!
  if (trigger.head <= firstToken) return false
  // "In a separate case, a girl drowned"
  const opening = tokens[firstToken]!.folded
  const next = tokens[firstToken + (tokens[firstToken + 1]?.folded === 'a' ? 2 : 1)]?.folded ?? ''
  return (
    /^(?:elsewhere|separately)$/.test(opening) ||
    (opening === 'in' && /^(?:separate|another|unrelated|different)$/.test(next))
  )
}

/** "abducted 303 children", "In March 2024, 130 children abducted in Kuriga": other numbers, of which one alone has a date. */
function areCountedApart(a: Draft, b: Draft): boolean {
  if ((a.date === null) === (b.date === null)) return false
  const [one, other] = [countOf(a), countOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The first number of its victims. */
const countOf = ({ participants }: Draft): string | undefined =>
  numbersIn(participants.find(({ role }) => role === 'victim')?.text ?? '')[0]

/** "the death" of one is not "45 deaths". */
const isOneOfMany = (one: Draft, other: Draft): boolean =>
  !one.group &&
  !one.trigger.form.plural &&
  one.type.family === 'killing' &&
  other.type.family === 'killing' &&
  !isBareKilling(one) &&
  ((!other.group && other.trigger.form.plural) ||
    other.participants.some(({ role, text }) => role === 'victim' && numbersIn(text).some(isMany)))

/** "Gunmen killed 45. The killing alarmed many": of whom, it does not say. */
const isBareKilling = ({ trigger, own, phrase }: Draft): boolean =>
  trigger.row.phrase === 'killing' && own.length === 0 && phrase.from < trigger.from

const isMany = (number: string): boolean => number !== '1'

/** "the bases to be shut and the closure of airspace": each names its own object, and they have no word in common. */
const aimedElsewhere = (a: Draft, b: Draft) => hasObject(a) && hasObject(b) && !sharedWords(a, b)

/** An object of its own: a noun's "of" and "on", not what its verb adds. */
const hasObject = (draft: Draft) =>
  draft.participants.some(
    one =>
      (one.role === 'target' || one.role === 'victim') &&
      !PRONOUN.test(one.text) &&
      (draft.group !== undefined || draft.own.includes(one)),
  )
