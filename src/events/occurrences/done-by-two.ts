import type { ClassContext } from './class-context.ts'

/**
 * "Iran and Oman sign an accord", "Thailand and Cambodia trade fire": two names that open a sentence are a plural subject of the
 * word at `i`, the last of them at `at`; but "India and Pakistan border clash".
 */
export function isDoneByTwo({ tokens, words, from, titled }: ClassContext, i: number, at: number): boolean {
  const isPair = !titled && at === from + 2 && tokens[from + 1]!.folded === 'and' && tokens[at]!.capital
  if (!isPair) return false
  return tokens[i]!.folded === 'trade' ? SHOTS.has(tokens[i + 1]?.folded ?? '') : !words[i]!.isMainlyNoun
}

/** What is traded by those at odds, not between markets. */
const SHOTS = new Set(
  'fire gunfire artillery rocket missile drone shots strikes blows blame barbs threats'.split(' '),
)
