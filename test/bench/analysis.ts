import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readKnowledge } from '../../data/pack/knowledge.ts'
import type * as Placeline from '../../src/index.ts'
import { packed } from '../support/knowledge.ts'
import { described, longText, news } from './articles.ts'
import { median, type Row } from './row.ts'

/**
 * How often the readers are started anew, one after the other: a machine is now faster, now slower, and no two processes
 * compile the same code alike. Each time other articles are new to them.
 */
const STARTS = 3
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
    return [...speedRows(library, knowledge), ...(await growthRows(library)), memoryRow()]
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

/** Each reads in a process of its own, so that none works in the memory of another; what is compared ran side by side. */
function speedRows(library: string, knowledge: string): Row[] {
  const rate = (what: string, start: number) =>
    median(ran<number[]>('reader.ts', what, library, knowledge, String(start))) / 1000
  const starts = Array.from({ length: STARTS }, (_, start) => ({
    bare: rate('without-events', start),
    peer: rate('compromise', start),
    whole: rate('placeline', start),
  }))
  const middle = (reader: keyof (typeof starts)[number]) => median(starts.map(one => one[reader])).toFixed(1)
  const row = (name: string, reader: 'bare' | 'whole', atLeast: number): Row => ({
    name: `words per CPU second ${name} events`,
    value: median(starts.map(one => one[reader] / one.peer)),
    unit: 'ratio',
    goal: { atLeast },
    against: `compromise .places(): ${middle(reader)} to ${middle('peer')} thousand; ${described}`,
  })
  return [row('without', 'bare', 25), row('with', 'whole', 10)]
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
