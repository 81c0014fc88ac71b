import { readFileSync } from 'node:fs'
import type * as Placeline from '../../src/index.ts'
import { packed } from '../support/knowledge.ts'
import { news, wordsOf } from './articles.ts'

/*
 * Reads articles in a process of its own and prints how many words it reads in a CPU second, round by round, for analysis.ts:
 *
 *     tsx reader.ts placeline|without-events|compromise LIBRARY KNOWLEDGE START
 */

const ROUNDS = 7
/** CPU seconds of reading before anything is counted: code is compiled as it runs, the many rules of events last of all. */
const WARMING = 30
/** One article in so many is measured, at each start another one; the others are read before. */
const MEASURED = 4

type Read = (text: string) => void

const [what, library, file, start] = process.argv.slice(2) as [string, string, string, string]
const read = what === 'compromise' ? await compromise() : await placeline(what === 'placeline')
const all = news()
const isMeasured = (article: number) => article % MEASURED === Number(start) % MEASURED
warmUp(all.filter((_, i) => !isMeasured(i)))
// Every round has articles of its own: what is kept of words and names read before must not flatter.
const fresh = all.filter((_, i) => isMeasured(i))
const rates = Array.from({ length: ROUNDS }, (_, round) => rate(fresh.filter((_, i) => i % ROUNDS === round)))
process.stdout.write(JSON.stringify(rates))

function warmUp(texts: readonly string[]): void {
  const before = process.cpuUsage()
  for (let i = 0; secondsSince(before) < WARMING; i++) read(texts[i % texts.length]!)
}

async function compromise(): Promise<Read> {
  const { default: nlp } = await import('compromise')
  return text => nlp(text).places().out('array')
}

async function placeline(events: boolean): Promise<Read> {
  const { analyse, openKnowledge, openWorld } = (await import(library)) as typeof Placeline
  const knowledge = openKnowledge(JSON.parse(readFileSync(file, 'utf8')), openWorld(packed('full')))
  return text => analyse(text, { knowledge, events })
}

function rate(some: readonly string[]): number {
  const words = some.reduce((sum, text) => sum + wordsOf(text), 0)
  const before = process.cpuUsage()
  for (const text of some) read(text)
  return words / secondsSince(before)
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
