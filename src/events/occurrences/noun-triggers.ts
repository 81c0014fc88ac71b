import type { TriggerForm } from './lexicon.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** The trigger of a noun of the lexicon that begins at a token; undefined where its other words do not follow or it only qualifies. */
export function nounAt(
  reading: Reading,
  form: TriggerForm,
  i: number,
  end: number,
  capitalsAllowed: boolean,
): Trigger | undefined {
  const { tokens, classes, times } = reading
  let at = i
  for (const word of form.rest) {
    at++
    if (classes[at] === 'hyphen') at++
    if (at >= end || tokens[at]!.folded !== word) return undefined
  }
  const named = STORMS.has(tokens[at]!.folded) && at + 1 < end && isBareName(reading, at + 1)
  for (let k = i; k <= at; k++) {
    if (times[k]) return undefined
    const isOwn = classes[k] === 'noun' || classes[k] === 'hyphen' || isHyphened(reading, k, at)
    if (!isOwn && !isDone(reading, k, i)) return undefined
    if (tokens[k]!.capital && ((!capitalsAllowed && !named) || isOfBody(reading, k))) return undefined
  }
  if (named) at++
  if (i > 0 && classes[i - 1] === 'hyphen' && tokens[i - 1]!.end === tokens[i]!.start) return undefined
  if (qualifiesNext(reading, at, end)) return undefined
  return {
    row: form.row,
    form,
    from: i,
    to: at + 1,
    head: classes[at] === 'verb' ? i : at,
    after: at + 1,
    sentence: tokens[i]!.sentence,
    light: [],
    others: [],
    instead: undefined,
  }
}

/** "NWS National Hurricane Center", where all words have capitals. */
const isOfBody = ({ mentions }: Reading, at: number): boolean =>
  mentions[at]!.some(({ kind }) => kind === 'organisation')

/** "reports of shots fired": a participle that ends what the lexicon has as one noun. */
const isDone = ({ classes, tokens }: Reading, k: number, from: number) =>
  k > from && classes[k] === 'verb' && tokens[k]!.folded.endsWith('ed')

/** "sit-in", "by-election": a word of another class that a hyphen ties into the noun. */
const isHyphened = ({ classes }: Reading, k: number, at: number) => k < at && classes[k + 1] === 'hyphen'

/** Storms alone among events bear names: "Hurricane Sandy". */
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

const isBareName = ({ tokens, mentions, classes, times }: Reading, at: number) =>
  tokens[at]!.capital &&
  classes[at] === 'noun' &&
  mentions[at]!.length === 0 &&
  !times[at] &&
  !(tokens[at + 1]?.capital && classes[at + 1] === 'noun')

/** "airstrike victims", "attack-style": the noun only says what kind of thing the next one is. */
function qualifiesNext({ tokens, classes, times }: Reading, at: number, end: number): boolean {
  const next = at + 1
  if (next >= end) return false
  if (classes[next] === 'hyphen') return true
  // "the ruling party", "the ruling All Progressives Congress"
  if (classes[next] === 'noun' && tokens[at]!.folded === 'ruling') return true
  // "the final 10 kilometres"
  if (classes[next] === 'num' && tokens[at]!.folded === 'final' && !times[next]) return true
  if (ATTEMPT.has(tokens[next]!.folded) && !(next + 1 < end && classes[next + 1] === 'noun')) return false
  return classes[next] === 'noun' && !times[next] && !tokens[next]!.capital
}

/** "a rescue attempt": what was tried is what the noun before says. */
const ATTEMPT = new Set(['attempt', 'attempts', 'bid', 'plot'])
