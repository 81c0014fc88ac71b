import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readKnowledge } from '../../data/pack/knowledge.ts'
import type * as Placeline from '../../src/index.ts'
import { packed } from '../support/knowledge.ts'
import { described, longText, news } from './articles.ts'
import { median, type Row } from './row.ts'

/** How often the readers are started anew: no two processes compile the same code alike, and each time other articles are new. */
const STARTS = 2
/** Rounds from one start: enough of them to tell the middle, with enough articles in each. */
const ROUNDS = 5
/** How often each long text is timed. */
const TIMES = 7
/** Characters of the texts whose times are compared: each is twice as long as the one before. */
const LENGTHS = [100_000, 200_000, 400_000]
/** Articles read before a text is timed, while code is still being compiled. */
const WARMING = 200

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** How fast articles are read, against compromise on the same texts, and how time grows with the length of one text. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(path('../../node_modules'), '.placeline-bench-'))
  try {
    const library = await built(folder)
    const knowledge = join(folder, 'knowledge.json')
    writeFileSync(knowledge, JSON.stringify(readKnowledge(path('../../data'))))
    return [...(await speedRows(library, knowledge)), ...(await growthRows(library)), memoryRow()]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The library as it is shipped: run from its sources every function is wrapped to keep its name, which takes as long as the work. */
async function built(folder: string): Promise<string> {
  const root = path('../..')
  await build({ root, mode: 'library', logLevel: 'error', build: { outDir: folder, emptyOutDir: false } })
  return join(folder, 'placeline.js')
}

const READERS = ['without-events', 'placeline', 'compromise'] as const
/** Words a CPU second of each reader, in the order of `READERS`, in one round. */
type Rates = readonly number[]

/** A machine is now faster, now slower: ours and the other's are compared round by round, and the middle one counts. */
async function speedRows(library: string, knowledge: string): Promise<Row[]> {
  const rounds: Rates[] = []
  for (let start = 0; start < STARTS; start++) rounds.push(...(await roundsOf(start, library, knowledge)))
  const rate = (reader: number) => median(rounds.map(rates => rates[reader]!)) / 1000
  const row = (name: string, reader: number, atLeast: number): Row => ({
    name: `words per CPU second ${name} events`,
    value: median(rounds.map(rates => rates[reader]! / rates[2]!)),
    unit: 'ratio',
    goal: { atLeast },
    against: `compromise .places(): ${rate(reader).toFixed(1)} to ${rate(2).toFixed(1)} thousand; ${described}`,
  })
  return [row('without', 0, 25), row('with', 1, 10)]
}

/** Each reads in a process of its own, so that none works in the memory of another; they take turns. */
async function roundsOf(start: number, library: string, knowledge: string): Promise<Rates[]> {
  const readers: ChildProcess[] = []
  try {
    for (const name of READERS) {
      const reader = fork(path('reader.ts'), [name, library, knowledge, String(start)], {
        execArgv: ['--import', 'tsx'],
      })
      readers.push(reader)
      await answerOf(reader)
    }
    const rounds: Rates[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const rates: number[] = []
      for (const reader of readers) {
        reader.send({ round, of: ROUNDS })
        rates.push(await answerOf(reader))
      }
      rounds.push(rates)
    }
    return rounds
  } finally {
    for (const reader of readers) reader.kill()
  }
}

async function answerOf(reader: ChildProcess): Promise<number> {
  const ended = once(reader, 'exit').then(([code]) => {
    throw new Error(`Got exit status ${code} of a reader, expected an answer`)
  })
  const [answer] = await Promise.race([once(reader, 'message'), ended])
  return answer as number
}

async function growthRows(library: string): Promise<Row[]> {
  const { analyse, openKnowledge, openWorld } = (await import(library)) as typeof Placeline
  const knowledge = openKnowledge(readKnowledge(path('../../data')), openWorld(packed('full')))
  for (const text of news().slice(-WARMING)) analyse(text, { knowledge })
  const texts = LENGTHS.map(longText)
  const times = Array.from({ length: TIMES }, () =>
    texts.map(text => cpuSeconds(() => analyse(text, { knowledge }))),
  )
  const seconds = texts.map((_, i) => median(times.map(round => round[i]!)))
  return LENGTHS.slice(1).map((length, i) => ({
    name: `one text of ${length / 1000} kB, CPU`,
    value: seconds[i + 1]! / seconds[i]!,
    unit: 'ratio',
    goal: { atMost: 2.3 },
    against: `one of ${length / 2000} kB: ${seconds[i + 1]!.toFixed(2)} to ${seconds[i]!.toFixed(2)} s`,
  }))
}

function cpuSeconds(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** In a process of its own, that holds nothing else. */
function memoryRow(): Row {
  const length = LENGTHS.at(-1)!
  const { idle, peak } = ran<{ idle: number; peak: number }>('peak-memory.ts', String(length))
  return {
    name: `peak memory of the process, one text of ${length / 1000} kB`,
    value: peak,
    unit: 'MB',
    against: `${idle.toFixed(0)} MB with the knowledge opened`,
  }
}

/** What a script beside this one prints. */
function ran<T>(script: string, ...args: readonly string[]): T {
  const output = execFileSync(process.execPath, ['--import', 'tsx', path(script), ...args], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as T
}
