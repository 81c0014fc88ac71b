import type { EventPlace } from '../../model/event.ts'
import type { Draft } from './draft.ts'
import { placed } from './place-list.ts'
import type { Reading } from './reading.ts'

/** "Reading, where one person died": the place before "where". */
export function fromWhere(reading: Reading, draft: Draft): EventPlace[] {
  if (!draft.group) return []
  const { tokens, classes, mentions } = reading
  for (let i = draft.group.from - 1; i > draft.start && i > draft.group.from - 12; i--) {
    if (classes[i] === 'verb' || classes[i] === 'mark') return []
    if (tokens[i]!.folded !== 'where') continue
    const at = beforeTime(reading, classes[i - 1] === 'comma' ? i - 2 : i - 1, draft.start)
    const find = (k: number) => mentions[k]?.find(one => !one.attributive && one.kind !== 'demonym')
    // "Lahore in Punjab, where": the town, not what it lies in.
    const within = tokens[at - 1]?.folded === 'in' ? find(at - 2) : undefined
    const mention =
      within ?? find(at) ?? (DIVISIONS.has(tokens[at]!.folded) ? mentions[at - 1]?.[0] : undefined)
    return mention ? placed(mention, 'site') : []
  }
  return []
}

/** "landed in Galle early on Monday, where": before the words that say when. */
function beforeTime({ tokens, times }: Reading, last: number, start: number): number {
  let at = last
  while (at > start && (times[at] || (at < last && BEFORE_TIME.has(tokens[at]!.folded)))) at--
  return at
}

const BEFORE_TIME = new Set(['on', 'in', 'at', 'early', 'late', 'shortly'])
const DIVISIONS = new Set(['province', 'state', 'region', 'district', 'county', 'prefecture', 'parish'])
