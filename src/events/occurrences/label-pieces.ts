import { objectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { DANGLING, MOST } from './label-content.ts'
import { headMention } from './participant.ts'
import { type Phrase, phraseFrom, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Words of a label, or a longer and a shorter way to say them. */
export type Piece = string | readonly [long: string, short: string]

/** "Northern Alliance militia group" of "the U.S.-backed Northern Alliance militia group"; long ones end with their noun. */
export function briefly(reading: Reading, phrase: Phrase): string {
  const { classes } = reading
  let from = isArticle(reading, phrase.from) ? phrase.from + 1 : phrase.from
  let joined = from
  while (classes[joined + 1] === 'hyphen') joined += 2
  if (joined > from && joined < phrase.head) from = joined + 1
  const to = phrase.to - from > 4 && !isNameOf(reading, phrase) ? phrase.head + 1 : phrase.to
  return textOf(reading, Math.min(from, phrase.head), to)
}

/** "the state Department of Public Health": without what follows "of" it would be another. */
const isNameOf = ({ tokens }: Reading, { head }: Phrase): boolean =>
  tokens[head]!.capital &&
  tokens[head + 1]?.folded === 'of' &&
  (tokens[head + 2]?.capital === true ||
    (tokens[head + 2]?.folded === 'the' && tokens[head + 3]?.capital === true))

/** An object in two pieces, up to its noun and the rest, so that a long one can be cut between them or said briefly. */
export function shorter(reading: Reading, phrase: Phrase | undefined): Piece[] {
  if (!phrase) return []
  const from = isArticle(reading, phrase.from) && phrase.from < phrase.head ? phrase.from + 1 : phrase.from
  const whole = textOf(reading, from, phrase.to)
  if (whole.length <= 40) return [whole]
  const last = lastOwned(reading, phrase, from)
  return [
    [textOf(reading, from, phrase.head + 1), textOf(reading, last, phrase.head + 1)],
    textOf(reading, phrase.head + 1, phrase.to),
  ]
}

/** Where "party" of "the former prime minister's party" begins; where nobody owns it, the phrase. */
function lastOwned({ classes }: Reading, { head }: Phrase, from: number): number {
  for (let i = head; i > from; i--) if (classes[i - 1] === 'poss') return i
  return from
}

/** Past "campaigning" of "suspended campaigning for the vote" and "using coal" of "stopped using coal", without which somebody else seems meant. */
export function gerundAfter(reading: Reading, { object, type }: Draft, end: number): number {
  const { classes, tokens } = reading
  if (object || !ENDING.has(type.type) || classes[end] !== 'verb' || !tokens[end]!.folded.endsWith('ing'))
    return end
  return objectOf(reading, end + 1, end + 1 + OBJECT)?.to ?? end + 1
}

const ENDING: ReadonlySet<string> = new Set(['closure', 'end', 'start'])
/** Words of a gerund's object, at most. */
const OBJECT = 4

/** "up to £500" */
const isUpTo = ({ tokens, classes }: Reading, at: number): boolean =>
  tokens[at]!.folded === 'to' && tokens[at - 1]!.folded === 'up' && classes[at + 1] === 'num'

const HALF = new Set(['due', 'according', 'thanks', 'prior', 'owing'])
/** Prepositions that after a noun mostly say more of it. */
const OF_NOUN = new Set(['to', 'between', 'from'])
const LOOSE = new Set(['in', 'on', 'for', 'as', 'at', 'over', 'during', 'with'])

/** What follows, place and target first of all; times stand elsewhere, and "in a bid" says nothing alone. */
export function attachedPieces(reading: Reading, draft: Draft): Piece[] {
  const pieces: Piece[] = []
  let left = -1
  for (const { preposition, at, phrase } of draft.attached.slice(0, 4)) {
    // "killed on the line to the port", "in connection with a fire": what is said of the line goes where it goes.
    if (at === left && (OF_NOUN.has(preposition) ? draft.type.site !== 'move' : preposition === 'with')) {
      left = phrase.to
      continue
    }
    if (
      reading.times[phrase.from] &&
      !isTerm(reading, draft, preposition, phrase) &&
      reading.classes[phrase.head + 1] !== 'poss' &&
      !eventNoun(reading, phrase)
    )
      continue
    // "a meeting with leaders from Kano"
    if (preposition === 'from' && draft.type.type === 'meeting' && !draft.group) continue
    // "from 5 to 8 p.m.": a number alone says nothing.
    if (preposition === 'from' && reading.classes[phrase.head] === 'num' && phrase.to - phrase.from === 1)
      continue
    // "due to", "according to": half of a preposition.
    if (HALF.has(reading.tokens[at - 1]!.folded) || isUpTo(reading, at)) continue
    const loose = LOOSE.has(preposition) && !headMention(reading, phrase) && !eventNoun(reading, phrase)
    if (loose && !((draft.type.site === 'target' || draft.type.type === 'blame') && preposition === 'on')) {
      // "on his way to the embassy"
      const isWay = reading.tokens[phrase.head]!.folded === 'way'
      if (isWay || isArticle(reading, phrase.from) || reading.tokens[phrase.to]?.folded === 'with')
        left = phrase.to
      continue
    }
    // "out of the pool", told without "out" where the verb has it already.
    const from = preposition === 'of' && isOut(reading, draft, at - 1) ? at - 1 : at
    const to = preposition === 'between' ? otherSide(reading, phrase.to, draft.end) : phrase.to
    pieces.push([
      textOf(reading, from, to),
      `${textOf(reading, from, phrase.from)} ${briefly(reading, phrase)}`,
    ])
  }
  return pieces
}

/** Past "and the union" of "between the firm and the union". */
function otherSide(reading: Reading, to: number, end: number): number {
  if (reading.tokens[to]?.folded !== 'and') return to
  return phraseFrom(reading, to + 1, end)?.to ?? to
}

/** "sentenced to 20 years in prison": how long is what was decided. */
const isTerm = ({ times }: Reading, { type }: Draft, preposition: string, phrase: Phrase): boolean =>
  type.type === 'trial' && preposition === 'to' && times[phrase.from]!.type === 'duration'

const isOut = ({ tokens }: Reading, { group, object, trigger }: Draft, at: number): boolean =>
  group !== undefined &&
  !trigger.form.rest.includes('out') &&
  object !== undefined &&
  object.to === at &&
  tokens[at]!.folded === 'out'

const eventNoun = (reading: Reading, phrase: Phrase) => reading.words[phrase.head]!.beginsNoun

/** As many pieces as fit, at least the first few; where not all do, they are said in their shorter way. */
export function fitted(pieces: readonly Piece[], least: number): string {
  const told = pieces.filter(piece => piece !== '')
  const whole = told.map(piece => (typeof piece === 'string' ? piece : piece[0])).join(' ')
  if (whole.length <= MOST) return whole.replace(DANGLING, '')
  let label = ''
  for (const [i, piece] of told.entries()) {
    const words = typeof piece === 'string' ? piece : piece[1]
    const longer = label ? `${label} ${words}` : words
    if (i >= least && longer.length > MOST) break
    label = longer
  }
  const cut = label.length <= MOST + 10 ? label : label.slice(0, label.lastIndexOf(' ', MOST))
  return cut.replace(DANGLING, '')
}

/** Not the letter of "A417". */
const isArticle = ({ tokens }: Reading, at: number) =>
  /^(?:the|an?)$/.test(tokens[at]!.folded) && tokens[at]!.end !== tokens[at + 1]?.start

/** A time, but not that of "seven days of mourning". */
function isTimeAlone({ tokens, times }: Reading, at: number): boolean {
  let end = at
  while (times[end] && times[end] === times[at]) end++
  return end > at && tokens[end]?.folded !== 'of'
}

/** A phrase without its article and without the time it opens with. */
export function wordsOf(reading: Reading, phrase: Phrase): string {
  const { classes } = reading
  let from = phrase.from
  for (;;) {
    if (from >= phrase.to - 1) break
    if (isArticle(reading, from) || classes[from] === 'poss' || isTimeAlone(reading, from)) from++
    else break
  }
  return textOf(reading, from, phrase.to)
}
