import type { Token } from '../../model/document.ts'
import type { ClassContext } from './class-context.ts'

/** "re-opened": the prefix and its hyphen leave the verb as it is. */
export function isPrefix({ tokens }: ClassContext, i: number): boolean {
  const at = tokens[i]!.kind === 'word' ? i : i - 1
  const [prefix, hyphen, verb] = tokens.slice(at, at + 3)
  return (
    prefix !== undefined &&
    PREFIXES.has(prefix.folded) &&
    hyphen?.text === '-' &&
    hyphen.start === prefix.end &&
    verb?.start === hyphen.end &&
    /ed$|ing$/.test(verb.folded)
  )
}

/** "by-election", "on-site": a small word that begins a compound joins nothing to what stands before it. */
export function opensCompound(tokens: readonly Token[], i: number): boolean {
  const [own, hyphen, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  return (
    hyphen?.text === '-' && hyphen.start === own.end && next?.start === hyphen.end && OPENING.has(own.folded)
  )
}

const OPENING = new Set(['by', 'on', 'in', 'off', 'over', 'under', 'after'])

/** "foot-and-mouth", "door-to-door": a small word between two hyphens. */
export function isWithinCompound(tokens: readonly Token[], i: number): boolean {
  const [left, own, right, last] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1], tokens[i + 2]]
  return (
    own.text.length < 4 &&
    right?.text === '-' &&
    left.end === own.start &&
    own.end === right.start &&
    last?.start === right.end
  )
}

/** "a pile-up", "a head-on crash": the particle belongs to the noun. */
export const isParticleOfNoun = (tokens: readonly Token[], i: number): boolean =>
  PARTICLES.has(tokens[i]!.folded) && isLast(tokens, i)

function isLast(tokens: readonly Token[], i: number): boolean {
  if (i < 2) return false
  const [word, hyphen, own] = tokens.slice(i - 2, i + 1)
  return hyphen!.text === '-' && word!.end === hyphen!.start && hyphen!.end === own!.start
}

/** "pro- and anti-government demonstrators": the hyphen of the first prefix, which shares the noun of the second. */
export function isShared(tokens: readonly Token[], at: number): boolean {
  const [hyphen, and, second, other] = tokens.slice(at, at + 4)
  return (
    hyphen?.text === '-' &&
    hyphen.start === tokens[at - 1]?.end &&
    (and?.folded === 'and' || and?.folded === 'or') &&
    and.start > hyphen.end &&
    other?.text === '-' &&
    other.start === second?.end
  )
}

const PREFIXES = new Set(['re', 'co'])
const PARTICLES = new Set(['on', 'off', 'up', 'in', 'out', 'down', 'over', 'by', 'away', 'through'])
