import { verbGroup } from './clause.ts'
import type { Reading } from './reading.ts'

/**
 * "came from behind to beat Leeds", "held on to win": the verb before "to" that tells how a match was won, so that it was;
 * -1 where there is none.
 */
export function comebackBefore(reading: Reading, to: number, start: number): number {
  const { tokens, classes } = reading
  for (let i = to - 1; i >= start && i > to - REACH; i--) {
    if (classes[i] !== 'verb') {
      if (INNER.test(classes[i]!)) continue
      return -1
    }
    if (!isComing(tokens[i]!.folded, tokens[i + 1]!.folded)) return -1
    const { infinitive, modal, negated } = verbGroup(reading, i, start)
    return infinitive || modal || negated ? -1 : i
  }
  return -1
}

/** Words from "came" to "to": "came from two goals and a man down to". */
const REACH = 10
const INNER = /^(?:noun|det|num|prep|adv|poss|hyphen|conj|pron)$/

/** A verb that by itself, or with the word after it, tells how somebody won. */
const isComing = (verb: string, next: string): boolean =>
  ALONE.test(verb) || WITH.get(verb)?.test(next) === true

const ALONE =
  /^(?:recover(?:ed|s)|rall(?:ied|ies)|bounced?|clawed|overcame|overcomes?|survive[ds]?|ease[ds]?|cruise[ds]?)$/
const BACK = /^(?:back|off|through|hard)$/
const FROM = /^(?:from|back)$/
const ON = /^(?:on|off)$/
const WITH: ReadonlyMap<string, RegExp> = new Map([
  ['came', FROM],
  ['come', FROM],
  ['comes', FROM],
  ['fought', BACK],
  ['fight', BACK],
  ['fights', BACK],
  ['battled', BACK],
  ['battles', BACK],
  ['hit', BACK],
  ['held', ON],
  ['hold', ON],
  ['holds', ON],
  ['hung', ON],
  ['went', ON],
])
