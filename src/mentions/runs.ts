import type { Token } from '../model/document.ts'

/** Words in capitals that stand side by side, tokens `[from, to)`: "Sayed Sadiq al-Hashemi". */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Small words inside names of persons, which go on in capitals after them. */
export const PARTICLES = new Set(
  'al el ul bin ibn bint abu ben van von der den de del della di da dos du la le ash an ad ar as'.split(' '),
)
/** These are English words too and join names only before a hyphen: "as-Sadiq", but "Friday as Italy". */
const ONLY_HYPHENED = new Set('ash an ad ar as ul'.split(' '))

/** Words that open sentences in capitals and belong to no name. */
const OPENERS = new Set(
  'the a an and but or if so as at by for from in into of off on onto out over to under until up upon with within without after before since while when where why how who what which because although though however also not no yes all any both each few more most other some such than too very can will just now then once again only he she it we they you i this that these those there here his her its our their my your according'.split(
    ' ',
  ),
)

/** All runs of a text, in order. A possessive or any mark but a hyphen ends one. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(tokens, at)) continue
    const to = endOfRun(tokens, at)
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

/** A run opens with a capital, or with "al-" before one. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.capital) return !OPENERS.has(token.folded)
  return (
    token.kind === 'word' &&
    PARTICLES.has(token.folded) &&
    tokens[at + 1]?.text === '-' &&
    tokens[at + 2]?.capital === true &&
    tokens[at + 1]!.start === token.end
  )
}

function endOfRun(tokens: readonly Token[], from: number): number {
  const { sentence } = tokens[from]!
  let to = from + 1
  for (;;) {
    const next = nextInRun(tokens, to)
    if (next === undefined || tokens[next - 1]!.sentence !== sentence) return to
    to = next
  }
}

/** The end of the run if it goes on at this token. */
function nextInRun(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.capital && token.kind === 'word') return at + 1
  const hyphen = token.text === '-' && token.start === tokens[at - 1]!.end
  if (hyphen && tokens[at + 1]?.start === token.end) return tokens[at + 1]!.capital ? at + 2 : undefined
  if (!PARTICLES.has(token.folded)) return undefined
  if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.capital) return at + 3
  if (ONLY_HYPHENED.has(token.folded)) return undefined
  if (tokens[at + 1]?.capital) return at + 2
  if (tokens[at + 1] && PARTICLES.has(tokens[at + 1]!.folded) && tokens[at + 2]?.capital) return at + 3
  return undefined
}
