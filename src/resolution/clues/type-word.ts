import type { Clue } from '../clue.ts'
import type { Circumstances, Group } from '../group.ts'

/** Words right after a name that say what it is: "Washington state", "New York Governor Cuomo". */
const AFTER = new Map<string, readonly string[]>([
  ['state', ['admin1']],
  ['province', ['admin1', 'admin2']],
  ['governorate', ['admin1']],
  ['governor', ['admin1']],
  ['gov', ['admin1']],
  ['legislature', ['admin1']],
  ['mayor', ['city', 'district']],
])
/** Words before "of" and a name: "the city of Basra", "the mayor of Boston". */
const BEFORE = new Map<string, readonly string[]>([
  ['state', ['admin1']],
  ['province', ['admin1', 'admin2']],
  ['governor', ['admin1']],
  ['city', ['city']],
  ['town', ['city']],
  ['port', ['city']],
  ['streets', ['city']],
  ['village', ['city', 'district']],
  ['mayor', ['city', 'district']],
])

/** A noun says more than most clues: "Washington state" is one in whatever news. */
const CERTAIN = 2

/** A noun beside the name says of what kind it is. */
export const typeWord: Clue = {
  rule: 'type-word',
  features: ['type-word-fits', 'type-word-of-another-type'],
  changes: false,
  look: (group, article) => {
    const beside = nounBeside(group, article)
    if (!beside) return undefined
    return ({ type }, seen) => {
      seen[beside.types.includes(type) ? 0 : 1] = CERTAIN
    }
  },
  words: (_candidate, group, article) =>
    `The word “${nounBeside(group, article)?.noun}” beside it says what it is`,
}

const WORD_AFTER = / ([A-Za-z]{3,11})\b/y

function nounBeside(
  group: Group,
  { document }: Circumstances,
): { noun: string; types: readonly string[] } | undefined {
  const { text } = document
  // A handful of places in the text is enough: an article calls a place what it is when it first comes.
  for (const { start, end } of group.references.slice(0, 6)) {
    WORD_AFTER.lastIndex = end
    const after = WORD_AFTER.exec(text)?.[1]?.toLowerCase() ?? ''
    const types = AFTER.get(after)
    if (types) return { noun: after, types }
    if (!text.startsWith(' of ', start - 4)) continue
    const before = /[A-Za-z]+$/.exec(text.slice(Math.max(0, start - 16), start - 4))?.[0].toLowerCase() ?? ''
    const typesBefore = BEFORE.get(before)
    if (typesBefore) return { noun: before, types: typesBefore }
  }
  return undefined
}
