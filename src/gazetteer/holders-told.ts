import type { Document, Token } from '../model/document.ts'
import type { HolderTold } from '../model/knowledge.ts'
import type { Knowledge } from './knowledge.ts'

/** More names of office holders are not asked for. */
const MOST = 12

/** Who is told as holding an office, with the office right before the name ("President Emmanuel Macron"), each once. */
export function holdersTold(
  { tokens, text }: Document,
  { offices }: Pick<Knowledge, 'offices'>,
): HolderTold[] {
  const told = new Map<string, HolderTold>()
  for (let at = 0; at < tokens.length && told.size < MOST; at++) {
    const match = tokens[at]!.capital ? offices.longestAt(tokens, at) : undefined
    if (!match) continue
    const terms = match.senses.filter(({ office }) => titleOf(tokens, at, office) >= 0)
    if (terms.length > 0 && !isPast(tokens, at)) {
      const { start } = tokens[titleOf(tokens, at, terms[0]!.office)]!
      const words = text.slice(start, tokens[match.to - 1]!.end)
      told.set(words, { words, terms })
    }
    at = match.to - 1
  }
  return [...told.values()]
}

/** Where the office begins that stands before a name, as of "Prime Minister [Netanyahu]", or in it, as of popes; -1 where none does. */
function titleOf(tokens: readonly Token[], at: number, office: string): number {
  const words = office.split(' ')
  if (tokens[at]!.folded === office) return at
  const from = at - words.length
  return words.every((word, i) => tokens[from + i]?.folded === word) ? from : -1
}

/** Words between "former" and the name: "former U.S. President". */
const REACH = 5

/** "former President Obama", "then-Prime Minister Blair": whoever is told so holds it no more. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && at - i <= REACH && tokens[i]!.sentence === sentence; i--)
    if (PAST.has(tokens[i]!.folded)) return true
  return false
}

const PAST = new Set(['former', 'then', 'ex', 'late', 'ousted', 'deposed', 'elect'])
