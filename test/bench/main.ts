import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printRows, type Row, reaches } from './row.ts'

/*
 *     npm run bench -- [NAME…]
 *
 * Measures and prints; without names everything there is. Exit status 1 where a goal is missed, 2 where there is no such bench.
 */

const BENCHES = ['gazetteer', 'analysis', 'basemap', 'collection']

const urlOf = (name: string) => new URL(`${name}.ts`, import.meta.url)
const known = BENCHES.filter(name => existsSync(fileURLToPath(urlOf(name))))
const asked = process.argv.slice(2)
const unknown = asked.find(name => !known.includes(name))
if (unknown === undefined) {
  for (const name of asked.length > 0 ? asked : known) await measure(name)
} else {
  process.stderr.write(`bench: Got “${unknown}”, expected one of ${known.join(', ')}.\n`)
  process.exitCode = 2
}

async function measure(name: string): Promise<void> {
  const { run } = (await import(urlOf(name).href)) as { run: () => Promise<Row[]> }
  const rows = await run()
  process.stdout.write(`${name}\n${printRows(rows)}\n`)
  if (!rows.every(reaches)) process.exitCode = 1
}
