import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Draft } from './draft.ts'
import { placed } from './place-list.ts'
import type { Reading } from './reading.ts'

/** "Officials in the southern province of Yunnan announced an inquiry": what those of a place do in office is done there. */
export function homeOfActors(reading: Reading, { group, subject }: Draft): EventPlace[] {
  const { tokens, mentions } = reading
  if (!group || !subject || !IN_OFFICE.has(tokens[subject.head]!.folded)) return []
  const at = subject.head + 1
  if (!/^(?:in|of)$/.test(tokens[at]?.folded ?? '')) return []
  for (let i = at + 1; i < Math.min(group.from, at + NEAR); i++) {
    const mention = mentions[i]!.find(isPlain)
    if (mention) return placed(mention, 'scope')
  }
  return []
}

const IN_OFFICE = new Set(
  'authorities council councillors court doctors firefighters lawmakers officers officials police prosecutors regulators'.split(
    ' ',
  ),
)

/** Words of "in the southern province of Yunnan". */
const NEAR = 7

const isPlain = ({ attributive, kind, placeIds }: Mention): boolean =>
  !attributive && kind === 'name' && placeIds.length > 0

/** "Angela Merkel, the German chancellor, condemned": the country told beside a name. */
export function countryBeside(reading: Reading, { subject, group }: Draft): Mention | undefined {
  const { tokens, classes, mentions } = reading
  if (!subject || !group || classes[subject.to] !== 'comma' || classes[subject.to + 1] !== 'det')
    return undefined
  for (let i = subject.to + 2; i < Math.min(group.from, subject.to + NEAR); i++) {
    if (classes[i] === 'comma') return undefined
    const country = mentions[i]!.find(({ kind, placeIds }) => kind === 'demonym' && placeIds.length > 0)
    if (country && LEADERS.has(tokens[i + 1]?.folded ?? '')) return country
  }
  return undefined
}

const LEADERS = new Set(
  'president prime chancellor foreign defence defense leader king queen premier'.split(' '),
)
