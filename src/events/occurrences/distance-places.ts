import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Draft } from './draft.ts'
import { placed } from './place-list.ts'
import type { Reading } from './reading.ts'

/** "a fire about 30 kilometres north of York", "burned 12 km off Leeds": the place from which it is measured where that was. */
export function fromDistance(reading: Reading, { group, subject, object, trigger }: Draft): EventPlace[] {
  const ends = group ? [trigger.to, object?.to, subject && subject.head + 1] : [trigger.to]
  for (const end of ends) {
    const mention = end === undefined ? undefined : measuredFrom(reading, end)
    if (mention) return placed(mention, 'site')
  }
  return []
}

function measuredFrom({ tokens, classes, mentions }: Reading, after: number): Mention | undefined {
  let at = after
  while (at < after + ABOUT && (classes[at] === 'num' || classes[at] === 'adv') && !isUnit(tokens[at])) at++
  if (at === after || !isUnit(tokens[at])) return undefined
  at++
  while (at < after + LONGEST && DIRECTION.test(tokens[at]?.folded ?? '')) at++
  if (!/^(?:of|from|off)$/.test(tokens[at]?.folded ?? '')) return undefined
  return mentions[at + 1]?.find(({ kind, attributive }) => kind === 'name' && !attributive)
}

/** Words of a distance with its direction, at most. */
const LONGEST = 9

/** Words before the unit: "some 1,200". */
const ABOUT = 4

const isUnit = (token: Reading['tokens'][number] | undefined): boolean =>
  token !== undefined && UNIT.test(token.folded)

const UNIT = /^(?:km|kms|kilomet(?:re|er)s?|miles?|mi|nautical|met(?:re|er)s|yards|feet)$/
const DIRECTION = /^(?:(?:north|south)-?(?:east|west)?|east|west|-|inland|upstream|downstream|offshore|away)$/
