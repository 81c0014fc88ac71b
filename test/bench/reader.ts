import { readFileSync } from 'node:fs'
import type * as Placeline from '../../src/index.ts'
import { packed } from '../support/knowledge.ts'
import { news, wordsOf } from './articles.ts'

/*
 * Reads articles in a process of its own for analysis.ts, which starts it and asks for one round after the other:
 *
 *     tsx reader.ts placeline|without-events|compromise LIBRARY KNOWLEDGE START
 *
 * It answers 0 when it is ready, and after each round how many words it read in a CPU second.
 */

/** CPU seconds of reading before anything is counted: code is compiled as it runs, and so much text takes that long. */
const WARMING = 16
/** Articles read before each round counts: the processor did other work since the round before. */
const WAKING = 40
/** One article in so many is measured; the others are read before. At each start it is another one. */
const MEASURED = 4

type Read = (text: string) => void

const [what, library, file, start] = process.argv.slice(2) as [string, string, string, string]
const read = what === 'compromise' ? await compromise() : await placeline(what === 'placeline')
const all = news()
const isMeasured = (article: number) => article % MEASURED === Number(start) % MEASURED
const [fresh, others] = [all.filter((_, i) => isMeasured(i)), all.filter((_, i) => !isMeasured(i))]
warmUp()
// Every round has articles of its own: what is kept of words and names read before must not flatter.
process.on('message', ({ round, of }: { round: number; of: number }) => {
  for (const text of others.slice(0, WAKING)) read(text)
  process.send!(rate(fresh.filter((_, i) => i % of === round)))
})
process.on('disconnect', () => process.exit())
process.send!(0)

function warmUp(): void {
  const before = process.cpuUsage()
  for (let i = 0; secondsSince(before) < WARMING; i++) read(others[i % others.length]!)
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
