import type { Participant, ParticipantRole } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { type Phrase, spanOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Pronouns that tell the reader of nobody. */
const EMPTY = new Set(['it', 'this', 'that', 'there', 'itself', 'you', 'which'])

/** A phrase as a participant, tied to the mention its head lies in. */
export function participantOf(
  reading: Reading,
  role: ParticipantRole,
  phrase: Phrase,
): Participant | undefined {
  const { tokens, source } = reading
  const short = shortEnd(reading, phrase)
  // "the “mid-west”" keeps its quotes, "mid-west”" does not end in one.
  const isCut =
    reading.classes[short - 1] === 'quote' && !reading.classes.slice(phrase.from, short - 1).includes('quote')
  const { start, end } = spanOf(reading, phrase.from, isCut ? short - 1 : short)
  const text = source.document.text.slice(start, end)
  if (tokens[phrase.head]!.kind === 'mark' || EMPTY.has(tokens[phrase.head]!.folded)) return undefined
  const mention = headMention(reading, phrase) ?? settlementOf(reading, phrase)
  return participant(role, text, start, end, mention)
}

/** Field by field: engines take long over what is spread. */
export function participant(
  role: ParticipantRole,
  text: string,
  start: number,
  end: number,
  mention: Mention | undefined,
): Participant {
  if (!mention) return { role, text, start, end }
  const { id: mentionId, placeIds } = mention
  const placeId = placeIds[0]
  return placeId ? { role, text, start, end, mentionId, placeId } : { role, text, start, end, mentionId }
}

const SETTLEMENTS = new Set(
  'city town village state province district region island capital suburb port county municipality'.split(
    ' ',
  ),
)

/** "Moore" of "the town of Moore". */
const settlementOf = ({ tokens, mentions }: Reading, { head, to }: Phrase): Mention | undefined =>
  head + 2 < to && SETTLEMENTS.has(tokens[head]!.folded) && tokens[head + 1]!.folded === 'of'
    ? mentions[head + 2]!.find(one => !one.attributive && one.kind === 'name')
    : undefined

/** Long phrases are cut before an "of" or "and" past 80 characters. */
function shortEnd({ tokens }: Reading, phrase: Phrase): number {
  let to = phrase.to
  while (to > phrase.head + 1 && tokens[to - 1]!.end - tokens[phrase.from]!.start > 80) {
    to--
    while (to > phrase.head + 1 && tokens[to]!.folded !== 'of' && tokens[to]!.folded !== 'and') to--
  }
  return to
}

/** The mention that a phrase's head belongs to. An institution that acts counts though it is marked as no place. */
export function headMention({ mentions }: Reading, phrase: Phrase): Mention | undefined {
  const [head] = [mentions[phrase.head]!]
  return (
    head.find(mention => !mention.attributive && mention.kind !== 'demonym') ??
    head.find(mention => mention.kind !== 'demonym')
  )
}

/** The mention that qualifies a phrase: "Iraqi" of "Iraqi Shiite cleric". */
export function qualifyingMention({ mentions }: Reading, phrase: Phrase): Mention | undefined {
  for (let i = phrase.from; i < phrase.to; i++) {
    const mention = mentions[i]!.find(one => one.placeIds.length > 0)
    if (mention) return mention
  }
  return undefined
}
