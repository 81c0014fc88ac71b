import type { Mention } from '../../model/mention.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Reading } from './reading.ts'

/** Worked out once for a reading, as several rules ask. */
const found = new WeakMap<Reading, ReadonlySet<string>>()

/** Ids of mentions that only say whence somebody comes: "John Roe, 34, of [Bend]", "a [Bend] man". */
export function homeTownsOf(reading: Reading): ReadonlySet<string> {
  const known = found.get(reading)
  if (known) return known
  const homes = new Set(
    reading.source.mentions.filter(mention => isHomeTown(reading, mention)).map(({ id }) => id),
  )
  found.set(reading, homes)
  return homes
}

function isHomeTown({ tokens, classes }: Reading, { kind, start, end, attributive }: Mention): boolean {
  if (kind !== 'name') return false
  const at = tokenAt({ tokens }, start)
  if (attributive)
    return (
      PEOPLE.has(tokens[tokenAt({ tokens }, end)]?.folded ?? '') && SOME.has(tokens[at - 1]?.folded ?? '')
    )
  if (!/^(?:of|from)$/.test(tokens[at - 1]?.folded ?? '')) return false
  if (isSomeTraveller(tokens, at - 2)) return true
  const comma = classes[at - 2] === 'comma' ? at - 2 : at - 1
  // "Roe, 34, of Bend", "Roe, 34 of Bend"
  if (classes[comma - 1] === 'num' && classes[comma - 2] === 'comma') return isName(tokens[comma - 3])
  // "Jane Roe, of Bend, said"
  return comma === at - 2 && isName(tokens[comma - 1]) && isName(tokens[comma - 2])
}

/** "two climbers from Leeds", "a tourist from Leeds": people who are away from home, whom nobody has told of before. */
function isSomeTraveller(tokens: Reading['tokens'], head: number): boolean {
  if (!TRAVELLERS.has(tokens[head]?.folded ?? '')) return false
  for (let i = head - 1; i > head - WORDS && i >= 0; i--)
    if (SOME.has(tokens[i]!.folded) || tokens[i]!.kind === 'number') return true
  return false
}

/** Words before such a noun: "a 31-year-old British tourist". */
const WORDS = 8

const TRAVELLERS = new Set(
  'climber climbers hiker hikers walker walkers mountaineer mountaineers skier skiers snowboarder snowboarders tourist tourists holidaymaker holidaymakers traveller travellers traveler travelers visitor visitors backpacker backpackers sailor sailors diver divers trekker trekkers camper campers pilgrim pilgrims'.split(
    ' ',
  ),
)

const isName = (token: Reading['tokens'][number] | undefined): boolean =>
  token?.kind === 'word' && token.capital

/** "a Bend man", "the 27-year-old Bend woman", "two Bend men". */
const SOME = new Set('a an another old one two three four five six seven eight nine ten'.split(' '))

/** Grown people: a child, and a mother told of as one, are mostly where their home is. */
const PEOPLE = new Set(
  'man men woman women couple resident residents native natives motorist motorcyclist trucker'.split(' '),
)
