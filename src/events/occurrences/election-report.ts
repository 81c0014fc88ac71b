import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { differentWords, kindOfReport } from './report-kind.ts'

/**
 * "Wednesday's vote", "claims victory" in the report of an election, which tells of no bill and no match: rows of elections
 * for words that mean other things elsewhere.
 */
export function isOfElection(reading: Reading, { trigger, sentence }: Draft): boolean {
  if (trigger.row.type !== 'election' || !OPEN.has(trigger.row.phrase)) return false
  if (!isElectionReport(reading)) return false
  const { document } = reading.source
  const { start, end } = document.sentences[sentence]!
  return !OF_BODIES.test(document.text.slice(start, end))
}

const OPEN: ReadonlySet<string> = new Set(['vote', 'victory', 'win', 'claim victory'])

/** Where those who were elected vote. */
const OF_BODIES =
  /\b(?:bills?|motions?|amendments?|resolutions?|confidence|council|lawmakers|MPs|senators|committee|board|budget|treaty|jury|matche?s?|league|cup)\b/i

/** So many of these words a report of an election has, at least. */
const ENOUGH = 2
const OF_ELECTIONS =
  /\b(?:(?:by-|re-)?elections?|exit polls?|poll(?:s|ing)?|ballots?|voters?|candidates?|turnout|constituency|electoral|incumbent|landslide|run-?off|(?:prime minister|president)-elect|concedes?d?)\b/gi

const isElectionReport = kindOfReport(text => differentWords(text, OF_ELECTIONS) >= ENOUGH)
