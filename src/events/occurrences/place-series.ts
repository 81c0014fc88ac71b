import type { Mention } from '../../model/mention.ts'
import { containersOf } from './containers.ts'
import { AT } from './place-list.ts'
import type { Reading } from './reading.ts'

/**
 * "in Leeds, York and Hull", "in Bangor, Maine, and Concord, New Hampshire": a place and those its list goes on with, before
 * token `end`. Commas alone make no list ("in Leeds, York police said"), and what holds the place before is no item of it.
 */
export function seriesOf(reading: Reading, first: Mention, at: number, end: number): Mention[] {
  const containers = containersOf(reading)
  const series = [first]
  let waiting: Mention[] = []
  let next = endOf(reading, first, at)
  while (next < end) {
    const item = itemAfter(reading, next, end)
    if (!item) break
    next = endOf(reading, item.mention, item.at)
    if (containers.has(item.mention.id)) continue
    if (OPENING.has(reading.classes[next] ?? 'mark') && next < end) break
    waiting.push(item.mention)
    if (!item.isJoined) continue
    series.push(...waiting)
    waiting = []
  }
  return series
}

/** What a verb follows opens a clause of its own: "in Leeds, and York said". */
const OPENING: ReadonlySet<string> = new Set(['verb', 'aux', 'to'])

interface Item {
  readonly mention: Mention
  readonly at: number
  /** Whether "and" or "or" stands before it. */
  readonly isJoined: boolean
}

/** The place after a comma, "and" or both. */
function itemAfter({ tokens, classes, mentions }: Reading, from: number, end: number): Item | undefined {
  let at = from
  if (classes[at] === 'comma') at++
  const isJoined = at < end && JOINING.has(tokens[at]!.folded)
  if (isJoined) at++
  // "in Leeds and in Hull"
  if (isJoined && at < end && AT.has(tokens[at]!.folded)) at++
  if (at < end && at > from && tokens[at]!.folded === 'the') at++
  if (at === from || at >= end) return undefined
  const mention = mentions[at]!.find(
    one =>
      one.start === tokens[at]!.start && one.kind === 'name' && !one.attributive && one.placeIds.length > 0,
  )
  return mention && { mention, at, isJoined }
}

const JOINING = new Set(['and', 'or'])

/** The first token behind a mention. */
function endOf({ tokens }: Reading, mention: Mention, at: number): number {
  let i = at
  while (i < tokens.length && tokens[i]!.start < mention.end) i++
  return i
}
