import type { Mention } from '../../model/mention.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Reading } from './reading.ts'
import { isWithin } from './wider-places.ts'

/** Worked out once for a reading, as several rules ask. */
const found = new WeakMap<Reading, ReadonlySet<string>>()

/** Ids of mentions that only say where the place named before them lies: "Philippi, [West Virginia], [United States]". */
export function containersOf(reading: Reading): ReadonlySet<string> {
  const known = found.get(reading)
  if (known) return known
  const containers = findContainers(reading)
  found.set(reading, containers)
  return containers
}

function findContainers({ tokens, source }: Reading): ReadonlySet<string> {
  const { mentions, knowledge } = source
  const placeOf = ({ placeIds }: Mention) => knowledge.gazetteer.place(placeIds[0] ?? '')
  const containers = new Set<string>()
  let at = 0
  for (const [i, mention] of mentions.entries()) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++
    if (tokens[at - 1]?.text !== ',') continue
    const before = mentions.slice(Math.max(0, i - 2), i).find(one => one.end === tokens[at - 2]?.end)
    const [inner, outer] = [before && placeOf(before), placeOf(mention)]
    if (inner && outer && isWithin(inner, outer)) containers.add(mention.id)
  }
  return containers
}

/** "in Reading, [Kansas]": where a name that means no known place is said to lie. */
export function containerAfter({ tokens, mentions }: Reading, { end }: Mention): Mention | undefined {
  const comma = tokenAt({ tokens }, end)
  if (tokens[comma]?.text !== ',') return undefined
  return mentions[comma + 1]?.find(
    one => one.start === tokens[comma + 1]!.start && one.kind === 'name' && one.placeIds.length === 1,
  )
}
