import type { Token } from '../model/document.ts'
import { CAPITAL, HYPHEN, OPENER, PARTICLE } from './kinds.ts'

/** Words in capitals that stand side by side, tokens `[from, to)`: "Sayed Sadiq al-Hashemi". */
export interface Run {
  readonly from: number
  readonly to: number
}

/** These are English words too and join names only before a hyphen: "as-Sadiq", but "Friday as Italy". */
const ONLY_HYPHENED = new Set('ash an ad ar as ul'.split(' '))

/** All runs of a text, in order. A possessive or any mark but a hyphen ends one. */
export function runsOf(tokens: readonly Token[], kinds: Int32Array): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!(kinds[at]! & (CAPITAL | PARTICLE)) || !opens(tokens, kinds, at)) continue
    const to = endOfRun(tokens, kinds, at)
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

const isCapital = (kinds: Int32Array, at: number): boolean =>
  at < kinds.length && (kinds[at]! & CAPITAL) !== 0
const isHyphen = (kinds: Int32Array, at: number): boolean => at < kinds.length && (kinds[at]! & HYPHEN) !== 0

/** A run opens with a capital, or with "al-" before one, unless that goes on after a hyphen: "Chester-le-Street". */
function opens(tokens: readonly Token[], kinds: Int32Array, at: number): boolean {
  if (kinds[at]! & CAPITAL) return !(kinds[at]! & OPENER)
  if (at > 1 && isHyphen(kinds, at - 1) && isJoined(tokens, at - 1)) return false
  return isHyphen(kinds, at + 1) && isCapital(kinds, at + 2) && tokens[at + 1]!.start === tokens[at]!.end
}

function endOfRun(tokens: readonly Token[], kinds: Int32Array, from: number): number {
  const { sentence } = tokens[from]!
  let to = from + 1
  for (;;) {
    const next = nextInRun(tokens, kinds, to)
    if (next === 0 || tokens[next - 1]!.sentence !== sentence) return to
    to = next
  }
}

/** The end of the run if it goes on at this token; 0 if it does not. */
function nextInRun(tokens: readonly Token[], kinds: Int32Array, at: number): number {
  if (at >= tokens.length) return 0
  const kind = kinds[at]!
  if (kind & CAPITAL) return at + 1
  if (kind & HYPHEN) return isJoined(tokens, at) ? afterHyphen(kinds, at) : 0
  if (!(kind & PARTICLE)) return 0
  if (isHyphen(kinds, at + 1) && isCapital(kinds, at + 2)) return at + 3
  if (ONLY_HYPHENED.has(tokens[at]!.folded)) return 0
  if (isCapital(kinds, at + 1)) return at + 2
  return at + 1 < tokens.length && kinds[at + 1]! & PARTICLE && isCapital(kinds, at + 2) ? at + 3 : 0
}

/** "-Jones" or "-le-Street". */
function afterHyphen(kinds: Int32Array, at: number): number {
  if (isCapital(kinds, at + 1)) return at + 2
  const isParticle = at + 1 < kinds.length && (kinds[at + 1]! & PARTICLE) !== 0
  return isParticle && isHyphen(kinds, at + 2) && isCapital(kinds, at + 3) ? at + 4 : 0
}

/** A hyphen without blanks around it. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]?.start === tokens[at]!.end
