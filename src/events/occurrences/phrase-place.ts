import type { Mention } from '../../model/mention.ts'
import { containerAfter } from './containers.ts'
import { headMention } from './participant.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** The place a phrase names: at its head, or after "of" as in "the Indian state of Bihar". */
export function placeOf(reading: Reading, phrase: Phrase): Mention | undefined {
  const head = headMention(reading, phrase)
  if (head?.placeIds.length === 0) return containerAfter(reading, head) ?? head
  if (head) return head.attributive ? borderOf(reading, phrase) : head
  const named = namedAfterOf(reading, phrase)
  // "the Indian Ocean island of Réunion", unlike "the Herat province of Afghanistan"
  if (named && SETTLED.has(reading.tokens[phrase.head]!.folded)) return named
  return borderOf(reading, phrase) ?? ofItsKind(reading, phrase) ?? named
}

const SETTLED = new Set(['island', 'islands', 'city', 'town', 'village'])

function namedAfterOf(reading: Reading, phrase: Phrase): Mention | undefined {
  for (let i = phrase.head + 1; i < phrase.to - 1; i++) {
    if (reading.tokens[i]!.folded !== 'of') continue
    const named = reading.mentions[i + 1]!.find(one => !one.attributive && one.kind === 'name')
    if (named) return named
  }
  return undefined
}

const EDGES = new Set([
  'border',
  'frontier',
  'coast',
  'shore',
  'shores',
  'waters',
  'airspace',
  'territory',
  'soil',
])

/** "to the Mexico border", "off the Libyan coast": a part of a country that no gazetteer has is told by it. */
function borderOf({ tokens, mentions }: Reading, { head }: Phrase): Mention | undefined {
  if (!EDGES.has(tokens[head]!.folded)) return undefined
  return mentions[head - 1]?.find(one => one.placeIds.length === 1 && one.kind !== 'organisation')
}

/** "in Kwara state", "in Herat province": the word behind a name says what it is, not whose. */
function ofItsKind({ tokens, mentions }: Reading, { head }: Phrase): Mention | undefined {
  if (!KINDS.has(tokens[head]!.folded)) return undefined
  return mentions[head - 1]?.find(one => one.kind === 'name' && one.placeIds.length > 0)
}

const KINDS = new Set(
  'state states province provinces county counties district districts area areas governorate region regions prefecture municipality parish oblast township city town village suburb island islands valley countryside neighbourhood neighborhood quarter peninsula desert volcano prison jail camp dam reservoir river lake forest'.split(
    ' ',
  ),
)

/** "at his Cairo home", "in a Baghdad hotel", "at a Kent farm": the town or county a building stands in. */
export function cityWithin({ classes, mentions, source }: Reading, phrase: Phrase): Mention | undefined {
  for (let i = phrase.from; i <= phrase.head; i++) {
    const mention = mentions[i]!.find(
      one =>
        (one.attributive || classes[i + 1] === 'poss') && one.kind === 'name' && one.placeIds.length === 1,
    )
    const type = mention && source.knowledge.gazetteer.place(mention.placeIds[0]!)?.type
    if (type === 'city' || type === 'district' || type === 'admin2') return mention
  }
  return undefined
}
